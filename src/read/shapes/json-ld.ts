import type { Shape } from './shape.js';

const hasSign = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['@context', '@graph', '@type'].some((key) => Object.hasOwn(value, key));

const fits = (loose: unknown): boolean =>
  hasSign(loose) || (Array.isArray(loose) && loose.length > 0 && hasSign(loose[0]));

/** JSON-LD with the terms of schema.org. */
export const jsonLd: Shape = {
  name: 'json-ld',
  fits,
  read: async (loose) => (await import('../json-ld/read-graph.js')).readGraph(loose),
};

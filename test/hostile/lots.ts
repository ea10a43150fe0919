import { expect } from '@open-wc/testing';
import { inLine, type Payload, payloads } from './payloads.js';

/** What says how often a text stands in a place, before each lot. */
export const plain: Payload = { kind: 'plain', text: 'Qx7 plain' };
const lot = 64;

/** All payloads, in lots that a list holds, each after the plain words. */
export const lots: readonly (readonly Payload[])[] = Array.from(
  { length: Math.ceil(payloads.length / lot) },
  (_, i) => [plain, ...payloads.slice(i * lot, (i + 1) * lot)],
);

/** How often a text stands in another, blanks aside. */
const times = (text: string, within: string): number =>
  text === '' ? Infinity : within.split(text).length - 1;

export const asIs = (text: string): string => text;

/** Where a payload is not said as often as plain words are. `fold` says what makes two texts the same. */
export const unsaid = (lotOf: readonly Payload[], texts: readonly string[], fold = asIs): string[] => {
  const often = times(fold(plain.text), fold(texts[0] ?? ''));
  expect(often, 'the plain words stand there').to.be.above(0);
  return lotOf.flatMap((payload, i) => {
    const found = times(fold(inLine(payload)), fold(texts[i] ?? ''));
    return found >= often ? [] : [`${JSON.stringify(payload.text).slice(0, 60)}: ${found} of ${often} times`];
  });
};

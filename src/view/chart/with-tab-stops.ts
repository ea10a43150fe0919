import { type Context, eventTarget, targetOf } from '../context.js';

/** Up to this many marks each is a tab stop; above it they share one. */
const most = 20;

/** The context with the one tab stop of many marks, the first unless the reader has been at another; of few with none. */
export const withTabStops = (context: Context): Context => {
  const { story, scene, roving } = context;
  const targets = [
    ...scene.items.filter(({ outside }) => !outside).map((item) => targetOf(story, item)),
    ...story.undated.slice(0, most + 1).map(({ id }) => eventTarget(id)),
  ];
  const kept = roving && targets.includes(roving) ? roving : targets[0];
  return { ...context, roving: targets.length > most ? kept : undefined };
};

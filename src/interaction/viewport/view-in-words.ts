import type { View } from '../../geometry/index.js';
import { countEvents } from '../../story/index.js';
import type { Picture } from '../reader-requests.js';

/** What a view has come to show: "2024–2025: 5 of 8 events". */
export const viewInWords = ({ story, scene, words }: Picture, view: View | undefined): string => {
  if (!story || !scene) return '';
  const all = countEvents(story);
  if (!view) return words.allInView(all);
  const seen = scene.items.filter(({ outside }) => !outside);
  const count = seen.reduce((sum, item) => sum + (item.kind === 'mark' ? 1 : item.members.length), 0);
  const { start, end } = view;
  // What ends with May does not show June.
  return words.inView(count, all, words.stretch(start, Math.max(start, end - 1)));
};

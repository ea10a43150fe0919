import { expect } from '@open-wc/testing';
import { getSnapshotConfig, readFile, writeFile } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { accessibilityTree, type AccessibleNode, isChromium } from '../support/chromium.js';
import { findNode, heardFrom, onFocus } from '../support/heard-tree.js';
import { announced } from '../support/heard.js';
import {
  closes,
  mark,
  marks,
  mount,
  opens,
  popover,
  press,
  recognition,
  textOf,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const path = '../../docs/as-heard.md';

const intro = `# The story as heard

What a screen reader says of the seed’s story, \`data/recognition.json\`, in spirit: a line for each stop. It is taken from the accessibility tree of Chromium by \`test/view/as-heard.test.ts\`, which fails when it is no longer so. To write it anew:

    BROWSERS=chromium npx wtr --files test/view/as-heard.test.ts --update-snapshots

Screen readers differ in the order of role, state and description, and in how much of the roles they say.`;

const section = (title: string, lines: readonly string[]): string =>
  `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;

const wholeTree = (): Promise<AccessibleNode> => accessibilityTree({ interestingOnly: false });

/** What an event says when the focus comes to it, and, once it has been opened, from there to where the next begins. */
const opened = async (element: StoryTimeline, button: HTMLElement): Promise<string[]> => {
  button.focus();
  await press('Enter');
  await opens(element, textOf(button.querySelector('.title')));
  const tree = await wholeTree();
  const item = findNode(
    tree,
    ({ role, children = [] }) =>
      role === 'listitem' && children.some((child) => child.role === 'button' && child['expanded'] === true),
  );
  const [opener, ...rest] = item?.children ?? [];
  if (!opener) throw new Error('the event is not in the tree');
  const inside = rest.flatMap(heardFrom).map((line) => line.trim());
  await press('Escape');
  await closes(element);
  const collapsed = onFocus(opener).replace('expanded', 'collapsed');
  return [
    `(the focus comes to it) ${collapsed}`,
    '(Enter) expanded',
    ...inside.map((line, i) => (i === 0 ? `(reading on) ${line}` : line)),
  ];
};

/** What is said aloud after some time of what has been done. */
const saidAfter = async (element: StoryTimeline, act: () => Promise<void>): Promise<string> => {
  await waitUntil(() => announced(element) === '', 'it is still being said');
  await act();
  await waitUntil(() => announced(element) !== '', 'nothing is said');
  return `(said politely, once it is there) ${announced(element)}`;
};

/** What is heard of a part of the page. */
const partOf = async (role: string, named: RegExp): Promise<string[]> => {
  const node = findNode(await wholeTree(), (each) => each.role === role && named.test(each.name ?? ''));
  if (!node) throw new Error(`no ${role} of this name`);
  return heardFrom(node).map((line) => line.trim());
};

/** From one event to the next by the button in the popover, on which the focus stays. */
const stepped = async (element: StoryTimeline): Promise<string[]> => {
  element.select('remark');
  await opens(element, 'allies');
  popover(element)?.querySelector<HTMLElement>('[data-step="1"]')?.focus();
  const said = await saidAfter(element, () => press('Enter'));
  const group = (await partOf('group', /of 8$/))[0]!;
  await press('Escape');
  await closes(element);
  return [`(Enter on “Next”; the focus is on that of the next event) ${group}, Next, button`, said];
};

/** Closer by a key, and back to the whole. */
const zoomed = async (element: StoryTimeline): Promise<string[]> => {
  mark(element, 'recognition').focus();
  const closer = await saidAfter(element, () => press('+', '+'));
  const overview = await partOf('group', /^Overview/);
  return [`(+, twice) ${closer}`, ...overview, `(0) ${await saidAfter(element, () => press('0'))}`];
};

describe('the seed’s story as heard', () => {
  before(function () {
    if (!isChromium) this.skip();
  });

  it('is what is written down', async () => {
    const element = await mount({ src: recognition });
    const parts = [
      intro,
      section(
        'From first to last, nothing opened',
        heardFrom(await wholeTree()).map((line) => line.trim()),
      ),
    ];
    for (const [i, button] of marks(element).entries())
      parts.push(section(`Event ${i + 1}, opened`, await opened(element, button)));
    parts.push(section('From event to event', await stepped(element)));
    parts.push(section('Closer, and the whole again', await zoomed(element)));
    const heard = `${parts.join('\n\n')}\n`;
    const { updateSnapshots } = (await getSnapshotConfig()) as { updateSnapshots?: boolean };
    if (updateSnapshots) await writeFile({ path, content: heard });
    expect(heard).to.equal(await readFile({ path }));
    expect(popover(element)).to.equal(null);
  }).timeout(60_000);
});

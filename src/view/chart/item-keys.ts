import type { Cluster, Mark } from '../../geometry/index.js';
import type { Story } from '../../story/index.js';
import { type Context, targetOf } from '../context.js';

/** A node of the list, and whether it was made for the item that has it. */
interface Node {
  readonly key: string;
  readonly own: boolean;
}
type Nodes = ReadonlyMap<string, Node>;

/** The nodes of the drawing before, of each story, by the targets of their items. */
const known = new WeakMap<Story, Record<'mark' | 'cluster', Nodes>>();

let made = 0;

/**
 * The keys by which `keyed` knows the nodes of a scene's items, in their order. While the view moves through many events, other
 * items come with every frame: those that are new then take the nodes of those that are gone, which costs much less than to make
 * nodes. At rest each has one of its own, as the pointer that rests on it expects.
 */
export const itemKeys = ({ story, scene, moving, setSize, open }: Context): string[] => {
  const before = known.get(story);
  const reuse = moving && setSize !== undefined;
  const named = scene.items.map((item) => ({ kind: item.kind, name: nameOf(story, item) }));
  const nodesOf = (kind: 'mark' | 'cluster'): Nodes => {
    const targets = named.flatMap((item) => (item.kind === kind ? item.name : []));
    const here = new Set(targets);
    const gone = [...(before?.[kind] ?? [])].filter(
      ([target]) => !here.has(target) && target !== open?.target,
    );
    const left = (reuse ? gone.map(([, { key }]) => ({ key, own: false })) : []).values();
    // A node of its own is known by its target, also where the story is set anew, but not while another item has that node.
    const lent = new Set([...(before?.[kind].values() ?? [])].flatMap(({ key, own }) => (own ? [] : [key])));
    const make = (target: string): Node => ({
      key: lent.has(target) ? `${target} ${(made += 1)}` : target,
      own: true,
    });
    return new Map(
      targets.map((target) => {
        const node = before?.[kind].get(target);
        return [target, node && (node.own || reuse) ? node : (left.next().value ?? make(target))];
      }),
    );
  };
  const nodes = { mark: nodesOf('mark'), cluster: nodesOf('cluster') };
  known.set(story, nodes);
  return named.map(({ kind, name }) => nodes[kind].get(name)?.key ?? '');
};

/** What an item is called, also while its event is on its way. */
const nameOf = (story: Story, item: Mark | Cluster): string =>
  targetOf(story, item) ?? `row ${item.kind === 'mark' ? item.index : item.members[0]}`;

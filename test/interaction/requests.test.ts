import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import { selectedOf } from '../../src/interaction/first-requests.js';
import { requests } from '../../src/interaction/requests.js';
import { initialState, type State } from '../../src/interaction/state.js';
import { clusterTarget, eventTarget, type Find, type Target } from '../../src/view/index.js';

const a = eventTarget('a');
const b = eventTarget('b');
const many = clusterTarget('a');

const shown = (target: Target): State => ({ ...initialState, open: { target, pinned: false } });
const pinned = (target: Target): State => ({ ...initialState, open: { target, pinned: true } });

const find: Find = {
  text: '',
  chosen: { groups: [], tags: [], speakers: [], quoted: false },
  hides: false,
  field: true,
  panel: false,
  choices: undefined,
  unread: undefined,
  found: undefined,
  at: undefined,
};

const link = { id: 'a', what: 'link', done: true } as const;

interface Case {
  readonly from: State;
  readonly request: string;
  readonly run: (state: State) => State;
  readonly to: State;
}

const large: State['large'] = () => html``;

const cases: readonly Case[] = [
  {
    from: pinned(a),
    request: 'show a quotation large, over what is pinned',
    run: (state) => requests.enlarge(state, large),
    to: { ...pinned(a), large },
  },
  {
    from: { ...pinned(a), large },
    request: 'show it large no more',
    run: (state) => requests.enlarge(state, undefined),
    to: { ...pinned(a), large: undefined },
  },
  { from: initialState, request: 'show a', run: (state) => requests.show(state, a), to: shown(a) },
  { from: shown(a), request: 'show b', run: (state) => requests.show(state, b), to: shown(b) },
  { from: pinned(a), request: 'show b', run: (state) => requests.show(state, b), to: pinned(a) },
  { from: shown(a), request: 'leave', run: requests.leave, to: initialState },
  { from: pinned(a), request: 'leave', run: requests.leave, to: pinned(a) },
  { from: initialState, request: 'press a', run: (state) => requests.press(state, a), to: pinned(a) },
  { from: shown(a), request: 'press a', run: (state) => requests.press(state, a), to: pinned(a) },
  { from: pinned(a), request: 'press a', run: (state) => requests.press(state, a), to: initialState },
  { from: pinned(a), request: 'press b', run: (state) => requests.press(state, b), to: pinned(b) },
  { from: pinned(many), request: 'press a', run: (state) => requests.press(state, a), to: pinned(a) },
  { from: pinned(a), request: 'pin a', run: (state) => requests.pin(state, a), to: pinned(a) },
  { from: shown(a), request: 'pin b', run: (state) => requests.pin(state, b), to: pinned(b) },
  {
    from: pinned(a),
    request: 'pin a for one of its quotations',
    run: (state) => requests.pin(state, a, { quote: 1 }),
    to: { ...initialState, open: { target: a, pinned: true, quote: 1 } },
  },
  {
    from: { ...initialState, open: { target: a, pinned: true, quote: 1 } },
    request: 'pin a for none of its quotations',
    run: (state) => requests.pin(state, a),
    to: pinned(a),
  },
  {
    from: pinned(a),
    request: 'say what was copied',
    run: (state) => requests.copied(state, link),
    to: { ...pinned(a), copied: link },
  },
  {
    from: { ...pinned(a), copied: link },
    request: 'say no more of it',
    run: (state) => requests.copied(state, undefined),
    to: pinned(a),
  },
  {
    from: { ...pinned(a), copied: link },
    request: 'pin b, where nothing was copied',
    run: (state) => requests.pin(state, b),
    to: pinned(b),
  },
  {
    from: shown(a),
    request: 'bring up the field to search in',
    run: (state) => requests.find(state, find),
    to: { ...initialState, find },
  },
  {
    from: pinned(a),
    request: 'bring up the field beside what is pinned',
    run: (state) => requests.find(state, find),
    to: { ...pinned(a), find },
  },
  {
    from: { ...shown(a), find },
    request: 'look for other words, with an event shown',
    run: (state) => requests.find(state, { ...find, text: 'vote' }),
    to: { ...shown(a), find: { ...find, text: 'vote' } },
  },
  {
    from: { ...shown(a), find },
    request: 'look for nothing more',
    run: (state) => requests.find(state, undefined),
    to: shown(a),
  },
  { from: shown(a), request: 'close', run: requests.close, to: initialState },
  { from: pinned(a), request: 'close', run: requests.close, to: initialState },
  {
    from: pinned(a),
    request: 'toggle the scale',
    run: requests.toggleScale,
    to: { ...initialState, trueScale: true },
  },
  {
    from: shown(a),
    request: 'show as a table',
    run: (state) => requests.showAs(state, 'table', 7),
    to: { ...initialState, form: 'table', listed: 7 },
  },
  {
    from: pinned(a),
    request: 'rove to b',
    run: (state) => requests.rove(state, b),
    to: { ...pinned(a), roving: b },
  },
];

const say = ({ open }: State): string =>
  open ? `${open.target} ${open.pinned ? 'pinned' : 'shown'}` : 'nothing open';

const targets = fc.constantFrom(a, b, many);
type Request = (state: State) => State;
const aimed = (
  name: 'show' | 'press' | 'pin' | 'rove',
): fc.Arbitrary<{ name: string; run: Request; target?: Target }> =>
  targets.map((target) => ({ name, target, run: (state) => requests[name](state, target) }));
const plain = (
  name: 'leave' | 'close' | 'toggleScale' | 'toggleTold',
): fc.Arbitrary<{ name: string; run: Request; target?: Target }> =>
  fc.constant({ name, run: (state) => requests[name](state) });
const anyRequest = fc.oneof(
  ...(['show', 'press', 'pin', 'rove'] as const).map(aimed),
  ...(['leave', 'close', 'toggleScale', 'toggleTold'] as const).map(plain),
);

/** Runs any sequence of requests and looks at every step. */
const always = (
  look: (before: State, after: State, request: { readonly name: string; readonly target?: Target }) => void,
): void =>
  fc.assert(
    fc.property(fc.array(anyRequest, { maxLength: 30 }), (sequence) => {
      sequence.reduce<State>((before, request) => {
        const after = request.run(before);
        look(before, after, request);
        return after;
      }, initialState);
    }),
  );

describe('requests', () => {
  for (const { from, request, run, to } of cases)
    it(`${request} makes of “${say(from)}” “${say(to)}”`, () => {
      expect(run(from)).to.deep.equal(to);
    });

  it('never lets show or leave take the place of what is pinned', () => {
    always((before, after, { name }) => {
      if (before.open?.pinned && (name === 'show' || name === 'leave')) expect(after).to.equal(before);
    });
  });

  it('has nothing shown after leave, and nothing open after close', () => {
    always((_, { open }, { name }) => {
      if (name === 'leave') expect(open?.pinned ?? true).to.equal(true);
      if (name === 'close') expect(open).to.equal(undefined);
    });
  });

  it('pins only by press and pin, and then what was asked for', () => {
    always((before, after, { name, target }) => {
      if (!after.open?.pinned || after.open === before.open) return;
      expect(name).to.be.oneOf(['press', 'pin']);
      expect(after.open.target).to.equal(target);
    });
  });

  it('gives the very same state where nothing changes, so that nothing is drawn for it', () => {
    always((before, after) => {
      const same = JSON.stringify(before) === JSON.stringify(after);
      expect(after === before, JSON.stringify(before)).to.equal(same);
    });
  });

  it('undoes a toggle by the same toggle', () => {
    always((before) => {
      const { toggleScale } = requests;
      expect(toggleScale(toggleScale(before))).to.deep.equal(requests.close(before));
    });
  });

  it('leaves the open popover alone when the tab stop moves', () => {
    always((before, after, { name }) => {
      if (name === 'rove') expect(after.open).to.equal(before.open);
    });
  });

  it('calls selected the event that is pinned, not one that is shown, nor a cluster', () => {
    expect(selectedOf(pinned(eventTarget('event:x')))).to.equal('event:x');
    expect(selectedOf(shown(a))).to.equal(null);
    expect(selectedOf(pinned(many))).to.equal(null);
    expect(selectedOf(initialState)).to.equal(null);
  });
});

import { waitUntil } from '../support/wait-until.js';
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { AddressController } from '../../src/interaction/address/address-controller.js';
import type { Address } from '../../src/interaction/address/fragment.js';

/** An element with an address and nothing else. */
class AddressHost extends LitElement {
  static override readonly properties = { hash: {} };
  declare hash: string | null;
  /** What the address has said, in order. */
  readonly went: Address[] = [];
  readonly address = new AddressController(this, {
    name: () => this.hash,
    go: (address) => this.went.push(address),
  });

  constructor() {
    super();
    this.hash = null;
  }
}
customElements.define('address-host', AddressHost);

const hosts: AddressHost[] = [];
const frames: HTMLIFrameElement[] = [];

const hostOf = (hash: string | null): AddressHost => {
  const host = new AddressHost();
  host.hash = hash;
  hosts.push(host);
  return host;
};

/** A host that stands in the page. */
const mount = (hash: string | null): AddressHost => {
  const host = hostOf(hash);
  document.body.append(host);
  return host;
};

const plain = location.href.replace(/#.*$/s, '');
// A step back too many must not leave the page: before it there is nothing.
for (let i = 0; i < 3; i += 1) history.pushState(null, '', plain);

/** As a link to the page that says so. Sparing, since WebKit counts a hundred in ten seconds. */
const visit = (fragment: string): void => {
  if (location.href !== plain + fragment) history.replaceState(null, '', plain + fragment);
};

const next = (type: string, target: Window = window): Promise<void> =>
  new Promise((resolve) => target.addEventListener(type, () => resolve(), { once: true }));

/** As the buttons of the browser do; our listeners have heard of it when it resolves. */
const travel = async (by: -1 | 1): Promise<void> => {
  const popped = next('popstate');
  history.go(by);
  await popped;
};

/** As a link in the page does. */
const follow = async (fragment: string): Promise<void> => {
  const changed = next('hashchange');
  location.hash = fragment;
  await changed;
};

/** Counts what is asked of the history, and gives the functions back. */
const watch = (instead?: () => void): { readonly calls: string[]; readonly stop: () => void } => {
  const calls: string[] = [];
  for (const name of ['pushState', 'replaceState'] as const) {
    const own = history[name].bind(history);
    history[name] = (...args: Parameters<History['pushState']>) => {
      calls.push(name);
      if (instead) instead();
      else own(...args);
    };
  }
  const stop = () => {
    for (const name of ['pushState', 'replaceState'] as const) Reflect.deleteProperty(history, name);
  };
  return { calls, stop };
};

const openFrame = async (attributes: Readonly<Record<string, string>>): Promise<Window> => {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentWindow) throw new Error('the frame has no window');
  return frame.contentWindow;
};

describe('the address', () => {
  afterEach(() => {
    for (const host of hosts.splice(0)) host.remove();
    for (const frame of frames.splice(0)) frame.remove();
    visit('');
  });

  describe('on arrival', () => {
    const arrivals: readonly (readonly [hash: string | null, fragment: string, went: readonly Address[]])[] =
      [
        ['', '#story=remark&view=2024/2025&quote=2', [{ selected: 'remark', view: '2024/2025', quote: 2 }]],
        ['story', '#story=remark', [{ selected: 'remark' }]],
        ['war', '#story=remark&war=b', [{ selected: 'b' }]],
        ['war', '#story=remark', []],
        ['', '#section-2', []],
        ['', '', []],
        ['', '#story=%E0%A4%A', [{ selected: '%E0%A4%A' }]],
        [null, '#story=remark', []],
      ];
    for (const [hash, fragment, went] of arrivals)
      it(`of ${fragment || 'nothing'} tells ${hash === null ? 'an element without hash' : `hash="${hash}"`} ${JSON.stringify(went)}`, () => {
        visit(fragment);
        expect(mount(hash).went).to.deep.equal(went);
      });

    it('is told again to an element that was away when it changed, and not to one that was only moved', () => {
      visit('#story=a');
      const host = mount('');
      document.body.prepend(host);
      expect(host.went).to.have.length(1);
      host.remove();
      visit('#story=b');
      expect(host.went).to.have.length(1);
      document.body.append(host);
      expect(host.went).to.deep.equal([{ selected: 'a' }, { selected: 'b' }]);
    });
  });

  describe('when it changes', () => {
    it('is followed through Back and Forward', async () => {
      const host = mount('');
      host.address.write({ selected: 'a' }, 'push');
      host.address.write({ selected: 'b', quote: 2 }, 'push');
      expect(location.hash).to.equal('#story=b&quote=2');
      await travel(-1);
      expect(host.went).to.deep.equal([{ selected: 'a' }]);
      await travel(-1);
      expect(host.went).to.deep.equal([{ selected: 'a' }, {}]);
      await travel(1);
      await travel(1);
      expect(host.went.slice(2)).to.deep.equal([{ selected: 'a' }, { selected: 'b', quote: 2 }]);
    });

    it('is told once, though two events say so', async () => {
      const host = mount('');
      await follow('story=a');
      expect(host.went).to.deep.equal([{ selected: 'a' }]);
      await follow('story=a&other=1');
      await follow('story=b&other=1');
      expect(host.went).to.deep.equal([{ selected: 'a' }, { selected: 'b' }]);
    });

    it('tells nothing of what the element wrote itself', async () => {
      const host = mount('');
      host.address.write({ selected: 'a' }, 'push');
      await follow('story=a&other=1');
      host.address.write({ selected: 'a', view: '2024' }, 'replace');
      await follow('story=a&other=2&view=2024');
      expect(host.went).to.deep.equal([]);
    });

    it('tells each of two timelines on a page of its own part only', async () => {
      const story = mount('');
      const war = mount('war');
      story.address.write({ selected: 'a' }, 'push');
      war.address.write({ selected: 'x', view: '1914/1918' }, 'push');
      expect(location.hash).to.equal('#story=a&war=x&war.view=1914/1918');
      await travel(-1);
      expect([story.went, war.went]).to.deep.equal([[], [{}]]);
      await travel(-1);
      expect([story.went, war.went]).to.deep.equal([[{}], [{}]]);
      await travel(1);
      await travel(1);
      expect(story.went).to.deep.equal([{}, { selected: 'a' }]);
      expect(war.went).to.deep.equal([{}, { selected: 'x', view: '1914/1918' }]);
    });

    it('is let go of when the element leaves the page', async () => {
      const host = mount('');
      host.remove();
      await follow('story=a');
      expect(host.went).to.deep.equal([]);
      host.address.write({ selected: 'b' }, 'push');
      expect(location.hash).to.equal('#story=a');
    });

    it('may be written while it is told', async () => {
      const host = mount('');
      host.went.push = (address) => {
        host.address.write({ ...address, view: '2024' }, 'replace');
        return Array.prototype.push.call(host.went, address);
      };
      await follow('story=a');
      await follow('story=a&view=2024&other=1');
      expect(host.went).to.deep.equal([{ selected: 'a' }]);
    });
  });

  describe('when the name changes', () => {
    it('is read again', async () => {
      visit('#story=a&war=b');
      const host = mount('');
      host.hash = 'war';
      await waitUntil(() => host.went.length === 2, 'the new name is not read');
      expect(host.went[1]).to.deep.equal({ selected: 'b' });
    });

    it('is no request where it says nothing under the new one', async () => {
      visit('#story=a');
      const host = mount('');
      host.hash = 'war';
      await host.updateComplete;
      await follow('story=b');
      expect(host.went).to.deep.equal([{ selected: 'a' }]);
      await follow('war=c');
      expect(host.went[1]).to.deep.equal({ selected: 'c' });
    });

    it('waits for an element that has left the page', async () => {
      visit('#war=b');
      const host = mount('');
      host.hash = 'war';
      host.remove();
      await host.updateComplete;
      await follow('war=c');
      expect(host.went).to.deep.equal([]);
      document.body.append(host);
      expect(host.went).to.deep.equal([{ selected: 'c' }]);
    });

    it('is read when the name comes after the element', async () => {
      visit('#story=a');
      const host = mount(null);
      await host.updateComplete;
      host.setAttribute('hash', '');
      await waitUntil(() => host.went.length === 1, 'the name is not heard of');
      expect(host.went).to.deep.equal([{ selected: 'a' }]);
    });

    it('is left alone once there is no name', async () => {
      visit('#story=a');
      const host = mount('');
      host.hash = null;
      await host.updateComplete;
      await follow('story=b');
      host.address.write({ selected: 'c' }, 'push');
      host.address.write({ selected: 'c' }, 'replace');
      expect(host.went).to.deep.equal([{ selected: 'a' }]);
      expect(location.hash).to.equal('#story=b');
    });

    it('is written under the new one at once, and not told', async () => {
      const host = mount('');
      host.hash = 'war';
      host.address.write({ selected: 'b' }, 'push');
      expect(location.hash).to.equal('#war=b');
      await host.updateComplete;
      await follow('war=b&other=1');
      expect(host.went).to.deep.equal([]);
    });
  });

  describe('when it is written', () => {
    it('is a new entry for push, and none for replace', () => {
      const host = mount('');
      const before = history.length;
      host.address.write({ view: '2024' }, 'replace');
      expect(history.length).to.equal(before);
      const { calls, stop } = watch();
      host.address.write({ view: '2024', selected: 'a' }, 'push');
      stop();
      expect(calls).to.deep.equal(['pushState']);
      expect(location.hash).to.equal('#view=2024&story=a');
    });

    it('keeps the state, the path and the query of the page, whatever its base', () => {
      const base = document.createElement('base');
      base.href = 'https://example.org/elsewhere/';
      document.head.append(base);
      const state = { router: { position: 3 } };
      history.replaceState(state, '', `${plain}#section-2&b=%zz`);
      const { pathname, search } = location;
      const host = mount('');
      for (const how of ['push', 'replace'] as const) {
        host.address.write({ selected: how }, how);
        expect(history.state).to.deep.equal(state);
        expect([location.pathname, location.search]).to.deep.equal([pathname, search]);
        expect(location.hash).to.equal(`#section-2&b=%zz&story=${how}`);
      }
      base.remove();
    });

    it('leaves no sign behind when nothing is left to say', () => {
      visit('#story=a');
      const host = mount('');
      host.address.write({}, 'push');
      expect(location.href).to.equal(plain);
    });

    it('asks nothing of the history when it says so already', () => {
      visit('#st%6Fry=a&view=2024');
      const host = mount('');
      const { calls, stop } = watch();
      host.address.write({ selected: 'a', view: '2024' }, 'push');
      host.address.write({ selected: 'a', view: '2024' }, 'replace');
      stop();
      expect(calls).to.deep.equal([]);
      expect(location.hash).to.equal('#st%6Fry=a&view=2024');
    });

    it('is what the reader sees last, though it is not replaced each time', async () => {
      const host = mount('');
      const { calls, stop } = watch();
      for (let year = 1000; year < 1500; year += 1) host.address.write({ view: `${year}` }, 'replace');
      expect(calls).to.have.length(1);
      expect(location.hash).to.equal('#view=1000');
      await waitUntil(() => location.hash === '#view=1499', 'the last one is not written');
      stop();
      expect(calls).to.have.length(2);
    });

    it('comes back to what was seen before a push, though that still waited', async () => {
      const host = mount('');
      host.address.write({ view: '2023' }, 'replace');
      host.address.write({ view: '2024' }, 'replace');
      host.address.write({ view: '2024', selected: 'a' }, 'push');
      expect(location.hash).to.equal('#view=2024&story=a');
      await travel(-1);
      expect(location.hash).to.equal('#view=2024');
      expect(host.went).to.deep.equal([{ view: '2024' }]);
    });

    it('does not wait beyond Back, another name or the end of the element', async () => {
      const host = mount('');
      host.address.write({ selected: 'a' }, 'push');
      host.address.write({ selected: 'a', view: '2023' }, 'replace');
      host.address.write({ selected: 'a', view: '2024' }, 'replace');
      await travel(-1);
      const gone = mount('gone');
      gone.address.write({ view: '2023' }, 'replace');
      gone.address.write({ view: '2024' }, 'replace');
      gone.remove();
      const last = mount('last');
      last.address.write({ view: '2023' }, 'replace');
      last.address.write({ view: '2024' }, 'replace');
      // Their time has come when that of the last one has.
      await waitUntil(() => location.hash.includes('last.view=2024'), 'the last one is not written');
      expect(location.hash).to.equal('#gone.view=2023&last.view=2024');
    });

    it('forgets what waited when the element is moved', async () => {
      const host = mount('');
      host.address.write({ view: '2023' }, 'replace');
      host.address.write({ view: '2024' }, 'replace');
      document.body.prepend(host);
      host.address.write({ view: '2025' }, 'push');
      await travel(-1);
      expect(location.hash).to.equal('#view=2023');
    });

    for (const [name, refuse] of [
      [
        'throws',
        () => {
          throw new DOMException('Attempt to use history.pushState() more than 100 times', 'SecurityError');
        },
      ],
      ['does nothing', () => undefined],
    ] as const)
      it(`survives a history that ${name}, and goes on once it does not`, async () => {
        const host = mount('');
        const { calls, stop } = watch(refuse);
        host.address.write({ selected: 'a' }, 'push');
        host.address.write({ selected: 'a', view: '2024' }, 'replace');
        stop();
        expect(calls).to.deep.equal(['pushState', 'replaceState']);
        expect(location.hash).to.equal('');
        host.address.write({ selected: 'b' }, 'push');
        expect(location.hash).to.equal('#story=b');
        await travel(-1);
        expect(host.went).to.deep.equal([{}]);
      });

    it('holds any id', async () => {
      const ids = ['a&b=c#d', '100%', '%41', ' a b ', '🙂', '__proto__', 'a:~:text=b', 'a+b', '"<`>\n'];
      const host = mount('');
      for (const selected of ids) host.address.write({ selected }, 'push');
      for (const _ of ids) await travel(-1);
      expect(host.went).to.deep.equal([
        ...ids
          .slice(0, -1)
          .toReversed()
          .map((selected) => ({ selected })),
        {},
      ]);
    });
  });

  describe('in another document', () => {
    /** This file as text: a document of the same origin. */
    const document2 = new URL(import.meta.url).pathname;

    it('is that of the document that the element has come into', async () => {
      const page = await openFrame({ src: `${document2}#story=b&other=1` });
      const host = mount('');
      page.document.body.append(page.document.adoptNode(host));
      expect(host.went).to.deep.equal([{ selected: 'b' }]);
      host.address.write({ selected: 'c' }, 'push');
      expect(page.location.hash).to.equal('#story=c&other=1');
      expect(location.hash).to.equal('');
      const popped = next('popstate', page);
      page.history.back();
      await popped;
      expect(host.went[1]).to.deep.equal({ selected: 'b' });
      document.body.append(host);
      expect(host.went[2]).to.deep.equal({});
      host.address.write({ selected: 'd' }, 'replace');
      expect(location.hash).to.equal('#story=d');
      expect(page.location.hash).to.equal('#story=b&other=1');
    });

    const blob = URL.createObjectURL(new Blob(['<p>Page</p>'], { type: 'text/html' }));
    const odd: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      'a srcdoc frame': { srcdoc: '<p>Page</p>' },
      'a sandboxed srcdoc frame': { srcdoc: '<p>Page</p>', sandbox: 'allow-same-origin' },
      'a frame without address': {},
      'a document of a blob': { src: blob },
    };
    for (const [name, attributes] of Object.entries(odd))
      it(`does no harm in ${name}`, async () => {
        const page = await openFrame(attributes);
        const host = hostOf('');
        page.document.body.append(host);
        host.address.write({ selected: 'a' }, 'push');
        host.address.write({ selected: 'a', view: '2024' }, 'replace');
        expect(page.location.hash).to.be.oneOf(['', '#story=a&view=2024']);
        expect(host.went).to.deep.equal([]);
        expect(location.hash).to.equal('');
      });

    it('does no harm in a document without a window', () => {
      const host = hostOf('');
      document.implementation.createHTMLDocument().body.append(host);
      host.address.write({ selected: 'a' }, 'push');
      expect(location.hash).to.equal('');
      document.body.append(host);
      host.address.write({ selected: 'a' }, 'push');
      expect(location.hash).to.equal('#story=a');
    });
  });
});

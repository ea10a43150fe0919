import { expect } from '@open-wc/testing';
import { copy } from '../../src/interaction/export/clipboard.js';
import { paste, replaceClipboard } from '../support/clipboard.js';
import { click } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const refuse = (): Promise<void> => Promise.reject(new DOMException('Not now', 'NotAllowedError'));
const refuseAtOnce = (): Promise<void> => {
  throw new TypeError('No such thing');
};

describe('copying', () => {
  const nodes: HTMLElement[] = [];
  let restore = (): void => undefined;
  afterEach(() => {
    restore();
    restore = () => undefined;
    Reflect.deleteProperty(document, 'execCommand');
    for (const node of nodes.splice(0)) node.remove();
  });

  const add = (tag: string, text: string): HTMLElement => {
    const node = document.createElement(tag);
    node.textContent = text;
    document.body.append(node);
    nodes.push(node);
    return node;
  };

  /** What comes of it where the reader presses a button. */
  const press = async (words: string): Promise<boolean> => {
    const outcomes: boolean[] = [];
    const button = add('button', 'Copy');
    const content = { text: words, html: `<p lang="fa" dir="rtl">${words}</p>` };
    button.addEventListener('click', () => void copy(content, window).then((done) => outcomes.push(done)));
    await click(button);
    await waitUntil(() => outcomes.length > 0, 'nothing comes of it');
    return outcomes[0]!;
  };

  for (const [name, replace] of Object.entries({
    'by what the page has for it': () => () => undefined,
    'where the page has no clipboard': () => replaceClipboard(),
    'where the clipboard refuses': () => replaceClipboard(refuse),
    'where the clipboard throws': () => replaceClipboard(refuseAtOnce),
  }))
    it(`brings words and markup to where they are pasted, ${name}`, async () => {
      restore = replace();
      expect(await press(name)).to.equal(true);
      const { text, html } = await paste();
      expect(text).to.equal(name);
      const paragraph = html.querySelector('p');
      expect(paragraph?.textContent).to.equal(name);
    });

  it('leaves the selection, the focus and the nodes of the page as they were', async () => {
    restore = replaceClipboard();
    const words = add('p', 'Some words of the page');
    const selection = getSelection()!;
    const count = document.querySelectorAll('*').length;
    const button = add('button', 'Copy');
    const outcomes: boolean[] = [];
    button.addEventListener('keydown', () => {
      void copy({ text: 'a', html: '<p>a</p>' }, window).then((done) => outcomes.push(done));
    });
    button.focus();
    selection.setBaseAndExtent(words.firstChild!, 5, words.firstChild!, 10);
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'c' }));
    await waitUntil(() => outcomes.length > 0, 'nothing comes of it');
    expect(selection.toString()).to.equal('words');
    expect(document.activeElement === button, 'the focus is elsewhere').to.equal(true);
    expect(document.querySelectorAll('*').length).to.equal(count + 1);
  });

  it('is not heard or changed by a page that adds to what is copied', async () => {
    restore = replaceClipboard();
    const heard: string[] = [];
    const listening = new AbortController();
    const { signal } = listening;
    for (const type of ['beforecopy', 'copy'])
      document.addEventListener(type, () => heard.push(type), { signal, capture: true });
    await press('Only this');
    listening.abort();
    expect(heard).to.deep.equal([]);
    expect((await paste()).text).to.equal('Only this');
  });

  const commands: Readonly<Record<string, () => boolean>> = {
    refuses: () => false,
    'says yes and does nothing': () => true,
    throws: () => {
      throw new Error('No');
    },
  };
  for (const [name, instead] of Object.entries(commands))
    it(`says that it failed where the clipboard refuses and the command ${name}`, async () => {
      restore = replaceClipboard(refuse);
      Object.defineProperty(document, 'execCommand', { value: instead, configurable: true });
      expect(await press('Nothing')).to.equal(false);
    });
});

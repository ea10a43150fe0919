import { expect } from '@open-wc/testing';
import { fileName } from '../../src/interaction/export/file-name.js';
import { writers } from '../../src/write/index.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { root, textOf } from '../support/timeline.js';
import { looseStory } from './loose-story.js';
import { lots } from './lots.js';
import { faultsIn, open } from './opened.js';
import { payloads } from './payloads.js';
import { show, soon } from './show.js';
import { storyOf } from './story-of.js';
import { watched } from './watched.js';

/** Of a name of a file: what some system does not take, or takes for something else. */
const faultOfName = (name: string): string => {
  if (!/^[\p{L}\p{N}\p{M}-]+\.[a-z]+$/u.test(name)) return 'it has other signs than letters and figures';
  if (/\p{Default_Ignorable_Code_Point}/u.test(name)) return 'it has signs that are not seen';
  if (/^[-\p{M}]/u.test(name)) return 'it begins as an option does, or with a mark on nothing';
  if (/^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])\./i.test(name)) return 'Windows keeps it for itself';
  return new TextEncoder().encode(name).length > 255 ? 'it is too long' : '';
};

describe('every payload in what is taken away', () => {
  consoleWarnings();
  watched({ element: true, ownFrames: true });

  it('is paint in a PNG, and in an SVG that a page shows as an image', async () => {
    for (const lot of lots) {
      const element = await show(looseStory(lot.map(({ text }) => text)), { media: 'none' });
      const png = await createImageBitmap(await element.export('png'));
      expect(png.width, 'the picture is painted').to.be.above(500);
      const svg = await element.export('svg');
      const text = await svg.text();
      expect(text).to.contain('Qx7 plain');
      expect(faultsIn(new DOMParser().parseFromString(text, 'image/svg+xml'))).to.deep.equal([]);
      const image = new Image();
      image.src = URL.createObjectURL(svg);
      await image.decode();
      expect(image.naturalWidth, 'it is an image').to.be.above(500);
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 20;
      canvas.getContext('2d')!.drawImage(image, 0, 0, 20, 20);
      // What had asked another site for something could not be read again.
      expect(() => canvas.toDataURL()).not.to.throw();
      URL.revokeObjectURL(image.src);
      element.remove();
    }
  }).timeout(120_000);

  it('runs nothing in an SVG that is opened by itself', async () => {
    for (const lot of lots) {
      const element = await show(looseStory(lot.map(({ text }) => text)), { media: 'none' });
      const frame = await open(await (await element.export('svg')).text(), 'image/svg+xml');
      const page = frame.contentDocument;
      expect(page?.documentElement.localName).to.equal('svg');
      expect([...page!.scripts], 'it has scripts').to.deep.equal([]);
      expect(faultsIn(page!)).to.deep.equal([]);
      frame.remove();
      element.remove();
    }
  }).timeout(120_000);

  it('names its file so that every system takes it', () => {
    const faults = payloads.flatMap(({ text }) =>
      ['svg', 'csv', 'html'].flatMap((extension) => {
        const name = fileName(text, extension);
        const fault = name.endsWith(`.${extension}`) ? faultOfName(name) : 'it is of another kind';
        return fault ? [`${JSON.stringify(name)}: ${fault}`] : [];
      }),
    );
    expect(faults).to.deep.equal([]);
    for (const name of [
      '../a.svg',
      'a\u202Egnp.svg',
      'con.svg',
      'com¹.svg',
      '\u3164.svg',
      `${'漢'.repeat(90)}.svg`,
    ])
      expect(faultOfName(name), name).not.to.equal('');
  });

  it('is in the name of a file that a reader saves, and in what is said of it, as that name', async () => {
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.download) saved.push(this.download);
      else click.call(this);
    };
    try {
      for (const text of [
        '../../etc/passwd',
        'moc.\u202Egnp',
        'a\u0000b',
        'CON',
        '<img src=x onerror=alert(1)>',
      ]) {
        const element = await show({ title: text, events: [{ date: '2020', title: 'x' }] });
        await soon(() => root(element).querySelector('.tool.save') !== null, 'no button');
        root(element).querySelector<HTMLElement>('.tool.save')!.click();
        await soon(() => root(element).querySelector('[data-format=csv]') !== null, 'no menu');
        const before = saved.length;
        root(element).querySelector<HTMLElement>('[data-format=csv]')!.click();
        await soon(() => saved.length > before, 'nothing is saved');
        const name = saved.at(-1)!;
        expect(faultOfName(name), name).to.equal('');
        await soon(() => textOf(root(element).querySelector('.announcer')).includes(name), 'it is not said');
        element.remove();
      }
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  }).timeout(60_000);

  it('is folded in a calendar, in lines that every reader takes', async () => {
    for (const { text } of payloads) {
      const { body } = await writers.icalendar.write(storyOf([text]));
      const lines = body.split('\r\n');
      expect(lines.pop(), 'it ends with a line').to.equal('');
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
        // oxlint-disable-next-line no-control-regex -- calendars have none
        expect(line, text).not.to.match(/[\u0000-\u0008\u000A-\u001F\u007F]|\p{Cs}/u);
        expect(line.length === 0 || /^( |[A-Z-]+[;:])/.test(line), line).to.equal(true);
      }
    }
  }).timeout(60_000);
});

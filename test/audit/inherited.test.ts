import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { layoutFaults } from '../support/layout-faults.js';
import { followed, settled } from '../support/followed.js';
import { mark, mount, opens, recognition, root } from '../support/timeline.js';

const isWebKit = !/Chrome\/|Firefox\//.test(navigator.userAgent);

/** What pages, and their readers' own style sheets, say of all text. */
const sheets: Readonly<Record<string, string>> = {
  'text spacing of WCAG 1.4.12':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  'a font of the reader': '* { font-family: "Courier New", monospace !important }',
  'no indent': '.holder { text-indent: 2em }',
  'one line': '.holder { white-space: nowrap }',
  'lines as written': '.holder { white-space: pre }',
  capitals: '.holder { text-transform: uppercase }',
  'small capitals': '.holder { font-variant: small-caps }',
  'wide letters': '.holder { letter-spacing: 0.3em }',
  'wide words': '.holder { word-spacing: 1em }',
  italics: '.holder { font-style: italic }',
  bold: '.holder { font-weight: 900 }',
  centred: '.holder { text-align: center }',
  justified: '.holder { text-align: justify; hyphens: auto }',
  'any break': '.holder { word-break: break-all }',
  'no break': '.holder { word-break: keep-all; overflow-wrap: normal }',
  'high lines': '.holder { line-height: 3 }',
  'high lines, by the reader': '* { line-height: 3 !important }',
  'low lines': '.holder { line-height: 12px }',
  'large type': '.holder { font-size: 40px }',
  'twice the type': ':root { font-size: 32px } .holder { font-size: 1rem }',
  'tiny type': '.holder { font-size: 7px }',
  shadows: '.holder { text-shadow: 2px 2px 4px red }',
  'features of a font': '.holder { font-feature-settings: "liga" 0, "kern" 0, "tnum" }',
  'old figures': '.holder { font-variant-numeric: oldstyle-nums; font-kerning: none }',
  'no size of its own': '.holder { -webkit-text-size-adjust: 200%; text-size-adjust: 200% }',
  // There WebKit sets words up to a pixel wider than it measures them.
  ...(!isWebKit && {
    'a size by its small letters': '.holder { font-size-adjust: 0.7 }',
    'a scale by zoom': '.holder { zoom: 1.5 }',
  }),
  'a scale by transform': '.holder { transform: scale(0.7); transform-origin: 0 0 }',
};

/** What is wrong across and down, with a popover open. */
const faultsOf = async (element: StoryTimeline): Promise<Record<string, string[]>> => {
  const faults: Record<string, string[]> = {};
  for (const width of [700, 320]) {
    element.parentElement!.style.width = `${width}px`;
    await followed(element);
    mark(element, 'remark').scrollIntoView({ block: 'center', behavior: 'instant' });
    element.select('remark');
    await opens(element, 'allies');
    await settled(element);
    // Of a page that is scrolled WebKit takes what is above the window for room in which a popover can stand.
    const found = layoutFaults(element, 8).filter((fault) => !(isWebKit && fault.startsWith('the popover')));
    if (found.length > 0) faults[`${width} px`] = found;
    element.select(null);
  }
  return faults;
};

describe('what a page, or its reader, says of all its text', () => {
  it('cuts and covers nothing', async () => {
    const element = await mount({ src: recognition });
    element.parentElement!.className = 'holder';
    const sheet = document.createElement('style');
    document.head.append(sheet);
    const faults: Record<string, unknown> = {};
    for (const [name, css] of Object.entries(sheets)) {
      sheet.textContent = css;
      const found = await faultsOf(element);
      if (Object.keys(found).length > 0) faults[name] = found;
    }
    sheet.remove();
    expect(faults).to.deep.equal({});
  }).timeout(90_000);

  it('changes no words: capitals are not what was said', async () => {
    const element = await mount({ src: recognition });
    const holder = element.parentElement!;
    holder.style.cssText +=
      'text-transform: uppercase; text-indent: 3em; white-space: pre; font-variant: small-caps';
    const { textTransform, textIndent, whiteSpace, fontVariantCaps } = getComputedStyle(
      root(element).querySelector('.summary')!,
    );
    expect([textTransform, textIndent, whiteSpace, fontVariantCaps]).to.deep.equal([
      'none',
      '0px',
      'normal',
      'normal',
    ]);
  });

  it('is seen where it is a matter of type: face, slant, weight, size, spacing, colour', async () => {
    const element = await mount({ src: recognition });
    const holder = element.parentElement!;
    holder.style.cssText +=
      'font: italic 20px/1.8 monospace; letter-spacing: 2px; word-spacing: 3px; color: rgb(0, 0, 120)';
    const style = getComputedStyle(root(element).querySelector('.summary')!);
    expect([
      style.fontFamily,
      style.fontStyle,
      style.fontSize,
      style.letterSpacing,
      style.wordSpacing,
      style.color,
    ]).to.deep.equal(['monospace', 'italic', '18.75px', '2px', '3px', 'rgb(0, 0, 120)']);
  });
});

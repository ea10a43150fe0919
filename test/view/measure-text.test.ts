import { expect } from '@open-wc/testing';
import { measureText, readFonts } from '../../src/view/index.js';
import { mount, root } from '../support/timeline.js';

const texts = [
  'first',
  'official to recognise',
  'Three countries recognise',
  'two\u00a0words',
  'Ünïcödé',
  'Решение',
  '決定は勇気ある',
];

const pages = {
  plain: '',
  'letters apart': 'letter-spacing: 0.3em',
  'words apart': 'word-spacing: 1em',
  both: 'letter-spacing: 0.12em; word-spacing: 0.16em',
  'slanted and large': 'font: italic 33px serif',
  tiny: 'font-size: 8px',
};

describe('measureText', () => {
  for (const [name, css] of Object.entries(pages))
    it(`says how wide a text is drawn: ${name}`, async () => {
      const element = await mount({ story: { events: [{ date: '2001', title: 'One' }] } });
      element.style.cssText = css;
      const measure = measureText(readFonts(root(element))!);
      const drawn = root(element).querySelector<HTMLElement>('.probe.title')!.cloneNode() as HTMLElement;
      root(element).querySelector('.probes')!.append(drawn);
      for (const text of texts) {
        drawn.textContent = text;
        const { width } = drawn.getBoundingClientRect();
        expect(measure(text, 'title'), text).to.be.closeTo(width, 1 + width * 0.02);
      }
      drawn.remove();
    });
});

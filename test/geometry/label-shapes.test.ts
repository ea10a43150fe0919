import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Frame, TextStyle } from '../../src/geometry/frame.js';
import { downLabel, labelShapes, type LabelShape } from '../../src/geometry/labels/label-shapes.js';
import type { Words } from '../../src/locales/words.js';

const line = { title: 19, date: 17, tick: 17, count: 15 };
const letters = (text: string): number => [...text].length * 8;

function frameWith(measure: Frame['measure'], em = 16): Frame {
  return {
    width: 1280,
    maxHeight: 640,
    rtl: false,
    em,
    pitch: 24,
    scale: 'auto',
    orientation: 'auto',
    layout: 'auto',
    measure,
    line,
    words: { ellipsis: '…' } as Words,
  };
}

const frame = frameWith(letters);
const recognition = 'Russia is the first to recognise the Taliban government';

describe('labelShapes', () => {
  it('sets a short title on one line, no wider than it or its date', () => {
    expect(labelShapes('1066', 'Hastings', '', frame)).to.deep.equal([
      { width: 65, height: 36, lines: 1, title: 'Hastings', shortened: false },
    ]);
  });

  it('leaves room for the glyph of a group before the date', () => {
    const [{ width } = { width: 0 }] = labelShapes('14 October 1066', 'Hastings', '', frame);
    expect(width).to.equal(Math.ceil(15 * 8 + 0.9 * 16) + 1);
  });

  it('offers fewer, wider lines and more, narrower ones', () => {
    const shapes = labelShapes('2025', recognition, '', frame);
    expect(shapes.length).to.be.at.least(2);
    shapes.slice(1).forEach((shape, index) => {
      expect(shape.width).to.be.at.most(shapes[index]!.width - 16);
      expect(shape.lines).to.be.greaterThan(shapes[index]!.lines);
    });
  });

  it('keeps to between 90 and 220 pixels where the title wraps, and grows with the font', () => {
    const widths = labelShapes('2025', recognition, '', frame).map(({ width }) => width);
    expect(Math.min(...widths)).to.be.at.least(90);
    expect(Math.max(...widths)).to.be.at.most(220);
    const large = labelShapes(
      '2025',
      recognition,
      '',
      frameWith((text) => 2 * letters(text), 32),
    );
    expect(large.length).to.equal(widths.length);
    large.forEach(({ width }, index) => expect(width).to.be.closeTo(2 * widths[index]!, 2));
  });

  it('puts the badge after the title, or on a line of its own', () => {
    const [short] = labelShapes('2025', 'Former', '4', frame);
    expect(short).to.deep.include({ lines: 1, width: 6 * 8 + 8 + 24 + 1 });
    const [full] = labelShapes('2025', 'a'.repeat(26), '4', frame);
    expect(full).to.deep.include({ lines: 2, height: 17 + 2 * 19 });
  });

  it('wraps a date that is wider than any label', () => {
    const [shape] = labelShapes('from 22 November 1963, 16:45, to 23 November', 'Title', '', frame);
    expect(shape!.height).to.equal(2 * 17 + 19);
  });

  it('shortens a title of more than five lines at a word', () => {
    const [shape] = labelShapes('2025', 'seven letters again '.repeat(20), '', frame);
    expect(shape!.lines).to.equal(5);
    expect(shape!.shortened).to.equal(true);
    expect(shape!.title).to.match(/(seven|letters|again)…$/);
  });

  it('leaves no punctuation before the ellipsis', () => {
    expect(labelShapes('2025', 'comma, '.repeat(60), '', frame)[0]!.title).to.match(/comma…$/);
  });

  it('breaks a title of one long word, and cuts it between graphemes', () => {
    const woman = '👩🏽‍🚀';
    const [shape] = labelShapes('2025', woman.repeat(400), '', frame);
    expect(shape!.shortened).to.equal(true);
    expect(shape!.title.replaceAll(woman, '')).to.equal('…');
    expect(shape!.title.length).to.be.greaterThan(woman.length);
  });

  for (const { says, word } of [
    { says: 'one letter again and again', word: 'X'.repeat(1000) },
    { says: 'Thai', word: 'ยุคสมัยใหม่ของประเทศไทยเริ่มต้นขึ้นเมื่อใดกันแน่'.repeat(4) },
    { says: 'pairs of emoji', word: '👩🏽‍🚀🇬🇧'.repeat(60) },
    { says: 'a word before it', word: `Then ${'X'.repeat(1000)}` },
    { says: 'a first word as wide as the label', word: `${'X'.repeat(26)} ${'again '.repeat(90)}` },
  ]) {
    it(`fills the lines of a label with a title that has no places to break: ${says}`, () => {
      const beginning = (title: string) => title.replace('…', '');
      for (const badge of ['', '4']) {
        for (const shape of [
          labelShapes('2025', word, badge, frame)[0]!,
          downLabel('2025', word, badge, 231, frame),
        ]) {
          expect(shape.shortened).to.equal(true);
          expect(word.startsWith(beginning(shape.title))).to.equal(true);
          expect(letters(shape.title)).to.be.greaterThan(2.5 * 200);
        }
      }
    });
  }

  it('measures no more of a title of a million letters than of a long one', () => {
    const measured = (words: string): number => {
      let sum = 0;
      const counting = frameWith((text) => {
        sum += text.length;
        return letters(text);
      });
      labelShapes('2025', words, '', counting);
      return sum;
    };
    expect(measured('word '.repeat(200_000))).to.be.at.most(measured('word '.repeat(200)) * 1.1);
  });

  it('has a date alone where there is no title', () => {
    expect(labelShapes('2025', '', '', frame)[0]).to.deep.include({ lines: 0, height: 17 });
  });

  it('lets nothing be wider than its box', () => {
    const text = fc
      .array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 30 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, fc.boolean(), (date, words, quoted) => {
        for (const shape of labelShapes(date, words, quoted ? '“ 4' : '', frame)) {
          expect(shape.width).to.be.within(1, 220);
          expect(shape.lines).to.be.within(0, 5);
          expect(shape.height).to.be.at.least(shape.lines * line.title);
          if (/[^\s,.;:\u2013\u2014/-]/u.test(words)) expect(shape.title).not.to.equal('…');
        }
      }),
    );
  });
});

describe('downLabel', () => {
  it('keeps the width that it is given', () => {
    expect(downLabel('2025', recognition, '', 231, frame)).to.deep.equal({
      width: 231,
      height: 17 + 3 * 19,
      lines: 3,
      title: recognition,
      shortened: false,
    });
  });

  it('has up to six lines', () => {
    const shape = downLabel('2025', recognition.repeat(9), '', 231, frame);
    expect(shape).to.deep.include({ lines: 6, shortened: true });
  });
});

describe('a label in CSS', () => {
  const style: Partial<Record<TextStyle, string>> = {
    title: 'bold 15px sans-serif',
    date: '13px sans-serif',
    count: '13px sans-serif',
  };
  const context = document.createElement('canvas').getContext('2d')!;
  const measured = frameWith((text, kind) => {
    context.font = style[kind] ?? '';
    return context.measureText(text).width;
  });
  const titles = [
    recognition,
    'Moscow accepts a Taliban-appointed ambassador',
    'Putin speaks of “allies” against terrorism – and/or says so – in Saint-Petersburg—twice',
    'Qu’est-ce que c’est ? Le « grand » pari [ de ] Paris : 10 % ; « oui » ! Non ( jamais )',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft meets',
    'https://example.org/a/very/long/address/without-any-space?query=1996-2001&more=yes#fragment',
    'ロシアがターリバーン政権を承認した最初の国になる。国際社会は「慎重」に見守っている',
    'COVID-19: 1,200,000 cases (of which 3/4 in Europe), e.g. Non-E.U. states; A/B tests!',
    'روسيا أول دولة تعترف بحكومة طالبان في أفغانستان منذ عام ألفين وواحد وعشرين',
    'ยุคสมัยใหม่ของประเทศไทยเริ่มต้นขึ้นเมื่อใดกันแน่ในประวัติศาสตร์',
    'Fünf  Leerzeichen\n\tund Zeilen   im Titel, word word word word word word word word word word',
  ];

  function heightInCss({ width, title }: LabelShape, badge?: number): number {
    const box = document.createElement('div');
    box.style.cssText = `width:${width}px;font:${style.title};line-height:${line.title}px;overflow-wrap:anywhere`;
    box.textContent = title;
    if (badge !== undefined) {
      const pill = document.createElement('span');
      pill.style.cssText = `display:inline-block;vertical-align:top;width:${badge}px;height:${line.count}px`;
      box.append(pill);
    }
    document.body.append(box);
    const { height } = box.getBoundingClientRect();
    box.remove();
    return height;
  }

  for (const title of titles) {
    it(`takes no more lines than its shape: ${title.slice(0, 20)}`, () => {
      for (const shape of [
        ...labelShapes('2025', title, '', measured),
        downLabel('2025', title, '', 200, measured),
      ]) {
        expect(heightInCss(shape), `${shape.width} px`).to.be.at.most(shape.lines * line.title);
      }
    });
  }

  it('has room for the badge after the title, as wide as its text and 1.5 em', () => {
    const badge = measured.measure('“ 12', 'count') + 24;
    for (const title of titles) {
      for (const shape of labelShapes('2025', title, '“ 12', measured)) {
        expect(heightInCss(shape, badge), `${shape.width} px: ${title}`).to.be.at.most(
          shape.lines * line.title,
        );
      }
    }
  });

  it('takes exactly the lines of its shape where words are parted by spaces', () => {
    for (const shape of labelShapes('2025', recognition, '', measured)) {
      expect(heightInCss(shape), `${shape.width} px`).to.equal(shape.lines * line.title);
    }
  });
});

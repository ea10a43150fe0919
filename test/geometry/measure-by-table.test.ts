import { expect } from '@open-wc/testing';
import { isInTable, measureByTable, tableWidth } from '../../src/geometry/labels/measure-by-table.js';

/** Texts as headlines have them. */
const texts: Readonly<Record<string, string>> = {
  English: 'The road to recognition: Russia and the Taliban, “quoted” — 2024',
  French: 'Élève à l’école : où est passé l’été de l’année 1968 ?',
  Polish: 'Łódź, Wrocław i Gdańsk; wojna o pomniki w świetle źródeł',
  German: 'Straße der Spaltung: größere Übergabe an Österreich',
  Vietnamese: 'Đà Nẵng và những người ở lại',
  Russian: 'Дорога к признанию: Россия и движение «Талибан»',
  Ukrainian: 'Її шлях до Києва: ґанок, п’ять років, єдність',
  Greek: 'Ο δρόμος προς την αναγνώριση και η Ρωσία',
  Hebrew: 'מסע אל הירח: שיגור, נחיתה וחזרה',
  Arabic: 'الرئيس كينيدي يحدد هدفا: إنسان على القمر',
  Persian: 'راه به سوی شناسایی: روسیه و طالبان',
  Chinese: '承认之路：俄罗斯与塔利班',
};

/** Whether a font of this machine has a letter: one that none has is drawn as what stands for any such. */
const hasLetter = (pen: CanvasRenderingContext2D, letter: string): boolean =>
  pen.measureText(letter).width !== pen.measureText('\u{10fffd}').width;

describe('tableWidth', () => {
  for (const [language, text] of Object.entries(texts))
    for (const weight of ['regular', 'bold'] as const)
      it(`is seldom less and never much less than what a browser measures: ${language}, ${weight}`, function () {
        const pen = document.createElement('canvas').getContext('2d')!;
        if (!hasLetter(pen, text.slice(0, 1))) this.skip();
        for (const family of ['Arial, "Liberation Sans", Arimo, sans-serif', 'system-ui, sans-serif']) {
          pen.font = `${weight === 'bold' ? 700 : 400} 100px ${family}`;
          const share = (100 * tableWidth(text, weight)) / pen.measureText(text).width;
          expect(share, family).to.be.within(0.92, 1.25);
        }
      });

  it('counts marks over letters, joiners and marks of direction as nothing', () => {
    expect(tableWidth('e\u0301', 'regular')).to.equal(tableWidth('e', 'regular'));
    expect(tableWidth('a\u200d\u200e\u2069', 'bold')).to.equal(tableWidth('a', 'bold'));
  });

  it('takes a letter with an accent to be as wide as the letter', () => {
    expect(tableWidth('Żółć', 'regular')).to.equal(
      tableWidth('Zółc'.normalize('NFD').replace(/\p{M}/gu, ''), 'regular'),
    );
  });

  it('gives every text a width', () => {
    for (const text of ['', '\0', '\ud800', '🇬🇧', '\u{10ffff}'])
      expect(tableWidth(text, 'bold')).to.be.within(0, 3);
  });
});

describe('isInTable', () => {
  it('says which texts have a known width', () => {
    for (const known of ['Zürich, 1968', 'Киев', 'non\u00a0breaking'])
      expect(isInTable(known), known).to.equal(true);
    for (const guessed of ['人', 'إنسان', 'a\u200ab']) expect(isInTable(guessed), guessed).to.equal(false);
  });
});

describe('measureByTable', () => {
  it('sets titles and counts bold, at their sizes', () => {
    const measure = measureByTable({ title: 20, date: 10, tick: 10, count: 10 });
    expect(measure('abc', 'title')).to.equal(20 * tableWidth('abc', 'bold'));
    expect(measure('abc', 'date')).to.equal(10 * tableWidth('abc', 'regular'));
  });
});

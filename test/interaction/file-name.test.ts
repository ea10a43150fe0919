import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fileName } from '../../src/interaction/export/file-name.js';

describe('fileName', () => {
  for (const [title, name] of [
    ['The road to recognition: Russia', 'the-road-to-recognition-russia.svg'],
    ['  Élan & “Straße” 2024! ', 'élan-straße-2024.svg'],
    ['Дорога к признанию', 'дорога-к-признанию.svg'],
    ['../../etc/passwd', 'etc-passwd.svg'],
    ['CON', 'timeline-con.svg'],
    ['com¹', 'timeline-com¹.svg'],
    ['moc.\u202Egnp', 'moc-gnp.svg'],
    ['news\u3164\u1160\uFE0F', 'news.svg'],
    ['\u3164', 'timeline.svg'],
    ['…', 'timeline.svg'],
    [undefined, 'timeline.svg'],
  ] as const)
    it(`names the file of “${title}” ${name}`, () => {
      expect(fileName(title, 'svg')).to.equal(name);
    });

  it('is a name that every system takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileName(title, 'json');
        expect(name).to.match(/^[\p{L}\p{N}\p{M}-]+\.json$/u);
        expect(Array.from(name).length).to.be.at.most(75);
      }),
    );
  });
});

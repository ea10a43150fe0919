import { expect } from '@open-wc/testing';
import { isBetweenWords } from '../../src/article/is-between-words.js';

const between = [
  'decision|',
  '|decision',
  'decision| made',
  'UN|-sanctioned',
  'two-|word',
  "l'|homme",
  '中|文',
  'ไทย|แลนด์',
  'ニュ|ース',
  '中|a',
  'a|.b',
  '3|. Then',
  '👍|a',
  'a |\u4E2D',
];
const inside = [
  'decision|s',
  'de|cision',
  "can|'t",
  '1|,000',
  '1,|000',
  '3.|14',
  'e|\u0301',
  '中|\u0301',
  'a|1',
  '한|국',
  'हि|न्दी',
  '\uD83D|\uDE00',
  '𝒳|𝒳',
  'é|t',
];

describe('isBetweenWords', () => {
  for (const marked of between)
    it(`parts ${marked}`, () => {
      expect(isBetweenWords(marked.replace('|', ''), marked.indexOf('|'))).to.equal(true);
    });

  for (const marked of inside)
    it(`does not part ${marked}`, () => {
      expect(isBetweenWords(marked.replace('|', ''), marked.indexOf('|'))).to.equal(false);
    });
});

import { expect } from '@open-wc/testing';
import { sheetAddress } from '../../src/source/sheet-address.js';

const host = 'https://docs.google.com/spreadsheets';

const cases: readonly (readonly [string, string])[] = [
  ['/d/key/edit', '/d/key/pub?output=csv'],
  ['/d/key', '/d/key/pub?output=csv'],
  ['/d/key/', '/d/key/pub?output=csv'],
  ['/d/key/edit#gid=12', '/d/key/pub?output=csv&gid=12&single=true'],
  ['/d/key/edit?gid=12#gid=12', '/d/key/pub?output=csv&gid=12&single=true'],
  ['/d/key/edit?usp=sharing', '/d/key/pub?output=csv'],
  ['/u/1/d/key/edit#gid=0', '/d/key/pub?output=csv&gid=0&single=true'],
  ['/d/key/view', '/d/key/pub?output=csv'],
  ['/d/key/htmlview', '/d/key/pub?output=csv'],
  ['/d/key/pubhtml', '/d/key/pub?output=csv'],
  ['/d/e/2PACX-1v_k/pubhtml', '/d/e/2PACX-1v_k/pub?output=csv'],
  ['/d/e/2PACX-1v_k/pubhtml?gid=3&single=true', '/d/e/2PACX-1v_k/pub?output=csv&gid=3&single=true'],
  ['/d/e/2PACX-1v_k/pub?output=csv', '/d/e/2PACX-1v_k/pub?output=csv'],
  ['/d/e/2PACX-1v_k/pub?output=tsv', '/d/e/2PACX-1v_k/pub?output=tsv'],
  ['/d/e/2PACX-1v_k/pub?gid=3&single=true&output=tsv', '/d/e/2PACX-1v_k/pub?output=tsv&gid=3&single=true'],
  ['/d/key/edit#gid=<b>', '/d/key/pub?output=csv'],
];

const others = [
  `${host}/d/key/export?format=csv&gid=1`,
  `${host}/d/key/gviz/tq?tqx=out:csv`,
  `${host}/`,
  'https://docs.google.com/document/d/key/edit',
  'https://example.org/spreadsheets/d/key/edit',
  'https://docs.google.com.example.org/spreadsheets/d/key/edit',
];

describe('sheetAddress', () => {
  for (const [from, to] of cases)
    it(`makes ${to} of ${from}`, () => {
      const sheet = sheetAddress(new URL(host + from));
      expect(sheet?.url.href).to.equal(host + to);
      expect(sheet?.type).to.equal(to.includes('output=tsv') ? 'tsv' : 'csv');
      expect(sheetAddress(new URL(host + to))?.url.href).to.equal(host + to);
    });

  for (const address of others)
    it(`leaves ${address} as it is`, () => {
      expect(sheetAddress(new URL(address))).to.equal(undefined);
    });
});

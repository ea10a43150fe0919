import { expect } from '@open-wc/testing';
import { readers } from '../../src/read/index.js';
import { namedReader } from '../../src/read/named-reader.js';

describe('namedReader', () => {
  for (const type of [
    'json',
    'JSON',
    'application/json',
    'Application/JSON; charset=utf-8',
    'application/ld+json',
  ]) {
    it(`knows the reader of JSON as ${type}`, () => {
      expect(namedReader(readers, type)?.name).to.equal('json');
    });
  }

  it('knows no reader of another name', () => {
    expect(namedReader(readers, 'banana')).to.equal(undefined);
    expect(namedReader(readers, '')).to.equal(undefined);
    expect(namedReader(readers, undefined)).to.equal(undefined);
  });
});

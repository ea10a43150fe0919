import { expect } from '@open-wc/testing';
import { fields } from '../../src/story/fields.js';
import { nearKey } from '../../src/story/near-key.js';

const slips: readonly [string, string][] = [
  ['qoutes', 'quotes'],
  ['titel', 'title'],
  ['Date', 'date'],
  ['ID', 'id'],
  ['tag', 'tags'],
  ['link', 'links'],
  ['imprtance', 'importance'],
  ['imortence', 'importance'],
  ['txet', 'text'],
  ['groupe', 'group'],
  ['dates', 'date'],
];

describe('nearKey', () => {
  for (const [slip, meant] of slips) {
    it(`takes "${slip}" for "${meant}"`, () => {
      expect(nearKey(slip, fields.event)).to.equal(meant);
    });
  }

  for (const key of [
    'colour',
    'is',
    'x',
    '',
    'place',
    'url',
    'section',
    'importanceOfBeingEarnest',
    '__proto__',
  ]) {
    it(`takes "${key}" for itself`, () => {
      expect(nearKey(key, fields.event)).to.equal(undefined);
    });
  }

  it('takes a slip for the nearest of several', () => {
    expect(nearKey('stats', ['state', 'start', 'stats2'])).to.equal('state');
    expect(nearKey('prefixx', ['suffix', 'prefix'])).to.equal('prefix');
  });
});

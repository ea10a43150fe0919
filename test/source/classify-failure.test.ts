import { expect } from '@open-wc/testing';
import { classifyFailure } from '../../src/source/classify-failure.js';

const error = new TypeError('Failed to fetch');
const page = 'https://example.org/page.html';

const cases = [
  {
    why: 'the page’s own site',
    url: 'https://example.org/a.json',
    base: page,
    code: 'network',
    says: 'example.org',
  },
  {
    why: 'another site',
    url: 'https://example.net/a.json',
    base: page,
    code: 'cors',
    says: 'Access-Control',
  },
  { why: 'http: from https:', url: 'http://example.net/a', base: page, code: 'network', says: 'http: data' },
  {
    why: 'no page',
    url: 'https://example.net/a.json',
    base: undefined,
    code: 'network',
    says: 'example.net',
  },
  { why: 'a file', url: 'file:///a/b.json', base: 'file:///a/c.html', code: 'network', says: 'server' },
  {
    why: 'a blob that was let go',
    url: 'blob:https://example.org/1',
    base: page,
    code: 'network',
    says: 'blob:',
  },
];

describe('classifyFailure', () => {
  for (const { why, url, base, code, says } of cases) {
    it(`calls it ${code} for ${why}`, () => {
      const problem = classifyFailure({ error, url: new URL(url), base, answered: false });
      expect(problem).to.include({ code, severity: 'error', done: 'refused' });
      expect(problem.message).to.contain(says).and.to.contain('Failed to fetch');
    });
  }

  it('tells an answer that broke off from one that never came', () => {
    const problem = classifyFailure({
      error,
      url: new URL('https://example.net/'),
      base: page,
      answered: true,
    });
    expect(problem.code).to.equal('network');
    expect(problem.message).to.contain('broke off');
  });

  it('says when the device is offline', () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const { code } = classifyFailure({ error, url: new URL(page), base: page, answered: false });
      expect(code).to.equal('offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('has words for a reason that is no error', () => {
    const { message } = classifyFailure({ error: 'no', url: new URL(page), base: page, answered: false });
    expect(message).to.not.contain('undefined');
  });
});

import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { safeLink, safeMedia } from '../../src/story/safe-link.js';

const base = 'https://news.example/2025/story.json';

const allowed: readonly { text: string; resolved: string; alone?: string }[] = [
  { text: 'https://example.org/a?b#c', resolved: 'https://example.org/a?b#c' },
  { text: ' HTTP://Example.org ', resolved: 'http://example.org/' },
  { text: 'mailto:desk@example.org', resolved: 'mailto:desk@example.org' },
  { text: 'https://bücher.example/', resolved: 'https://xn--bcher-kva.example/' },
  {
    text: 'https://example.org/#:~:text=brave%20decision',
    resolved: 'https://example.org/#:~:text=brave%20decision',
  },
  { text: 'report.html', resolved: 'https://news.example/2025/report.html', alone: 'report.html' },
  { text: './report', resolved: 'https://news.example/2025/report', alone: './report' },
  { text: '/report', resolved: 'https://news.example/report', alone: '/report' },
  { text: 'a/b:c@d', resolved: 'https://news.example/2025/a/b:c@d', alone: 'a/b:c@d' },
  { text: '?page=2', resolved: 'https://news.example/2025/story.json?page=2', alone: '?page=2' },
  { text: '#part', resolved: 'https://news.example/2025/story.json#part', alone: '#part' },
  {
    text: '#:~:text=words',
    resolved: 'https://news.example/2025/story.json#:~:text=words',
    alone: '#:~:text=words',
  },
  { text: '//example.org/x', resolved: 'https://example.org/x', alone: '//example.org/x' },
];

const refused = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\0script:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  '&#106;avascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org/',
  'about:blank',
  'view-source:https://example.org/',
  'https://user:pass@example.org/',
  'https://user@example.org/',
  '//user:pass@example.org/',
  'host@evil.example',
  'https://',
  'mailto:',
  '',
  '   ',
  '#',
  'Reuters',
  'see page 5.',
  'www.example.org/page',
  'not a url',
];

describe('safeLink', () => {
  for (const { text, resolved, alone } of allowed) {
    it(`links ${JSON.stringify(text)}`, () => {
      expect(safeLink(text, base)).to.equal(resolved);
      expect(safeLink(text)).to.equal(alone ?? resolved);
    });
  }

  for (const text of refused) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(safeLink(text)).to.equal(undefined);
      expect(safeLink(text, base)).to.equal(undefined);
    });
  }

  it('leaves a relative address to the page where the story has no web address', () => {
    for (const other of [
      'file:///C:/story.json',
      'blob:https://a.example/1',
      'data:application/json,[]',
      'nonsense',
    ]) {
      expect(safeLink('./report', other)).to.equal('./report');
    }
  });

  it('gives only addresses of an allowed scheme, wherever they are used', () => {
    const piece = fc.constantFrom(
      'javascript',
      'data',
      'https',
      ':',
      '/',
      '\t',
      '\n',
      '\0',
      ' ',
      '&colon;',
      '@',
      '#',
      '\\',
      '.',
      'a',
    );
    const address = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(address, fc.option(fc.constant(base), { nil: undefined }), (text, storyBase) => {
        const link = safeLink(text, storyBase);
        if (link === undefined) return;
        expect(new URL(link, 'http://page.example/').protocol).to.be.oneOf(['http:', 'https:', 'mailto:']);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('safeMedia', () => {
  it('takes https and relative addresses', () => {
    expect(safeMedia('https://example.org/a.jpg')).to.equal('https://example.org/a.jpg');
    expect(safeMedia('a.jpg', base)).to.equal('https://news.example/2025/a.jpg');
    expect(safeMedia('a.jpg', 'http://localhost:8000/story.json')).to.equal('http://localhost:8000/a.jpg');
  });

  for (const text of [
    'http://example.org/a.jpg',
    'mailto:a@example.org',
    'data:image/png;base64,AA==',
    'blob:x',
    '',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(safeMedia(text, base)).to.equal(undefined);
    });
  }
});

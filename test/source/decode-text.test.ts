import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { decodeText } from '../../src/source/decode-text.js';

const text = '{"title":"Über — 日本 🙂"}';
const utf8 = (content: string) => new TextEncoder().encode(content);
const utf16 = (content: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(content.length * 2));
  for (let at = 0; at < content.length; at += 1) view.setUint16(at * 2, content.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const latin1 = (content: string) => Uint8Array.from(content, (letter) => letter.charCodeAt(0));

const good = [
  { name: 'UTF-8', bytes: utf8(text), type: '' },
  { name: 'UTF-8 with a byte order mark', bytes: utf8(`\uFEFF${text}`), type: '' },
  {
    name: 'UTF-8 with a byte order mark, over another charset',
    bytes: utf8(`\uFEFF${text}`),
    type: 'a/b;charset=latin1',
  },
  {
    name: 'UTF-16LE with a byte order mark',
    bytes: utf16(`\uFEFF${text}`, true),
    type: 'a/b; charset=utf-8',
  },
  { name: 'UTF-16BE with a byte order mark', bytes: utf16(`\uFEFF${text}`, false), type: '' },
  { name: 'UTF-16LE without one', bytes: utf16(text, true), type: '' },
  { name: 'UTF-16BE without one', bytes: utf16(text, false), type: '' },
];

describe('decodeText', () => {
  for (const { name, bytes, type } of good) {
    it(`decodes ${name}`, () => {
      expect(decodeText(bytes, type)).to.deep.equal({ text, problems: [] });
    });
  }

  for (const type of [
    'text/csv; charset=ISO-8859-1',
    'text/csv;Charset="latin1"',
    'a/b; x=y; charset=l1; z',
  ]) {
    it(`goes by the charset of ${type}`, () => {
      expect(decodeText(latin1('Über'), type)).to.deep.equal({ text: 'Über', problems: [] });
    });
  }

  it('warns of letters that are not valid, with their place, and invents none', () => {
    const { text: decoded, problems } = decodeText(latin1('{\n "ü": 1}'));
    expect(decoded).to.equal('{\n "\uFFFD": 1}');
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({
      code: 'encoding',
      severity: 'warning',
      line: 2,
      column: 3,
      value: 'utf-8',
    });
  });

  it('warns of half a letter at the end', () => {
    expect(decodeText(utf8('ü').subarray(0, 1)).problems[0]?.code).to.equal('encoding');
  });

  it('does not warn of half a letter where the bytes were cut', () => {
    expect(decodeText(utf8('aü').subarray(0, 2), '', true)).to.deep.equal({ text: 'a', problems: [] });
  });

  it('warns of a charset that is none', () => {
    const { text: decoded, problems } = decodeText(utf8(text), 'a/b; charset=banana');
    expect(decoded).to.equal(text);
    expect(problems[0]).to.include({ code: 'encoding', severity: 'warning', value: 'banana' });
  });

  it('gives back any text that was encoded as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (content) => {
        expect(decodeText(utf8(`x${content}`))).to.deep.equal({ text: `x${content}`, problems: [] });
      }),
    );
  });

  it('never throws, and never puts a letter in place of bytes that are none without a word', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.boolean(), (bytes, cut) => {
        const { text: decoded, problems } = decodeText(bytes, '', cut);
        const replaced = decoded.includes('\uFFFD') && !decodeText(bytes).text.includes('\uFFFD');
        expect(replaced && problems.length === 0).to.equal(false);
      }),
    );
  });
});

import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { decodeText } from '../../src/source/decode-text.js';
import { decodeUtf8 } from '../../src/source/decode-utf8.js';

const utf8 = (content: string) => new TextEncoder().encode(content);

describe('decodeUtf8', () => {
  for (const type of ['', 'application/json', 'a/b; charset=utf-8', 'a/b;Charset="UTF8"']) {
    it(`decodes UTF-8 of the type ${JSON.stringify(type)}`, () => {
      expect(decodeUtf8(utf8('Über 🙂'), type)).to.equal('Über 🙂');
    });
  }

  it('leaves what is not valid to others', () => {
    expect(decodeUtf8(Uint8Array.of(0x61, 0xfc))).to.equal(undefined);
  });

  it('leaves another charset to others', () => {
    expect(decodeUtf8(utf8('a'), 'a/b; charset=latin1')).to.equal(undefined);
  });

  it('leaves UTF-16 to others, with a byte order mark and without', () => {
    for (const bytes of [
      [0xff, 0xfe, 0x61, 0],
      [0xfe, 0xff, 0, 0x61],
      [0x61, 0],
      [0, 0x61],
    ]) {
      expect(decodeUtf8(Uint8Array.from(bytes))).to.equal(undefined);
    }
  });

  it('takes half a letter at the end of bytes that were cut for no fault', () => {
    expect(decodeUtf8(utf8('aü').subarray(0, 2), '', true)).to.equal('a');
  });

  it('reads as decodeText does, or not at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }).map(utf8)),
        fc.boolean(),
        (bytes, cut) => {
          const text = decodeUtf8(bytes, '', cut);
          if (text !== undefined) expect(decodeText(bytes, '', cut)).to.deep.equal({ text, problems: [] });
        },
      ),
    );
  });
});

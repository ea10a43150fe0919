import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type Address,
  isSameAddress,
  readAddress,
  writeAddress,
} from '../../src/interaction/address/fragment.js';

const all: Address = { selected: 'remark', view: '2024/2025', quote: 2, find: 'putin tag:talks' };

const readings: readonly (readonly [fragment: string, name: string, address: Address])[] = [
  ['', 'story', {}],
  ['#', 'story', {}],
  ['#story=remark', 'story', { selected: 'remark' }],
  ['#story=remark', '', { selected: 'remark' }],
  ['#story=remark&view=2024/2025&quote=2&find=putin%20tag:talks', 'story', all],
  ['#quote=2&a=b&find=putin%20tag%3Atalks&view=2024/2025&story=remark', 'story', all],
  ['#war=remark&war.view=2024/2025&war.quote=2&war.find=putin%20tag:talks', 'war', all],
  ['#war=remark&war.view=2024/2025&war.quote=2', 'story', {}],
  ['#story=remark&view=2024/2025', 'war', {}],
  ['#story', 'story', {}],
  ['#section-2&story=a', 'story', { selected: 'a' }],
  ['#story=', 'story', {}],
  ['#story=a=b', 'story', { selected: 'a=b' }],
  ['#story=a+b', 'story', { selected: 'a+b' }],
  ['#story=a%26b%3Dc%23d', 'story', { selected: 'a&b=c#d' }],
  ['#story=caf%C3%A9%20%F0%9F%99%82', 'story', { selected: 'café 🙂' }],
  ['#st%6Fry=a', 'story', { selected: 'a' }],
  ['#story=first&story=second', 'story', { selected: 'first' }],
  ['#story=100%', 'story', { selected: '100%' }],
  ['#story=%E9t%C3%A9%', 'story', { selected: '%E9té%' }],
  ['#%=1&%E9=2&story=a', 'story', { selected: 'a' }],
  ['#view=2024~/..', 'story', { view: '2024~/..' }],
  ['#quote=0', 'story', {}],
  ['#quote=02', 'story', {}],
  ['#quote=two', 'story', {}],
  ['#quote=-1', 'story', {}],
  ['#quote=1e3', 'story', {}],
  ['#quote=99999999999999999999', 'story', {}],
  ['#__proto__=a&__proto__.view=2024', '__proto__', { selected: 'a', view: '2024' }],
  ['#constructor=a', 'story', {}],
  ['#ma%20guerre=a', 'ma guerre', { selected: 'a' }],
];

const writings: readonly (readonly [from: string, name: string, address: Address, to: string])[] = [
  ['', 'story', { selected: 'remark' }, '#story=remark'],
  ['', '', { selected: 'remark' }, '#story=remark'],
  ['', 'story', all, '#story=remark&view=2024/2025&quote=2&find=putin%20tag:talks'],
  ['', 'war', all, '#war=remark&war.view=2024/2025&war.quote=2&war.find=putin%20tag:talks'],
  ['#story=remark', 'story', {}, ''],
  ['#story=a&view=2024&quote=1', 'story', {}, ''],
  ['#section-2', 'story', { selected: 'a' }, '#section-2&story=a'],
  ['#section-2&story=a', 'story', {}, '#section-2'],
  ['#story', 'story', { selected: 'a' }, '#story&story=a'],
  ['#a=1&story=b&c=2', 'story', { selected: 'd' }, '#a=1&story=d&c=2'],
  ['#a=1&story=b&c=2', 'story', { view: '2024' }, '#a=1&c=2&view=2024'],
  ['#a=1&a=1&&b=%zz&c', 'story', { selected: 'd' }, '#a=1&a=1&&b=%zz&c&story=d'],
  ['#A%5B%5D=%e9&+', 'story', { selected: 'd' }, '#A%5B%5D=%e9&+&story=d'],
  ['#story=a&war=b', 'war', { selected: 'c' }, '#story=a&war=c'],
  ['#story=a&war=b', 'story', {}, '#war=b'],
  ['#story=a&story=b', 'story', { selected: 'c' }, '#story=c'],
  ['#story=a&story=b', 'story', {}, ''],
  ['#story=a&story=b', 'story', { selected: 'a' }, '#story=a&story=b'],
  ['#st%6Fry=%61', 'story', { selected: 'a' }, '#st%6Fry=%61'],
  ['#st%6Fry=%61', 'story', { selected: 'a', quote: 1 }, '#st%6Fry=%61&quote=1'],
  ['#look=putin&story=a', 'story', { selected: 'b' }, '#look=putin&story=b'],
  ['#quote=none', 'story', {}, '#quote=none'],
  ['', 'story', { selected: '', view: '', quote: 0 }, ''],
  ['', 'story', { quote: NaN }, ''],
  ['', 'story', { quote: 1.5 }, ''],
  ['', 'story', { quote: 1e21 }, ''],
  ['', 'story', { selected: 'a&b=c#d%' }, '#story=a%26b%3Dc%23d%25'],
  ['', 'story', { selected: 'café 🙂' }, '#story=caf%C3%A9%20%F0%9F%99%82'],
  ['', 'story', { selected: '1 + 1' }, '#story=1%20%2B%201'],
  ['', 'story', { selected: '__proto__' }, '#story=__proto__'],
  ['', 'story', { selected: 'a\uD800b' }, '#story=a%EF%BF%BDb'],
  ['', 'story', { selected: 'a:~:text=b' }, '#story=a:%7E:text%3Db'],
  ['', 'story', { view: '2024~/2025-07-03T10:00,' }, '#view=2024~/2025-07-03T10:00,'],
  ['', 'story', { view: '[1667,1668]' }, '#view=%5B1667,1668%5D'],
  ['', 'ma guerre&=', { selected: 'a' }, '#ma%20guerre%26%3D=a'],
];

const hostile = [
  '&',
  '=',
  '#',
  '%',
  '%2',
  '%41',
  '+',
  ':',
  '~',
  ' ',
  '🙂',
  '\uD83D',
  '\n',
  'story',
  'view',
  '__proto__',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...hostile), { maxLength: 8 }).map((parts) => parts.join('')),
);
const anyName = fc.oneof(fc.constantFrom('story', '', 'war', '__proto__'), anyText);
const anyAddress: fc.Arbitrary<Address> = fc.record(
  { selected: anyText, view: anyText, find: anyText, quote: fc.integer({ min: 1, max: 1e9 - 1 }) },
  { requiredKeys: [] },
);

/** As a browser gives it: what may not stand in an address is encoded already. */
const browserHash = (text: string): string => new URL(`https://example.org/#${text}`).hash;
const anyFragment = fc
  .array(
    fc.oneof(
      anyText,
      fc.tuple(anyText, anyText).map(([key, value]) => `${key}=${value}`),
      fc
        .tuple(fc.constantFrom('story', 'view', 'quote', 'find', 'war'), anyText)
        .map((pair) => pair.join('=')),
    ),
    { maxLength: 6 },
  )
  .map((parts) => browserHash(parts.join('&')));

/** What is left of an address once it is written. */
const asWritten = (address: Address): Address => {
  const whole = (text: string | undefined) => text?.replace(/\p{Cs}/gu, '\uFFFD') || undefined;
  const { selected, view, find } = address;
  return { ...address, selected: whole(selected), view: whole(view), find: whole(find) };
};

describe('readAddress', () => {
  for (const [fragment, name, address] of readings)
    it(`reads of "${name}" in ${fragment || 'nothing'}: ${JSON.stringify(address)}`, () => {
      expect(readAddress(fragment, name)).to.deep.equal(address);
    });

  it('takes any text for a fragment, with or without its sign', () => {
    fc.assert(
      fc.property(anyText, anyName, (text, name) => {
        fc.pre(!text.startsWith('#'));
        expect(readAddress(text, name)).to.deep.equal(readAddress(`#${text}`, name));
      }),
    );
  });
});

describe('writeAddress', () => {
  for (const [from, name, address, to] of writings)
    it(`makes of ${from || 'nothing'} with ${JSON.stringify(address)} of "${name}": ${to || 'nothing'}`, () => {
      expect(writeAddress(from, name, address)).to.equal(to);
    });

  it('writes what is read again', () => {
    fc.assert(
      fc.property(anyFragment, anyName, anyAddress, (fragment, name, address) => {
        const written = writeAddress(fragment, name, address);
        expect(isSameAddress(readAddress(written, name), asWritten(address))).to.equal(true);
        expect(writeAddress(written, name, address)).to.equal(written);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes what a browser gives back as it is', () => {
    fc.assert(
      fc.property(anyFragment, anyName, anyAddress, (fragment, name, address) => {
        const written = writeAddress(fragment, name, address);
        expect(browserHash(written.slice(1))).to.equal(written);
        expect(written.split(':~:')).to.have.length.at.most(fragment.split(':~:').length);
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing where the fragment says it already', () => {
    fc.assert(
      fc.property(anyFragment, anyName, (fragment, name) => {
        expect(writeAddress(fragment, name, readAddress(fragment, name))).to.equal(fragment);
      }),
    );
  });

  it('leaves no trace once it says nothing again', () => {
    fc.assert(
      fc.property(anyFragment, anyName, anyAddress, (fragment, name, address) => {
        const without = writeAddress(writeAddress(fragment, name, { selected: 'x' }), name, {});
        expect(writeAddress(writeAddress(without, name, address), name, {})).to.equal(without);
      }),
    );
  });

  it('leaves alone what others own', () => {
    fc.assert(
      fc.property(anyFragment, anyAddress, (fragment, address) => {
        const others = (text: string) =>
          text
            .slice(1)
            .split('&')
            .filter((part) => !/^(?:mine|mine\.view|mine\.quote|mine\.find)=/.test(part))
            .filter(Boolean);
        expect(others(writeAddress(fragment, 'mine', address))).to.deep.equal(others(fragment));
      }),
    );
  });

  it('lets two timelines share a fragment', () => {
    fc.assert(
      fc.property(anyFragment, anyAddress, anyAddress, (fragment, one, two) => {
        const both = writeAddress(writeAddress(fragment, 'story', one), 'war', two);
        expect(isSameAddress(readAddress(both, 'story'), asWritten(one))).to.equal(true);
        expect(isSameAddress(readAddress(both, 'war'), asWritten(two))).to.equal(true);
      }),
    );
  });
});

import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { saysTheSame } from '../../src/story/says-the-same.js';

const link = (title: string) => ({ title });

describe('saysTheSame', () => {
  it('asks for the words only', () => {
    expect(saysTheSame('<p>One, <b>two</b></p><p>three &amp; four</p>', 'One, two\n\nthree & four')).to.equal(
      true,
    );
    expect(saysTheSame('', '')).to.equal(true);
  });

  it('sees a word that has changed, come or gone', () => {
    for (const text of ['One, too', 'One', 'One, two, three', ''])
      expect(saysTheSame('<p>One, two</p>', text)).to.equal(false);
  });

  it('lets links stand after the text', () => {
    const html = '<p>Text</p><p><a href="x">One</a></p><p><a href="y">Two</a></p>';
    expect(saysTheSame(html, 'Text', [link('One'), link('Two')])).to.equal(true);
    expect(saysTheSame(html, 'Text', [link('Zero'), link('One'), link('Two')])).to.equal(true);
    expect(saysTheSame(html, 'Text', [link('Two')])).to.equal(false);
  });

  it('says no where it is not plain to see', () => {
    expect(saysTheSame('caf&eacute;', 'café')).to.equal(false);
    expect(saysTheSame('<script>x</script>a', 'a')).to.equal(false);
  });

  it('answers to anything', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.array(fc.record({ title: fc.string() })),
        (html, text, links) => {
          expect(saysTheSame(html, text, links)).to.be.a('boolean');
        },
      ),
    );
  });
});

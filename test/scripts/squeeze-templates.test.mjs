import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { squeezeTemplates } from '../../scripts/squeeze-templates.mjs';

describe('squeezeTemplates', () => {
  it('leaves markup as it is where a server has the same, and squeezes styles', async () => {
    const source = 'x = html`<p>\n  a  </p>`;\ny = css`p {\n color: red;\n }`;';
    equal(
      await squeezeTemplates(source, { keepsMarkup: true }),
      'x = html`<p>\n  a  </p>`;\ny = css`p{color:red}`;',
    );
  });

  it('keeps one blank where markup has many, and none before the end of a tag', async () => {
    const source = 'x = html`<p\n  class="a"\n  id="b"\n>\n  One\n  <b>two</b>\n</p>`;';
    equal(await squeezeTemplates(source), 'x = html`<p class="a" id="b"> One <b>two</b> </p>`;');
  });

  it('keeps what is put into markup as it is, and the blank that parts it from an attribute', async () => {
    const source = 'x = svg`<path\n  d=${`M0  0`}\n  fill=${a}\n></path> ${b}  ${c}`;';
    equal(await squeezeTemplates(source), 'x = svg`<path d=${`M0  0`} fill=${a} ></path> ${b} ${c}`;');
  });

  it('squeezes a template inside a template', async () => {
    const source = 'x = html`<i>\n  ${on ? html`<b\n    >on</b\n  >` : text`a  b`}</i>`;';
    equal(await squeezeTemplates(source), 'x = html`<i> ${on ? html`<b>on</b>` : text`a  b`}</i>`;');
  });

  it('leaves a blank in text before a bracket that ends no tag', async () => {
    equal(
      await squeezeTemplates('x = html`<p>1 > 0, 1 ${sign} > 2</p>`;'),
      'x = html`<p>1 > 0, 1 ${sign} > 2</p>`;',
    );
  });

  it('minifies a style sheet, and escapes what a template would read', async () => {
    const source =
      'x = css`\n  /* why */\n  p {\n    color: red;\n  }\n  b::before { content: "\\\\2014"; }\n`;';
    equal(await squeezeTemplates(source), 'x = css`p{color:red}b:before{content:"\\\\2014"}`;');
  });

  it('leaves alone a style sheet that something is put into, strings and other templates', async () => {
    const source = 'x = css`p {  color: ${red}; }` + `a  b` + "html`a  b`";';
    equal(await squeezeTemplates(source), source);
  });
});

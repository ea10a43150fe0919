import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameworkTypes } from '../../scripts/framework-types.mjs';

const manifest = (declaration) => ({
  modules: [
    { path: 'src/define.ts' },
    {
      path: 'src/story-timeline.ts',
      declarations: [
        { name: 'loading', kind: 'variable' },
        { name: 'StoryTimeline', kind: 'class', tagName: 'story-timeline', ...declaration },
      ],
    },
  ],
});

const field = (name, more = {}) => ({ kind: 'field', name, description: `Of ${name}.`, ...more });
const attribute = (name, text, fieldName = name) => ({
  name,
  fieldName,
  type: { text },
  description: `Of\n${name}.`,
});

describe('the types for frameworks', () => {
  const files = frameworkTypes(
    manifest({
      attributes: [attribute('src', 'string | null'), attribute('max-bytes', 'number | null', 'maxBytes')],
      members: [
        field('src'),
        field('maxBytes'),
        field('problems', { readonly: true }),
        field('styles', { static: true }),
        { kind: 'method', name: 'fit' },
      ],
    }),
  );
  const given = files['given.d.ts'];

  it('have each property that can be set, and no other member', () => {
    const names = [...given.matchAll(/^ {2}(\w+)\?: StoryTimeline\[/gm)].map(([, name]) => name);
    assert.deepEqual(names, ['src', 'maxBytes']);
  });

  it('have attributes of another name than their property, with numbers as text too', () => {
    assert.ok(given.includes("'max-bytes'?: StoryTimeline['maxBytes'] | `${number}` | undefined;"), given);
    assert.equal(given.match(/ src\?:/g).length, 1);
  });

  it('say what is documented, in one line', () => {
    assert.match(given, /\/\*\* Of max-bytes\. \*\//);
  });

  for (const name of ['react', 'vue', 'svelte', 'solid'])
    it(`add the tag to what ${name} knows, and give the element with it`, () => {
      const text = files[`${name}.d.ts`];
      assert.match(text, /'story-timeline': /);
      assert.match(text, /^declare module '/m);
      assert.match(text, /^export \* from '\.\.\/define\.js';$/m);
    });

  it('are not made of a manifest without the element', () => {
    assert.throws(() => frameworkTypes({ modules: [{ path: 'src/define.ts' }] }), /does not describe/);
  });
});

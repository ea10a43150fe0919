// What a framework's editor and compiler know of the element: made of the manifest, so that no attribute is written twice.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const note = '// Made by scripts/framework-types.mjs of custom-elements.json.';

/** A member of an interface, with what is documented of it. */
const member = (name, type, description) =>
  `  /** ${description.replaceAll(/\s+/g, ' ')} */\n  ${/^[a-z]+$/i.test(name) ? name : `'${name}'`}?: ${type} | undefined;`;

/** An attribute is text: what its property takes as a number may be written as one. */
const ofAttribute = ({ type, fieldName }) => {
  const property = `StoryTimeline['${fieldName}']`;
  return /\bnumber\b/.test(type.text) ? `${property} | \`\${number}\`` : property;
};

const given = ({ attributes, members }) => {
  const properties = members.filter(
    ({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic,
  );
  const named = attributes.filter(({ name, fieldName }) => name !== fieldName);
  return `${note}
import type { StoryTimelineEventMap } from '../events.js';
import type { StoryTimeline } from '../story-timeline.js';

/** The element's properties. */
export interface StoryTimelineProperties {
${properties.map(({ name, description }) => member(name, `StoryTimeline['${name}']`, description)).join('\n')}
}

/** The attributes that are not called as their properties are. */
export interface StoryTimelineAttributes {
${named.map((attribute) => member(attribute.name, ofAttribute(attribute), attribute.description)).join('\n')}
}

/** All that a template may give to the element. */
export interface StoryTimelineGiven extends StoryTimelineProperties, StoryTimelineAttributes {}

/** The element's events, each behind what a framework writes before it. */
export type StoryTimelineListeners<Before extends string> = {
  [Name in keyof StoryTimelineEventMap as \`\${Before}\${Name}\`]?:
    | ((event: StoryTimelineEventMap[Name]) => void)
    | undefined;
};

export type { StoryTimeline, StoryTimelineEventMap };
`;
};

const module = (imports, names, rest) => `${note}
${imports}
import type { ${names} } from './given.js';

export * from '../define.js';

${rest}`;

/** How each framework is told of an element, and what it writes before the name of an event. */
const frameworks = {
  react: module(
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    'StoryTimeline, StoryTimelineGiven, StoryTimelineListeners',
    `export type StoryTimelineProps = Omit<
  DetailedHTMLProps<HTMLAttributes<StoryTimeline>, StoryTimeline>,
  keyof StoryTimelineGiven
> &
  StoryTimelineGiven &
  StoryTimelineListeners<'on'>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'story-timeline': StoryTimelineProps;
    }
  }
}
`,
  ),
  vue: module(
    "import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';",
    'StoryTimeline, StoryTimelineEventMap, StoryTimelineGiven',
    `export type StoryTimelineProps = Omit<HTMLAttributes & PublicProps, keyof StoryTimelineGiven> & StoryTimelineGiven;

declare module 'vue' {
  interface GlobalComponents {
    'story-timeline': new () => StoryTimeline & {
      /** Only for the types of templates. */
      $props: StoryTimelineProps;
      /** Only for the types of templates. */
      $emit: EmitFn<{ [Name in keyof StoryTimelineEventMap]: (event: StoryTimelineEventMap[Name]) => void }>;
    };
  }
}
`,
  ),
  svelte: module(
    "import type { HTMLAttributes } from 'svelte/elements';",
    'StoryTimeline, StoryTimelineGiven, StoryTimelineListeners',
    `export type StoryTimelineProps = Omit<HTMLAttributes<StoryTimeline>, keyof StoryTimelineGiven> &
  StoryTimelineGiven &
  StoryTimelineListeners<'on'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'story-timeline': StoryTimelineProps;
  }
}
`,
  ),
  solid: module(
    "import type { JSX } from 'solid-js';",
    'StoryTimeline, StoryTimelineGiven, StoryTimelineListeners, StoryTimelineProperties',
    `export type StoryTimelineProps = Omit<JSX.HTMLAttributes<StoryTimeline>, keyof StoryTimelineGiven> &
  StoryTimelineGiven & {
    [Name in keyof StoryTimelineProperties as \`prop:\${Name}\`]?: StoryTimelineProperties[Name];
  } & StoryTimelineListeners<'on:'>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'story-timeline': StoryTimelineProps;
    }
  }
}
`,
  ),
};

/** The files of types, by name, for the element that a manifest describes. */
export const frameworkTypes = ({ modules }) => {
  const element = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'story-timeline');
  if (!element) throw new Error('The manifest does not describe <story-timeline>.');
  return {
    'given.d.ts': given(element),
    ...Object.fromEntries(Object.entries(frameworks).map(([name, text]) => [`${name}.d.ts`, text])),
  };
};

if (argv[1] && relative(fileURLToPath(import.meta.url), argv[1]) === '') {
  const folder = `${root}dist/frameworks/`;
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
  for (const [name, text] of Object.entries(frameworkTypes(manifest)))
    writeFileSync(`${folder}${name}`, text);
}

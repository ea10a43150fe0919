// The page of the reference, as Markdown, from what the source says of itself: nothing is written twice.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { problemCodes } from './problem-codes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));

/** The manifest that the build writes; made here where there is no build yet. */
const manifest = () => {
  if (!existsSync(`${root}custom-elements.json`))
    spawnSync(execPath, ['scripts/manifest.mjs'], { cwd: root, stdio: 'inherit' });
  return read('custom-elements.json').modules.flatMap(({ declarations = [] }) => declarations);
};

const cell = (text = '') => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').replace(/</g, '&lt;').trim();
const code = (text) => (text ? `\`${text.replace(/\|/g, '\\|')}\`` : '');

const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const named = (list, words = 'What it is') =>
  table(
    ['Name', words],
    list.map(({ name, description }) => [name ? code(name) : '(default)', cell(description)]),
  );

const signature = ({ name, parameters = [], return: returns }) =>
  `${name}(${parameters.map(({ name: word, optional }) => (optional ? `${word}?` : word)).join(', ')})${
    returns && returns.type.text !== 'void' ? `: ${returns.type.text}` : ''
  }`;

const attributesOf = ({ attributes, members }) => {
  const typeOf = ({ fieldName }) => members.find(({ name }) => name === fieldName)?.type?.text;
  return table(
    ['Attribute', 'Property', 'Type', 'By itself', 'What it is'],
    attributes.map((attribute) => [
      code(attribute.name),
      attribute.fieldName === attribute.name ? 'the same' : code(attribute.fieldName),
      code(typeOf(attribute)),
      code(attribute.default),
      cell(attribute.description),
    ]),
  );
};

const typeInWords = ({ $ref, type, anyOf }) => {
  if ($ref) return `[${$ref.split('/').at(-1)}](#story-${$ref.split('/').at(-1).toLowerCase()})`;
  if (anyOf) return [...new Set(anyOf.map(typeInWords))].filter(Boolean).join(', ');
  return [type]
    .flat()
    .filter((name) => name && name !== 'null')
    .join(', ');
};

/** Each part of a story that is an object, with what may stand in it. */
const schema = ({ $defs }) =>
  Object.entries($defs)
    .map(([name, definition]) => {
      const { description = '', properties } = definition;
      const heading = `### Story: ${name}\n\n${cell(description)}`;
      if (!properties) return `${heading}${heading.endsWith('\n') ? cell(typeInWords(definition)) : ''}`;
      const rows = Object.entries(properties).map(([key, value]) => [
        code(key),
        typeInWords(value) + (value.items ? ` of ${typeInWords(value.items)}` : ''),
        cell(value.description ?? $defs[value.$ref?.split('/').at(-1)]?.description),
      ]);
      return `${heading}\n\n${table(['Key', 'Type', 'What it is'], rows)}`;
    })
    .join('\n\n');

const usage = (...args) => {
  const { stdout } = spawnSync(execPath, ['dist/command/main.js', ...args, '--help'], {
    cwd: root,
    encoding: 'utf8',
  });
  return `\`\`\`\n${stdout.trim()}\n\`\`\``;
};

/** What the command says of itself, where it is built. */
const command = () => {
  if (!existsSync(`${root}dist/command/main.js`))
    return 'Run `npm run build` to see here what the command says of itself.';
  const names = [...usage().matchAll(/^ {2}([a-z]+) {2}/gm)].map(([, name]) => name);
  return [usage(), ...names.map((name) => `### Command: ${name}\n\n${usage(name)}`)].join('\n\n');
};

const problems = async () =>
  table(
    ['Code', 'What it says', 'What is done'],
    (await problemCodes()).map(([name, { messages, done }]) => [
      code(name),
      [...messages].map(cell).join('<br>'),
      [...done].map(code).join(' '),
    ]),
  );

const write = async () => {
  const declarations = manifest();
  const element = declarations.find(({ tagName }) => tagName === 'story-timeline');
  const isDocumented = ({ kind, privacy, description, static: isStatic }) =>
    description && privacy !== 'private' && privacy !== 'protected' && kind && !isStatic;
  const members = element.members.filter(isDocumented);
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  return `# Reference

All that a page may rely on, as the source says it of itself.

## Attributes and their properties

${attributesOf(element)}

## Properties without an attribute

${table(
  ['Property', 'Type', 'What it is'],
  properties.map(({ name, type, description }) => [code(name), code(type?.text), cell(description)]),
)}

## Methods

${table(
  ['Method', 'What it does'],
  methods.map((method) => [code(signature(method)), cell(method.description)]),
)}

## Events

All bubble and cross shadow roots. None is caused by script but \`story-timeline-load\` and \`story-timeline-error\`.

${table(
  ['Event', 'Type', 'When'],
  element.events.map(({ name, type, description }) => [code(name), code(type?.text), cell(description)]),
)}

## Parts

For \`::part()\`.

${named(element.cssParts)}

## Custom properties

${named(element.cssProperties)}

## States

For \`:state()\`.

${named(element.cssStates)}

## Slots

${named(element.slots)}

## Modules

${table(
  ['Import', 'Types', 'File'],
  Object.entries(read('package.json').exports).map(([name, target]) => [
    code(`story-timeline${name.slice(1)}`),
    typeof target === 'string' ? '' : code(target.types),
    code(typeof target === 'string' ? target : target.default),
  ]),
)}

## Problems

What was wrong with a story and did not stop us, or did: \`{ code, severity, path, message, done }\`. \`…\` stands for what is named.

${await problems()}

## The command

${command()}

## The story

${schema(read('data/story.schema.json'))}
`;
};

let written;

/** The whole page, made once: what it is made of comes of the build, and of asking the command. */
export const reference = () => (written ??= write());

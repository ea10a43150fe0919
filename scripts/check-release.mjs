// Fails where a tag is not the version of package.json, or the changelog says nothing of it.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/** What is wrong with a release, as lines to print. */
export const releaseProblems = ({ tag, version, changelog }) => {
  const [, at] = /^v(\d+\.\d+\.\d+(?:-[\w.]+)?)$/.exec(tag) ?? [];
  if (at === undefined) return [`${tag} is no tag of a version, such as v1.2.3.`];
  const heading = `## ${at}`;
  const said = changelog
    .split(/^(?=## )/m)
    .find((part) => part.split('\n')[0].split(/[\s,]/, 2).join(' ') === heading);
  return [
    ...(at === version ? [] : [`The tag says ${at}, package.json ${version}.`]),
    ...(said === undefined
      ? [`CHANGELOG.md has no heading “${heading}”.`]
      : said.split('\n').slice(1).join('').trim() === ''
        ? [`CHANGELOG.md says nothing under “${heading}”.`]
        : []),
  ];
};

if (argv[1] && relative(fileURLToPath(import.meta.url), argv[1]) === '') {
  const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  const problems = releaseProblems({ tag: argv[2] ?? '', version, changelog: read('CHANGELOG.md') });
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

// The licences of the packages whose code is in what is built.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rule = '='.repeat(80);

/** The folders of packages that an esbuild metafile's outputs have code of, each by its path from the root of the project. */
export const packagesOf = ({ outputs }) => {
  const folders = new Set();
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  return folders;
};

/** Name, version, licence and its text, as a package gives them. */
const noticeOf = (folder) => {
  const { name, version, license, author, repository, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.|$|-)/i.test(entry));
  const text = file && readFileSync(join(folder, file), 'utf8').trim();
  const notice = ['NOTICE', 'NOTICE.txt']
    .map((entry) => join(folder, entry))
    .find((path) => existsSync(path));
  if (!license) throw new Error(`${name} names no licence.`);
  const by = typeof author === 'string' ? author : author?.name;
  return {
    name,
    version,
    license,
    // Some licences ask for it.
    source: (typeof repository === 'string' ? repository : repository?.url) ?? homepage ?? 'as published',
    // Where a package has no text of its licence, what it says of itself stands for it.
    text: [
      text ?? `Licence: ${license}${by ? `\nCopyright: ${by}` : ''}`,
      notice && readFileSync(notice, 'utf8').trim(),
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
};

/** One text for all of them, in the order of their names. */
export const noticesFor = (root, folders) => {
  const notices = [...folders].map((folder) => noticeOf(join(root, folder)));
  notices.sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
  const sections = notices.map(
    ({ name, version, license, source, text }) =>
      `${rule}\n${name} ${version} (${license})\nSource: ${source}\n\n${text}\n`,
  );
  return `The files named story-timeline.*.js hold code of these packages, each under its own licence.\n\n${sections.join('\n')}`;
};

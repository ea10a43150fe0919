// ```tsx from examples/react/src/app.tsx``` in a page has that file, so that what is shown is what the tests build.
import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** Markdown with the files that its blocks of code name. */
export const quoteFiles = (markdown) =>
  markdown.replace(
    /^```(\w+) from (\S+)\s+(?=```$)/gm,
    (_, language, file) => `\`\`\`${language}\n${readFileSync(new URL(file, root), 'utf8')}`,
  );

import type { ReadStory } from '../read/index.js';

export interface SheetAddress {
  /** Where the sheet can be had as a table. */
  readonly url: URL;
  /** The format that it then has, as a reader is called. */
  readonly type: 'csv' | 'tsv';
}

/** The pages of a sheet of Google's: as it is edited, looked at and published; `e/` stands before the key of a published one. */
const page =
  /^(?:\/a\/[^/]+)?\/spreadsheets\/(?:u\/\d+\/)?d\/((?:e\/)?[\w-]+)(?:\/(?:edit|view|preview|copy|htmlview|htmlembed|pubhtml|pub)?)?$/;

/** The address of a Google Sheet as that of its table, once it is published to the web; undefined for all other addresses. */
export function sheetAddress(address: URL): SheetAddress | undefined {
  const { hostname, pathname, searchParams, hash } = address;
  const key = hostname === 'docs.google.com' ? page.exec(pathname)?.[1] : undefined;
  if (key === undefined) return undefined;
  const type = searchParams.get('output') === 'tsv' ? 'tsv' : 'csv';
  const url = new URL(`https://docs.google.com/spreadsheets/d/${key}/pub?output=${type}`);
  const tab = searchParams.get('gid') ?? /[#&]gid=(\d+)/.exec(hash)?.[1];
  if (tab && /^\d+$/.test(tab)) {
    url.searchParams.set('gid', tab);
    url.searchParams.set('single', 'true');
  }
  return { url, type };
}

/** What is answered for a sheet that is not published: a page to sign in at, which may not be had from here, or an error. */
const unpublished = new Set(['web-page', 'cors', 'status', 'empty']);

/** A failure to load a sheet, with what is likely to be done about it. */
export function withAdvice({ problems, ...story }: ReadStory): ReadStory {
  const advised = problems.map((problem) => {
    if (!unpublished.has(problem.code)) return problem;
    const advice = 'The sheet has to be published to the web: in Google Sheets, File, Share, Publish to web.';
    return { ...problem, message: `${problem.message} ${advice}` };
  });
  return { ...story, problems: advised };
}

// Where a story's texts and addresses come to be seen, heard, written or asked for, and the test that tries the payloads there: `all`
// of them, or of each kind `some`, where each takes a step of a reader. docs/hostile.md is made of this.

const row = (file) => (what, payloads, title) => ({ what, payloads, file, title });
const shown = row('hostile/shown.test.ts');
const surface = row('hostile/surfaces.test.ts');
const written = row('hostile/written.test.ts');
const taken = row('hostile/taken.test.ts');
const heard = row('hostile/heard.test.ts');
const addressed = row('hostile/addressed.test.ts');
const asHtml = '`is text in a document that a browser opens: ${type}`';
const asText = '`is text in the ${form}`';
const readBack = '`is read back as it was: ${type}`';
const inNames = '`is letters in each name and each text, with its directions closed: ${representation}`';
const onTerminal = '`problems are text, a line each: ${name}`';
const fromServer =
  "`is well formed and harmless with every payload in every field, ${width ?? 'without a width'}`";

export const surfaces = [
  shown('marks and their labels', 'all', 'is text in marks and popovers'),
  shown('popovers', 'some', 'is text in marks and popovers'),
  shown('the list', 'all', asText),
  shown('the table', 'all', asText),
  surface('the legend', 'all', 'are text in the legend'),
  surface('a quotation shown large', 'some', 'are text in a quotation shown large'),
  surface('what a speaker has said', 'some', 'are text among what a speaker has said'),
  surface('the captions of the player', 'some', 'are text in the captions of the player'),
  surface('the story as of a date', 'some', 'are text as of the dates at which they became known'),
  surface('the choices of the search', 'all', 'are text in what may be chosen'),
  surface('what is looked for', 'some', 'are words to look for, each found in its own title, in no time'),
  surface('paper', 'some', 'are text on paper'),
  surface('the list of a cluster', 'all', 'are text in the list of a cluster'),
  surface(
    'media, where the page’s own are allowed',
    'all',
    'ask for no more than media of the page’s own site, where those are allowed',
  ),
  surface(
    'attributes, and the page’s address',
    'some',
    'are no more than words in an attribute, and in the page’s address',
  ),
  surface(
    'the sentence in place of a story',
    'some',
    'are no more than words in what says why there is no story',
  ),
  surface('the clipboard, as text and as HTML', 'all', 'are text in what is copied'),
  heard('accessible names and all text of the drawing', 'all', inNames),
  heard('accessible names and all text of the list', 'all', inNames),
  heard('accessible names and all text of the table', 'all', inNames),
  heard('alternatives and captions of pictures', 'all', 'is the alternative and the caption of a picture'),
  heard('what is said aloud', 'one', 'is what is said aloud when a reader goes from event to event'),
  heard(
    'the report of problems, and the console',
    'all',
    'is text in the report of what is wrong, and a value on the console',
  ),
  taken(
    'a PNG; an SVG shown as an image',
    'all',
    'is paint in a PNG, and in an SVG that a page shows as an image',
  ),
  taken('an SVG opened by itself', 'all', 'runs nothing in an SVG that is opened by itself'),
  taken('names of files', 'all', 'names its file so that every system takes it'),
  taken('a calendar: lines and folding', 'all', 'is folded in a calendar, in lines that every reader takes'),
  written(
    'a calendar: properties and components',
    'all',
    'adds no line, property or component to a calendar',
  ),
  written('a page by itself', 'all', asHtml),
  written('a list in HTML', 'all', asHtml),
  written('an SVG from a server', 'all', asHtml),
  written('the title of a picture', 'all', 'is well formed and text in the title of a picture'),
  written(
    'CSV and TSV, as a spreadsheet reads them',
    'all',
    'begins no formula in a table, and no cell of its own',
  ),
  written('JSON, JSON Lines, CSV, TSV and HTML, read again', 'all', readBack),
  written('JSON-LD in a page', 'all', 'leaves the script element of a page in which JSON-LD stands'),
  written('TimelineJS’s JSON', 'all', 'is no markup for TimelineJS, which takes its fields for HTML'),
  row('hostile/codes.test.ts')(
    'codes to embed, answers of oEmbed, pictures for mail',
    'all',
    'is words in the codes that other sites are given',
  ),
  addressed(
    'the fragment of a shared view',
    'all',
    'comes back from a shared fragment as it was, and leaves what else stands there',
  ),
  addressed(
    'a fragment that anybody has written',
    'all',
    'says nothing by itself, as a fragment that anybody can have written',
  ),
  addressed('the filter of a shared view', 'all', 'is what is looked for in a filter, and no key of it'),
  addressed(
    'a filter that anybody has written',
    'all',
    'costs nothing else as a filter that anybody can have written',
  ),
  addressed('links to a passage', 'all', 'is looked for by a text fragment, and leads nowhere else'),
  addressed(
    'every field of an address',
    'all',
    'is followed only where it may be, from every field of an address',
  ),
  addressed('the address of embed.html', 'all', 'asks of a frame for no more than a story of the web'),
  row('hostile/files.test.ts')('children of the tag', 'some', 'does nothing as children of the element'),
  row('e2e/server.e2e.mjs')('what a server draws, as a parser reads it', 'all', fromServer),
  row('e2e/playground.e2e.mjs')(
    'the playground: panes, table, code',
    'some',
    'runs and asks for nothing with payloads in every field, in all that it shows and gives',
  ),
  row('command/hostile.e2e.mjs')('a terminal: check', 'all', onTerminal),
  row('command/hostile.e2e.mjs')(
    'a terminal: verify',
    'all',
    'words of quotations and of their article are text',
  ),
  row('command/hostile.e2e.mjs')(
    'a terminal: convert',
    'all',
    'what a format has no word for is told in lines of their own',
  ),
];

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements whose text is not for readers, or not of the story. */
export const unread = words(
  'script style template noscript textarea select datalist button object canvas svg math rp rt',
);

/** Elements that stand for what is somewhere else, and that have text only for who cannot see that. */
export const embedded = words('img video audio iframe embed');

export const headings = words('h1 h2 h3 h4 h5 h6');
export const lists = words('ol ul menu dl table');

/** Elements that begin and end a paragraph. */
export const blocks = words(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hgroup hr html main menu nav ol p pre search section summary table tbody thead tfoot caption ul',
);

/** Elements that begin a line. */
export const lines = words('li tr');

import { lookOf } from '../../../../src/read/look-of.js';
import { readStoryBytes } from '../../../../src/read/read-story-bytes.js';
import { decodeText } from '../../../../src/source/decode-text.js';
import { write } from '../../../../src/write/index.js';

/** What cannot be read here, with what can be done about it. */
const unread: Readonly<Record<string, string>> = {
  PDF: 'is a PDF, which is no data: copy its text, or ask for the table it was made of.',
  ZIP: 'is packed, as Excel’s own files are: save it as CSV, and open that.',
  'an image': 'is a picture.',
};

/** Text to be edited, or the reason why there is none. */
export type FileText = { readonly text: string } | { readonly reason: string };

/** The text of a file in whatever encoding it is; of one that is no text, as a table of Arrow, the story in it as JSON. */
export const textOfFile = async (file: File): Promise<FileText> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readStoryBytes(bytes);
  if (read) {
    const json = read.story && (await write(read.story, 'json'));
    if (json && typeof json.body === 'string') return { text: json.body };
    return { reason: read.problems[0]?.message ?? 'has no story in it.' };
  }
  const { text } = decodeText(bytes, file.type);
  const reason = unread[lookOf(text) ?? ''];
  return reason ? { reason } : { text };
};

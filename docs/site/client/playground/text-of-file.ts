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

/** Text to be edited with what is to be said of it, or the reason why there is none: each goes on after the file's name. */
export type FileText = { readonly text: string; readonly said: string } | { readonly reason: string };

/** In which older programs save what they call plain text. */
const older = 'windows-1252';

/** The text of a file in whatever encoding it is; of one that is no text, as a table of Arrow, the story in it as JSON. */
export const textOfFile = async (file: File): Promise<FileText> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readStoryBytes(bytes);
  if (read) {
    const json = read.story && (await write(read.story, 'json'));
    if (json && typeof json.body === 'string') return { text: json.body, said: 'was read.' };
    return { reason: read.problems[0]?.message ?? 'has no story in it.' };
  }
  const { text, problems } = decodeText(bytes, file.type);
  const reason = unread[lookOf(text) ?? ''];
  if (reason) return { reason };
  if (problems.length === 0) return { text, said: 'was read.' };
  return {
    text: new TextDecoder(older).decode(bytes),
    said: `is not UTF-8, and was read as ${older}: look at its letters, and save it as UTF-8 before you publish it.`,
  };
};

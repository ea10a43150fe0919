/** Milliseconds that a browser may take to fetch what it saves. */
const fetched = 60_000;

/** Lets the browser save a file. */
export function saveFile(file: Blob, name: string, page: Document): void {
  const link = page.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), fetched);
}

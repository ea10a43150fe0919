/** The same words twice: for where only letters go, and for where links and paragraphs do. */
export interface Copy {
  readonly text: string;
  readonly html: string;
}

/** To the clipboard; whether it is there. Asks in the reader's own press of a button, or browsers refuse. Never throws. */
export async function copy(content: Copy, page: Window): Promise<boolean> {
  return (await write(content, page)) || command(content, page);
}

/** Where the page is not secure there is no such thing; in a frame, or without the focus, it may refuse. */
async function write({ text, html }: Copy, page: Window): Promise<boolean> {
  const { Blob, ClipboardItem } = page as Window & typeof globalThis;
  try {
    const types = { 'text/plain': text, 'text/html': html };
    const blobs = Object.entries(types).map(([type, words]) => [type, new Blob([words], { type })] as const);
    await page.navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/**
 * The way of old: answers a "copy" of our own making. `beforecopy` says that there is something to copy, so that no
 * selection has to be made for it, and the reader's stays as it is; nobody else hears of either.
 */
function command({ text, html }: Copy, page: Window): boolean {
  let copied = false;
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  const own = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('beforecopy', own, options);
  page.addEventListener(
    'copy',
    (event) => {
      own(event);
      event.clipboardData?.setData('text/plain', text);
      event.clipboardData?.setData('text/html', html);
      copied = event.clipboardData !== null;
    },
    options,
  );
  try {
    return page.document.execCommand('copy') && copied;
  } catch {
    return false;
  } finally {
    listening.abort();
  }
}

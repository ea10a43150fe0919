import { sendKeys } from '@web/test-runner-commands';

/** What is on the clipboard, as another page would get it. */
export interface Pasted {
  readonly text: string;
  /** Engines add to it what styles the words had: to be asked for its nodes, not for its letters. */
  readonly html: Document;
}

/** Pastes what has been copied, by keyboard, into a field of the page that goes again. */
export const paste = async (): Promise<Pasted> => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.ariaLabel = 'Field';
  field.style.cssText = 'position:fixed;inset:auto 0 0 auto';
  document.body.append(field);
  const came = new Promise<Pasted>((resolve) =>
    field.addEventListener(
      'paste',
      (event) => {
        event.preventDefault();
        const markup = event.clipboardData?.getData('text/html') ?? '';
        resolve({
          text: event.clipboardData?.getData('text/plain') ?? '',
          html: new DOMParser().parseFromString(markup, 'text/html'),
        });
      },
      { once: true },
    ),
  );
  const before = document.activeElement as HTMLElement | null;
  field.focus();
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'v' });
  await sendKeys({ up: 'Control' });
  const pasted = await came;
  before?.focus();
  field.remove();
  return pasted;
};

/** Puts something in the place of the page's clipboard, or takes it away; the answer gives it back. */
export const replaceClipboard = (write?: () => Promise<void>): (() => void) => {
  Object.defineProperty(navigator, 'clipboard', { value: write && { write }, configurable: true });
  return () => Reflect.deleteProperty(navigator, 'clipboard');
};

import { trustedScript } from './source/large/trusted-script.js';

type Check = (address: URL, integrity: string) => Promise<void>;

/**
 * Resolves when the module at an address is what it was when it was built. A page keeps one module for an address, so that what is
 * then asked for by `import()` is what has been checked here.
 */
export const checkPart: Check = (address, integrity) => check(address, integrity);

/** Has a part that asks for others check them as the bundle does: a page lets one of them alone make trusted addresses. */
export function checkBy(other: Check): void {
  check = other;
}

const checked = new Set<string>();

/** Of a preload not every engine checks the integrity; of a script all. */
let check: Check = async (address, integrity) => {
  // A Worker's own script is of the page's site, and so are the modules beside it.
  if (typeof document === 'undefined' || checked.has(address.href)) return;
  const script = document.createElement('script');
  try {
    await new Promise((resolve, reject) => {
      script.type = 'module';
      script.integrity = integrity;
      script.crossOrigin = 'anonymous';
      // Where a policy lets in what has its nonce, this has it from the page's other scripts.
      script.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
      script.addEventListener('load', resolve);
      script.addEventListener('error', () =>
        reject(new Error(`${address.href} is not to be had as it was built.`)),
      );
      script.src = trustedScript(address) as unknown as string;
      document.head.append(script);
    });
    checked.add(address.href);
  } finally {
    script.remove();
  }
};

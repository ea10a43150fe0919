import { asked } from './payloads.js';
import { linkFault } from './addresses.js';

/** Every element that a template of ours makes. */
const known = new Set(
  (
    'a audio b bdi blockquote button code dd details dialog div dl dt fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 ' +
    'header img input kbd label legend li line mask ol optgroup option p path progress rect script section select slot span ' +
    'strong summary svg table tbody td text th thead time tr track tspan ul video'
  ).split(' '),
);
/** What holds an address, and so may hold one that runs. */
const addressed =
  /^(href|xlink:href|src|poster|cite|action|formaction|data|background|ping|longdesc|manifest)$/;
/** What loads from elsewhere, or names what it says elsewhere: no template of ours has any of these. */
const foreign =
  /^(on.*|srcdoc|srcset|imagesrcset|ping|is|nonce|http-equiv|formaction|action|autofocus|xml:base)$/;

/** What a hostile text could have made of an element: empty where it is nothing. */
const faultsOfElement = (element: Element): string[] => {
  const { localName } = element;
  const faults = known.has(localName) ? [] : [`an element <${localName}>`];
  if (localName === 'script') faults.push('a script');
  for (const { name, value } of element.attributes) {
    if (foreign.test(name)) faults.push(`<${localName} ${name}=${value}>`);
    else if (addressed.test(name)) faults.push(linkFault(value));
    else if (name === 'style' && /url\(|expression|@import|image-set|javascript/i.test(value))
      faults.push(`a style ${value}`);
  }
  return faults.filter(Boolean);
};

/** The same of all of a tree, of the shadow trees in it also. */
export const faultsOfTree = (tree: ParentNode): string[] =>
  [...tree.querySelectorAll('*')].flatMap((element) => [
    ...faultsOfElement(element),
    ...(element.shadowRoot ? faultsOfTree(element.shadowRoot) : []),
    ...(element instanceof HTMLTemplateElement ? faultsOfTree(element.content) : []),
  ]);

interface Ran {
  payloadRan?: unknown;
}

/** Looks out for what a payload does when it comes to life, from one `begin` to the next `end`. */
export class HarmWatch {
  readonly #seen: string[] = [];
  readonly #added = new MutationObserver((records) => this.#take(records));
  #globals = new Set<string>();
  #address = '';
  readonly #refused = (event: SecurityPolicyViolationEvent): void => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
    // Unbundled, a package that the parser of Markwhen uses asks for a module of Node's, with no harm done where there is none.
    if (sourceFile?.includes('/lru-cache/') && blockedURI.startsWith('node')) return;
    this.#seen.push(`${effectiveDirective} has refused ${blockedURI} of ${sourceFile}:${lineNumber}`);
  };

  /** From now on this page may neither run nor load what is not its own: whatever tries to is told of. */
  static guardPage(): void {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content =
      "default-src 'self' ws: blob:; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";
    document.head.append(policy);
  }

  begin(): void {
    this.#seen.length = 0;
    this.#globals = new Set(Object.getOwnPropertyNames(window));
    this.#address = location.href;
    this.#added.observe(document.documentElement, { childList: true, subtree: true });
    document.addEventListener('securitypolicyviolation', this.#refused);
  }

  async end(): Promise<readonly string[]> {
    const seen = await this.seen();
    this.#added.disconnect();
    document.removeEventListener('securitypolicyviolation', this.#refused);
    return seen;
  }

  /** What has happened so far; each only once. */
  async seen(): Promise<readonly string[]> {
    this.#take(this.#added.takeRecords());
    if ((window as Ran).payloadRan !== undefined) this.#seen.push('a script has run');
    if (({} as { polluted?: unknown }).polluted !== undefined)
      this.#seen.push('the prototype of all objects has changed');
    if (location.href !== this.#address) this.#seen.push(`the page has gone to ${location.href}`);
    for (const name of Object.getOwnPropertyNames(window))
      if (!this.#globals.has(name) && !/^\d+$/.test(name)) this.#seen.push(`a global ${name}`);
    const count = (await (await fetch(`/faults/count?key=${asked}`)).json()) as { count: number };
    if (count.count > 0) this.#seen.push('an address of a payload has been asked for');
    return [...new Set(this.#seen)];
  }

  #take(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (
          node instanceof Element &&
          /^(script|style|link|base|meta|iframe|object|embed)$/.test(node.localName)
        )
          this.#seen.push(`<${node.localName}> in the page`);
  }
}

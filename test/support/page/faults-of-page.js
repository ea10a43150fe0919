// Collects whatever a page complains of, from before anything else of it runs.

const faults = (globalThis.faults = []);

addEventListener(
  'securitypolicyviolation',
  ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) =>
    faults.push(`violates ${effectiveDirective}: ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`),
);
addEventListener('error', ({ message, target }) =>
  faults.push(message ? `threw: ${message}` : `not loaded: ${target.src ?? target.href}`),
);
addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejected: ${reason}`));
for (const kind of ['error', 'warn']) {
  const say = console[kind];
  console[kind] = (...words) => {
    faults.push(`${kind}: ${words.map(String).join(' ')}`);
    say.apply(console, words);
  };
}

import { loadedFiles } from './loaded-files.mjs';

/** When nothing has changed in the container's trees, and nothing was loaded, for so many milliseconds; or at the latest. */
export const quiet = async (container, { still = 400, latest = 5000 } = {}) => {
  const begun = performance.now();
  let last = begun;
  const observer = new MutationObserver(() => {
    last = performance.now();
  });
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(container, all);
  for (const { shadowRoot } of container.children) if (shadowRoot) observer.observe(shadowRoot, all);
  let files = loadedFiles().length;
  while (performance.now() - last < still && performance.now() - begun < latest) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (loadedFiles().length === files) continue;
    files = loadedFiles().length;
    last = performance.now();
  }
  observer.disconnect();
};

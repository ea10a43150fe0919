/** Paths of the library's files that the page has asked for. */
export const loadedFiles = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/libraries/'));

// Scripts of Workers are asked for as JavaScript, which a server of the sources has as TypeScript.

/** Koa middleware, for the dev server and the test runner. */
export const workers = (context, next) => {
  if (context.path.endsWith('.worker.js') && context.path.includes('/src/'))
    context.url = context.url.replace(/\.worker\.js/, '.worker.ts');
  return next();
};

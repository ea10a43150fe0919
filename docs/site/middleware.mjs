// Serves the site beside the demo, made anew for each page that is asked for.
import { galleryFiles } from './gallery-files.mjs';
import { indexOf, renderPages } from './render-site.mjs';

const base = '/docs/';

const places = () => ({
  icon: 'data:,',
  style: '/docs/site/site.css',
  element: '/src/define.ts',
  script: '/docs/site/client/site.ts',
  index: '/docs/index.json',
  stories: '/data/',
});

/** A middleware of the development server. */
export const siteMiddleware = async (context, next) => {
  if (!context.path.startsWith(base)) return next();
  const path = context.path.slice(base.length);
  const file = galleryFiles.find((known) => known.path === path);
  if (file) {
    context.type = file.type;
    context.body = await file.write();
    return undefined;
  }
  if (path !== '' && path !== 'index.json' && !path.endsWith('/')) return next();
  const pages = await renderPages(places);
  if (path === 'index.json') context.body = JSON.stringify(indexOf(pages));
  else {
    const page = pages.find((known) => known.path === path);
    if (!page) return next();
    context.type = 'html';
    context.body = page.document;
  }
  return undefined;
};

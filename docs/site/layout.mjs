// What stands round the text of every page.

const escape = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);

const listOf = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** Where one finds one's way: every section with its pages. */
const navigation = (sections, page, link) =>
  sections
    .map(({ title, unfolds, pages }) => {
      const isHere = pages.some(({ path }) => path === page.path);
      const items = (unfolds && !isHere ? pages.slice(0, 1) : pages).map(({ path, title: words }) => {
        const current = path === page.path ? ' aria-current="page"' : '';
        return `<a href="${link(path)}"${current}>${escape(words)}</a>`;
      });
      return `${title ? `<h2>${escape(title)}</h2>` : ''}${listOf(items)}`;
    })
    .join('');

const contents = (headings) => {
  const shown = headings.filter(({ level }) => level === 2);
  if (shown.length < 2) return '';
  const items = shown.map(({ id, words }) => `<a href="#${id}">${escape(words)}</a>`);
  return `<nav class="contents" aria-labelledby="contents"><h2 id="contents">On this page</h2>${listOf(items)}</nav>`;
};

const neighbours = (all, page, link) => {
  const place = all.findIndex(({ path }) => path === page.path);
  const step = (at, words, rel) => {
    const there = all[at];
    return there
      ? `<a rel="${rel}" href="${link(there.path)}"><span>${words}</span> ${escape(there.title)}</a>`
      : '';
  };
  return `<nav class="neighbours" aria-label="Neighbouring pages">${step(place - 1, 'Before', 'prev')}${step(place + 1, 'Next', 'next')}</nav>`;
};

/** A whole page. `assets` are addresses: of the style, of the site's script, of the element, of the index for the search. */
export const layout = ({ page, sections, link, assets }) => {
  const all = sections.flatMap(({ pages }) => pages);
  const title = page.path === '' ? 'story-timeline' : `${page.title} · story-timeline`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escape(page.summary ?? '')}">
<title>${escape(title)}</title>
<link rel="icon" href="${assets.icon}">
<link rel="stylesheet" href="${assets.style}">
<script type="module" src="${assets.element}"></script>
<script type="module" src="${assets.script}"></script>
</head>
<body data-index="${assets.index}" data-stories="${assets.stories}" data-root="${link('')}">
<a class="skip" href="#text">Skip to the text</a>
<header class="masthead">
<a class="name" href="${link('')}">story-timeline</a>
<site-search></site-search>
</header>
<details class="pages"><summary>All pages</summary><nav aria-label="All pages">${navigation(sections, page, link)}</nav></details>
<div class="columns${page.wide ? ' wide' : ''}${page.story ? ' story' : ''}">
<nav class="side" aria-label="All pages">${navigation(sections, page, link)}</nav>
<main id="text" tabindex="-1">${page.html}${neighbours(all, page, link)}</main>
${page.wide ? '' : contents(page.headings)}
</div>
</body>
</html>
`;
};

const placed = new Set<Element>();

/** An article with some markup in the page, until the test is over. */
export const place = (markup: string): HTMLElement => {
  const article = document.createElement('article');
  article.innerHTML = markup;
  document.body.append(article);
  placed.add(article);
  return article;
};

/** A shadow root with some markup. */
export const withShadow = (host: Element, markup: string): ShadowRoot => {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  return root;
};

afterEach(() => {
  for (const element of placed) element.remove();
  placed.clear();
});

// What the site's pages do by script: examples that can be changed, code that can be copied, and the search.
import { CopyCode } from './copy-code.js';
import { LiveExample } from './live-example.js';
import { SiteSearch } from './site-search.js';

customElements.define('copy-code', CopyCode);
customElements.define('live-example', LiveExample);
customElements.define('site-search', SiteSearch);

if (document.querySelector('story-playground'))
  void import('./playground/story-playground.js').then(({ StoryPlayground }) =>
    customElements.define('story-playground', StoryPlayground),
  );

// The form is the state: what is chosen in it goes to the stage, to the tag, and into the page's address.
const byId = (id) => document.getElementById(id);
const form = byId('choices');
const stage = byId('stage');
const sample = byId('sample');

/** Choices that are attributes of the tag; the others say where it stands. */
const attributes = ['scale', 'orientation', 'layout', 'representation'];

const firstOwn = {
  title: 'Across the Channel',
  events: [
    { date: '1785-01-07', title: 'Blanchard and Jeffries cross in a balloon' },
    { date: '1875-08-24/1875-08-25', title: 'Matthew Webb swims' },
    { date: '1909-07-25', title: 'Louis Blériot flies' },
    { date: '1994-05-06', title: 'The tunnel is opened' },
  ],
};

const choices = () => Object.fromEntries(new FormData(form));

const setOrRemove = (element, name, value) =>
  value ? element.setAttribute(name, value) : element.removeAttribute(name);

// ——— The story

let shown = '';
let ownAddress = '';

/** The element reads the text itself, as it would a file, so that it says what it would say of a file. */
const showOwn = () => {
  const before = ownAddress;
  ownAddress = URL.createObjectURL(new Blob([byId('own-text').value], { type: 'application/json' }));
  sample.src = ownAddress;
  URL.revokeObjectURL(before);
};

const showStory = (name) => {
  byId('own').hidden = name !== 'own';
  if (name === shown) return;
  shown = name;
  sample.selected = null;
  if (name === 'own') showOwn();
  else sample.src = `../data/${name}.json`;
};

const linkTo = ({ url, title }) => {
  const link = document.createElement('a');
  link.textContent = title;
  if (/^https?:/.test(url ?? '')) link.href = url; // without an address it is a name, not a link
  return link;
};

const dateWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const inWords = (date) => (/^\d{4}-\d\d-\d\d$/.test(date) ? dateWords.format(new Date(date)) : date);

const sourceLine = (source) => {
  const line = document.createElement('li');
  line.append(linkTo(source), source.published ? `, ${inWords(source.published)}` : '');
  return line;
};

/** The article that the story came from, then its links. */
const showSources = async (address) => {
  const story = await fetch(address)
    .then((answer) => answer.json())
    .catch(() => null);
  if (sample.src !== address) return;
  const { article, links } = story ?? {};
  const named = [article, ...(Array.isArray(links) ? links : [])].filter((source) => source?.title);
  const sources = named.length > 0 ? named : [{ title: 'The story names none.' }];
  byId('sources').replaceChildren(...sources.map(sourceLine));
};

const showProblems = () => {
  const { problems } = sample;
  byId('verdict').textContent =
    problems.length === 0 ? 'None: everything could be read.' : `${problems.length} found.`;
  byId('problems').replaceChildren(
    ...problems.slice(0, 50).map(({ path, line, message }) => {
      const place = document.createElement('code');
      place.textContent = [path, line && `line ${line}`].filter(Boolean).join(', ');
      const entry = document.createElement('li');
      entry.append(place, place.textContent ? ': ' : '', message);
      return entry;
    }),
  );
};

// ——— The place

const widths = form.elements.width;

/** A width that is none of those in the list gets an entry of its own there. */
const chooseWidth = (value) => {
  const known = [...widths.options].some((option) => option.value === value && !option.dataset.dragged);
  widths.querySelector('[data-dragged]')?.remove();
  if (!known) {
    const option = new Option(`${value} px`, value);
    option.dataset.dragged = '';
    widths.add(option);
  }
  widths.value = value;
};

/** A width that is not the chosen one was dragged at the stage's own corner. */
const followDrag = () => {
  const dragged = Math.round(parseFloat(stage.style.width));
  if (dragged && String(dragged) !== widths.value) {
    chooseWidth(String(dragged));
    show();
  }
  const width = Math.round(sample.clientWidth);
  byId('drag').value = width;
  byId('measured').textContent = `${width} px`;
};

// ——— The tag

const tagFor = ({ story, dir, theme, text, ...rest }) => {
  const style = [theme && `color-scheme: ${theme}`, text && `font-size: ${text}%`].filter(Boolean).join('; ');
  const drawing = attributes.map((name) => [name, rest[name]]);
  const written = [
    ['src', `${story === 'own' ? 'story' : story}.json`],
    ...drawing,
    ['dir', dir],
    ['style', style],
  ]
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${value}"`);
  return `<story-timeline${written.join('')}></story-timeline>`;
};

const copyTag = async () => {
  const tag = byId('tag');
  try {
    await navigator.clipboard.writeText(tag.textContent);
    byId('copied').textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(tag); // without leave to write there, the reader copies what is marked
    byId('copied').textContent = 'Marked: copy it with your keyboard or menu.';
  }
};

// ——— All together

/** What holds without a word in the address. */
const first = choices();

const show = () => {
  const chosen = choices();
  showStory(chosen.story);
  for (const name of attributes) setOrRemove(sample, name, chosen[name]);
  setOrRemove(stage, 'dir', chosen.dir);
  stage.style.colorScheme = chosen.theme;
  stage.style.fontSize = chosen.text && `${chosen.text}%`;
  stage.style.width = chosen.width && `${chosen.width}px`;
  byId('tag').textContent = tagFor(chosen);
  byId('copied').textContent = '';
  const asked = Object.entries(chosen).filter(([name, value]) => value !== first[name]);
  const address = new URL(location.href);
  address.search = new URLSearchParams(asked);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
};

/** A view that was linked to: `?story=writing&width=375`. Values that the form does not know are passed over. */
const readAddress = () => {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements[name];
    if (name === 'width' && /^\d{3,4}$/.test(value)) chooseWidth(value);
    else if (control instanceof RadioNodeList || control instanceof HTMLSelectElement) {
      const before = control.value;
      control.value = value;
      if (control.value !== value) control.value = before;
    }
  }
};

let typing = 0;
byId('own-text').addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(showOwn, 250);
});
byId('drag').addEventListener('input', ({ target }) => chooseWidth(target.value));
form.addEventListener('input', ({ target }) => target.id !== 'own-text' && show());
form.addEventListener('submit', (event) => event.preventDefault());
byId('copy').addEventListener('click', copyTag);
for (const type of ['story-timeline-load', 'story-timeline-error'])
  sample.addEventListener(type, () => {
    showProblems();
    showSources(sample.src);
  });

byId('own-text').value = JSON.stringify(firstOwn, null, 2);
readAddress();
show();
new ResizeObserver(followDrag).observe(stage);

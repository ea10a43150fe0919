// Goes through every part of the element on a page with a strict policy, and tells what could be seen of each.
import { tell, textOf, until } from './hand.js';

const story = {
  title: 'A story with everything',
  lang: 'en-GB',
  running: true,
  groups: [
    { id: 'a', title: 'One side' },
    { id: 'b', title: 'The other' },
  ],
  periods: [{ start: '1996', end: '2001', title: 'A period' }],
  scenes: [{ title: 'A scene', text: 'Its caption.', event: 'said' }],
  events: [
    { id: 'old', date: '1996/2001', title: 'Long ago', group: 'a', tags: ['old'] },
    {
      id: 'said',
      date: '2024-07',
      title: 'Somebody said so',
      group: 'b',
      reported: '2024-08',
      corrected: [{ date: '2024-09', text: 'It was wrong.' }],
      quotes: [
        { text: 'So it is.', speaker: 'A. Nyx', cite: 'https://example.org/report' },
        { text: 'Or nearly.', speaker: 'A. Nyx' },
      ],
      links: [{ url: 'https://example.org/report', title: 'The report' }],
    },
    { id: 'seen', date: '2025-07-03', title: 'Seen', media: { url: '/picture.svg', alt: 'A picture' } },
    { id: 'heard', date: '2025-07-04', title: 'Heard', media: { url: '/bell.wav', caption: 'A bell' } },
    ...Array.from({ length: 12 }, (_, i) => ({ id: `e${i}`, date: `${2002 + i}`, title: `Event ${i}` })),
    { date: 'Thursday', title: 'Without a day' },
  ],
};

/** What the page's policy has had to say, and what was seen all the same. */
const report = { faults: globalThis.faults, failed: {}, done: [], picture: '', worker: false };

const element = document.querySelector('story-timeline');
const root = () => element.shadowRoot;
const find = (selector) => root().querySelector(selector);
const popover = () => root().querySelector('[part=popover]:popover-open');
const named = (name, within = root()) =>
  [...within.querySelectorAll('button')].find((each) => (each.ariaLabel ?? textOf(each)) === name);
const press = async (name) => (await until(`a button “${name}”`, () => named(name))).click();

/** Opens an event, and gives its popover once that has some words. */
const open = async (id, words) => {
  element.select(id);
  return until(`the event ${id} with “${words}”`, () => textOf(popover()).includes(words) && popover());
};

/** Another story, drawn. */
const draw = (set) =>
  new Promise((resolve, reject) => {
    const hear = ({ type, problems }) => {
      for (const name of kinds) element.removeEventListener(name, hear);
      if (type === 'story-timeline-load') resolve(element.updateComplete);
      else reject(new Error(problems.map(({ message }) => message).join('; ')));
    };
    const kinds = ['story-timeline-load', 'story-timeline-error'];
    for (const name of kinds) element.addEventListener(name, hear);
    set();
  });

const parts = {
  async drawing() {
    await draw(() => (element.story = story));
    await until('marks', () => find('[part=mark]'));
    await until('an overview', () => find('.overview-row'));
    const { top } = find('[part=mark]').getBoundingClientRect();
    if (top === find('.heading').getBoundingClientRect().top) throw new Error('it has no styles');
    if (getComputedStyle(find('.marks')).listStyleType !== 'none') throw new Error('the list is not styled');
    // What a template sets of style, it sets by property.
    if (!find('.root').style.colorScheme) throw new Error('the paint is not set');
  },
  async popover() {
    const box = await open('said', 'So it is.');
    if (box.getBoundingClientRect().height < 50) throw new Error('it has no room');
  },
  async voice() {
    (await open('said', 'So it is.')).querySelector('.speaker').click();
    await until('all that was said', () => textOf(find('.voice')).includes('Or nearly.'));
    find('.voice .close, .voice [aria-label=Close]').click();
  },
  async card() {
    (await open('said', 'So it is.')).querySelector('.show-large').click();
    await until('the quotation', () => find('dialog.quote-card[open]'));
    find('dialog.quote-card .leave').click();
    element.select(null);
  },
  async keys() {
    await press('Keyboard shortcuts');
    (await until('the sheet', () => find('dialog.keys[open]'))).close();
  },
  async finder() {
    (await until('the button', () => find('.find-button'))).click();
    const input = await until('the field', () => find('.finder input'));
    input.value = 'Event';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until('what was found', () => find('.item.found'));
  },
  async choices() {
    await press('Filter');
    await until('the choices', () => find('.choice'));
    await press('Clear');
  },
  async zoom() {
    await press('Zoom in');
    await until('a smaller view', () => element.matches(':state(zoomed)'));
    element.fit();
    await until('the whole', () => !element.matches(':state(zoomed)'));
  },
  async player() {
    (await until('the button', () => find('.play-button'))).click();
    await until('the player', () => find('[part=player]'));
    find('.play-button').click();
  },
  async asOf() {
    element.asOf = '2024-08';
    await until('the date', () => find('.as-of'));
    element.asOf = null;
  },
  async today() {
    await until('today', () => find('[part=today]'));
  },
  async picture() {
    const box = await open('seen', 'Seen');
    const look = () =>
      box.querySelector('img')?.naturalWidth > 0 || textOf(box).includes('Could not be loaded');
    await until('the picture, or why there is none', look);
    report.picture = textOf(box);
  },
  async sound() {
    const box = await open('heard', 'Heard');
    const player = () => box.querySelector('audio');
    // As pressing its button would, if it is not known yet that there is none.
    if (player()) player().preload = 'auto';
    player()?.load();
    const look = () => player()?.readyState > 0 || textOf(box).includes('Could not be loaded');
    await until('the sound, or why there is none', look);
    element.select(null);
  },
  async article() {
    element.htmlFor = 'article';
    const box = await open('said', 'Read it in the article');
    [...box.querySelectorAll('a, button')].find((each) => textOf(each) === 'Read it in the article').click();
    await until('the passage', () => CSS.highlights.get('story-timeline-current')?.size > 0);
    element.htmlFor = null;
    element.select(null);
  },
  async list() {
    element.representation = 'list';
    await until('the list', () => find('.story-list'));
    element.representation = 'table';
    await until('the table', () => find('.story-table'));
    element.representation = 'auto';
  },
  async print() {
    dispatchEvent(new Event('beforeprint'));
    await until('the paper', () => find('.paper'));
    dispatchEvent(new Event('afterprint'));
    await until('the screen', () => !find('.paper'));
  },
  async exports() {
    for (const type of [
      'svg',
      'png',
      'page',
      'json',
      'json-lines',
      'csv',
      'html',
      'icalendar',
      'json-ld',
      'timelinejs',
    ])
      if ((await element.export(type)).size < 100) throw new Error(`${type} is empty`);
  },
  async menu() {
    await press('Download');
    const menu = await until('the menu', () => find('.menu:popover-open'));
    [...menu.querySelectorAll('[role=menuitem]')].find((item) => /SVG/.test(textOf(item))).click();
    await until('that it is saved', () => textOf(find('.announcer')).startsWith('Saved as'));
  },
  async append() {
    element.append([{ id: 'later', date: '2025-08', title: 'Later' }]);
    await until('what was added', () => /17 events|18 events/.test(textOf(find('.facts'))));
  },
  async report() {
    element.report = true;
    await until('the problems', () => textOf(root()).includes('Thursday'));
    element.report = false;
  },
  async languages() {
    document.documentElement.lang = 'ar';
    await until('Arabic', () => find('.toolbar')?.lang === 'ar');
    document.documentElement.lang = 'en';
    await until('English', () => find('.toolbar')?.lang.startsWith('en'));
  },
  async calendars() {
    element.calendar = 'persian';
    await until('another year', () => /13\d\d/.test(textOf(find('.marks'))));
    element.calendar = 'gregory';
  },
  async large() {
    const { Worker } = globalThis;
    globalThis.Worker = class extends Worker {
      constructor(...given) {
        super(...given);
        this.addEventListener('message', () => (report.worker = true), { once: true });
      }
    };
    element.story = null;
    await draw(() => (element.src = '/large.json'));
    await until('all of it', () => textOf(find('.facts')).includes('6,000 events'));
    globalThis.Worker = Worker;
  },
  async formats() {
    for (const name of ['csv', 'markwhen', 'html', 'icalendar', 'simile'])
      await draw(() => Object.assign(element, { type: name, src: `/sample.${name}` })).catch(
        ({ message }) => {
          throw new Error(`${name}: ${message}`);
        },
      );
  },
  async content() {
    element.src = element.type = null;
    const list = document.createElement('ol');
    const item = document.createElement('li');
    item.textContent = '2021: Written here';
    const time = document.createElement('time');
    time.dateTime = '2021';
    time.textContent = '2021';
    item.replaceChildren(time, ' Written here');
    list.append(item);
    element.replaceChildren(list);
    await until('the list as a timeline', () => textOf(find('.marks')).includes('Written here'));
  },
};

await customElements.whenDefined('story-timeline');
for (const [name, go] of Object.entries(parts)) {
  try {
    await go();
    report.done.push(name);
  } catch (error) {
    report.failed[name] = String(error);
  }
}
await tell(report);

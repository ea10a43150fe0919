// The playground as it is written: what one can bring to it, do there, and take away.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { looseStory, payloads } from '../support/corpus.mjs';
import { policy, serveSite } from '../support/served-site.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
const sheet = 'date,title\n"3 May 1999",From a sheet\n';
const timelinejs = JSON.stringify({
  events: [
    { start_date: { year: '1903', month: '12', day: '17' }, text: { headline: 'The Wrights fly' } },
    { start_date: { year: '1909', month: '7' }, text: { headline: 'Blériot crosses the Channel' } },
  ],
});

describe('the playground', () => {
  let served;
  before(async () => {
    served = await serveSite({ 'content-security-policy': policy }, { '/sheet.csv': ['text/csv', sheet] });
  });
  after(() => served?.stop());

  const play = async ({ width = 1280, touch = false, fragment = '' } = {}) => {
    const context = await served.browser.newContext({
      viewport: { width, height: 900 },
      hasTouch: touch,
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    const said = [];
    page.on('pageerror', ({ message }) => said.push(message));
    await page.goto(`${served.origin}/playground/${fragment}`);
    const editor = page.getByRole('textbox', { name: 'The story', exact: true });
    await editor.waitFor();
    const timeline = page.locator('.shown story-timeline');
    await timeline.locator('[part~=mark]').first().waitFor();
    const write = async (text) => {
      await editor.click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
    };
    const shows = (text) => timeline.getByText(text).first().waitFor();
    const close = async () => {
      await context.close();
      assert.deepEqual(said, []);
    };
    return {
      page,
      editor,
      timeline,
      write,
      shows,
      close,
      press: (name) => page.getByRole('button', { name }),
    };
  };

  const copied = (page) => page.evaluate(() => navigator.clipboard.readText());

  const drop = async (page, target, { name, bytes }) => {
    const transfer = await page.evaluateHandle(
      ([called, values]) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(values)], called));
        return data;
      },
      [name, [...bytes]],
    );
    await page.dispatchEvent(target, 'dragover', { dataTransfer: transfer });
    const isMarked = await page.locator('.bench[data-dragged]').count();
    await page.dispatchEvent(target, 'drop', { dataTransfer: transfer });
    assert.equal(isMarked, 1);
  };

  for (const target of ['.cm-content', 'h1'])
    it(`takes another tool's file that is dropped on ${target}`, async () => {
      const { page, shows, close, press, editor } = await play();
      await drop(page, target, { name: 'flights.json', bytes: Buffer.from(timelinejs) });
      await shows('The Wrights fly');
      await page.getByText('flights.json was read.').waitFor();
      await page.getByText('Read as JSON of another tool.').waitFor();
      await press('Turn into JSON').click();
      await editor.getByText('"1909-07"').waitFor();
      await close();
    });

  it('says what can be done with a file that is none of text', async () => {
    const { page, shows, close } = await play();
    await drop(page, '.bench', { name: 'news.xlsx', bytes: Buffer.from('PK\u0003\u0004….', 'latin1') });
    await page.getByText('news.xlsx is packed').waitFor();
    await shows('Apollo 11 lifts off');
    await close();
  });

  it('reads a file in the letters of an old program', async () => {
    const { page, shows, close } = await play();
    await drop(page, '.bench', {
      name: 'old.csv',
      bytes: Buffer.from('date,title\n1909,Blériot in Dover\n1910,Later\n', 'latin1'),
    });
    await shows('Blériot in Dover');
    await page.getByText('old.csv is not UTF-8').waitFor();
    await close();
  });

  it('has what is pasted take the place of the example, not of what somebody wrote', async () => {
    const { page, editor, shows, close } = await play();
    const paste = async (text) => {
      await page.evaluate((words) => navigator.clipboard.writeText(words), text);
      await editor.click();
      await page.keyboard.press('ControlOrMeta+Home');
      await page.keyboard.press('ControlOrMeta+v');
    };
    await paste('<ol>\n<li><time>1984</time> A year</li>\n</ol>\n');
    await shows('A year');
    await page.getByText('Read as HTML.').waitFor();
    await paste('<!-- mine\n-->\n');
    await editor.getByText('mine').waitFor();
    await editor.getByText('A year').waitFor();
    await close();
  });

  it('loads the story of an address, and says why one cannot be had', async () => {
    const { page, shows, close } = await play();
    const address = page.getByRole('textbox', { name: 'address of a sheet' });
    await address.fill(`${served.origin}/lost.csv`);
    await address.press('Enter');
    await page.getByText('the server answered 404').waitFor();
    await shows('Apollo 11 lifts off');
    await address.fill(`${served.origin}/sheet.csv`);
    await page.getByRole('button', { name: 'Load', exact: true }).click();
    await shows('From a sheet');
    await page.getByText('Put it into your page').click();
    await page.getByText(`src="${served.origin}/sheet.csv"`).waitFor();
    await close();
  });

  it('leads from a problem to its line', async () => {
    const { page, write, press, close } = await play();
    await write(
      '[\n  { "date": "1984", "title": "A year" },\n  { "date": "1985-13", "title": "No month" }\n]',
    );
    await page.getByText('One problem:').waitFor();
    await press('Line 3').click();
    assert.equal(await page.evaluate(() => String(getSelection())), '"1985-13"');
    await write('{ "events": [\n  { "date": "1984" "title": "A comma is missing" }\n] }');
    await press('Line 2').waitFor();
    await close();
  });

  it('marks what a problem is about', async () => {
    const { page, write, shows, close } = await play();
    await write(
      '[\n  { "date": "1984", "title": "A year" },\n  { "date": "1985-13", "title": "No month" }\n]',
    );
    await shows('No month');
    const marked = page.locator('.cm-lintRange');
    await marked.waitFor();
    assert.equal(await marked.textContent(), '"1985-13"');
    await close();
  });

  it('takes a table of another tool, and turns it into JSON', async () => {
    const { write, shows, editor, press, close } = await play();
    await write('date,title,quote,speaker\n"Aug. 2021",A month,So be it,Ann\n');
    await shows('A month');
    await press('Turn into JSON').click();
    await editor.getByText('"2021-08"').waitFor();
    await press('Turn into JSON').waitFor({ state: 'detached' });
    await close();
  });

  it('says which quotations an article has', async () => {
    const { page, close } = await play();
    await page.getByText('Are the quotations verbatim?').click();
    const article = page.getByRole('textbox', { name: 'Paste the article' });
    await article.fill('Armstrong said: “The Eagle has landed.”');
    await article.press('Tab');
    await page.getByText('Verbatim:').waitFor();
    await article.fill('Armstrong said that all was well.');
    await article.press('Tab');
    await page.getByText('Not in the article:').waitFor();
    await close();
  });

  it('shares a story by its address, and reads it there', async () => {
    const { page, write, shows, press, close } = await play();
    await write('{"events":[{"date":"1984","title":"Größe, 大"}]}');
    await shows('Größe, 大');
    await press('Copy an address').click();
    await page.waitForURL(/#play=/);
    const { hash } = new URL(page.url());
    await close();
    const there = await play({ fragment: hash });
    await there.shows('Größe, 大');
    await there.close();
  });

  it('shows a story at the width of a phone', async () => {
    const { page, timeline, close } = await play();
    await page.getByRole('radio', { name: '320 px' }).check();
    await page.waitForFunction(() =>
      document.querySelector('.shown story-timeline').matches(':state(vertical)'),
    );
    assert.ok((await timeline.boundingBox()).width <= 320);
    await close();
  });

  it('takes back and does again, by buttons', async () => {
    const { page, shows, press, close } = await play();
    assert.ok(await press('Undo').isDisabled());
    await page.getByLabel('Begin with').selectOption('TimelineJS');
    await page.getByText('Read as JSON of another tool.').waitFor();
    await press('Undo').click();
    await page.getByText('Read as JSON. No problems.').waitFor();
    await press('Redo').click();
    await page.getByText('Read as JSON of another tool.').waitFor();
    await shows('Apollo 11 lifts off');
    await close();
  });

  describe('the table of events', () => {
    const table = async (options) => {
      const opened = await play(options);
      await opened.page.getByText('Events in a table').click();
      const titles = () =>
        opened.page
          .getByRole('textbox', { name: /^Title of event/ })
          .evaluateAll((all) => all.map(({ value }) => value));
      const title = (n) => opened.page.getByRole('textbox', { name: `Title of event ${n}`, exact: true });
      await title(1).waitFor();
      return { ...opened, titles, title };
    };

    it('adds, moves and takes away events by keys alone, and takes it back', async () => {
      const { page, titles, title, shows, close } = await table();
      await page.getByRole('button', { name: 'Add an event' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type('1972-12');
      await page.keyboard.press('Tab');
      await page.keyboard.type('The last crew');
      await shows('The last crew');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      for (let i = 0; i < 3; i += 1) await page.keyboard.press('Enter'); // up, up, up
      await page.waitForFunction(
        () => document.querySelector('.events .title input').value === 'The last crew',
      );
      assert.equal((await titles()).length, 4);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter'); // away
      await page.waitForFunction(() => document.querySelectorAll('.events > li').length === 3);
      await page.keyboard.press('ControlOrMeta+z');
      await page.waitForFunction(() => document.querySelectorAll('.events > li').length === 4);
      await title(4).focus();
      await page.keyboard.press('ControlOrMeta+Shift+z');
      await page.waitForFunction(() => document.querySelectorAll('.events > li').length === 3);
      await close();
    });

    it('takes back in the text what was done in the table', async () => {
      const { page, title, shows, editor, close } = await table();
      await title(1).fill('They lift off');
      await title(1).press('Tab');
      await shows('They lift off');
      await editor.click();
      await page.keyboard.press('ControlOrMeta+z');
      await shows('Apollo 11 lifts off');
      await close();
    });

    it('keeps the rest of the story as it was written', async () => {
      const { editor, title, shows, close } = await table();
      const written = await editor.innerText();
      await title(1).fill('They lift off');
      await shows('They lift off');
      assert.equal(await editor.innerText(), written.replace('Apollo 11 lifts off', 'They lift off'));
      await close();
    });

    it('has the quotations of an event', async () => {
      const { page, editor, timeline, close } = await table({ width: 375, touch: true });
      await page.locator('.events summary').first().tap();
      await page.locator('.events > li').first().getByRole('button', { name: 'Add a quotation' }).tap();
      await page.keyboard.type('Lift-off');
      await page
        .getByRole('textbox', { name: 'Speaker of quotation 1 of event 1', exact: true })
        .fill('Jack King');
      await editor.getByText('"Jack King"').waitFor();
      await timeline.getByText('2 quotations').first().waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 375, `is ${wide} px wide`);
      await page.getByRole('button', { name: 'Take quotation 1 of event 1 away' }).tap();
      await timeline.getByText('1 quotation').first().waitFor();
      await close();
    });

    it('is not there for what another tool wrote, until that is made ours', async () => {
      const { page, title, write, close } = await table();
      await write(timelinejs);
      await title(1).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Make it JSON' }).click();
      await title(2).waitFor();
      assert.equal(await title(2).inputValue(), 'Blériot crosses the Channel');
      await close();
    });

    it('is accessible with all that it has', async () => {
      const { page, write, close } = await table();
      await write('[{ "date": "1985-13", "title": "No month", "quotes": ["So be it"] }]');
      await page.getByText('One problem:').waitFor();
      for (const summary of await page.locator('.events summary').all()) await summary.click();
      await page.getByText('Are the quotations verbatim?').click();
      await page.getByRole('textbox', { name: 'Paste the article' }).fill('He said: “So be it.”');
      await page.getByText('Verbatim:').waitFor();
      await page.getByText('Put it into your page').click();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run('main'));
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`),
        [],
      );
      await close();
    });
  });

  it('checks quotations while they are typed, and gives them the words of the article', async () => {
    const { page, editor, press, close } = await play();
    await page.getByText('Are the quotations verbatim?').click();
    await page
      .getByRole('textbox', { name: 'Paste the article' })
      .fill('Armstrong said: “The "Eagle" has now landed.”');
    await page.getByText('Altered:').waitFor();
    await press('Show it in the story').click();
    assert.equal(await page.evaluate(() => String(getSelection())), 'The Eagle has landed');
    await press('Take the article’s words').click();
    await editor.getByText('now landed').waitFor();
    await page.getByText('Verbatim:').waitFor();
    await page.keyboard.press('ControlOrMeta+z');
    await close();
  });

  it('keeps what was written while the page is loaded again, and reads a shared address over it', async () => {
    const { page, write, shows, close } = await play();
    await write('[{ "date": "1984", "title": "My own" }]');
    await shows('My own');
    await page.reload();
    await shows('My own');
    await page.getByRole('button', { name: 'Copy an address' }).click();
    await page.getByText('The address with this story was copied.').waitFor();
    const { hash } = new URL(page.url());
    await page.getByLabel('Begin with').selectOption('JSON');
    await shows('Apollo 11 lifts off');
    assert.equal(new URL(page.url()).hash, '');
    await page.evaluate((fragment) => (location.hash = fragment), hash);
    await shows('My own');
    await close();
  });

  it('shows widths as wide as they say, and dark on a light page', async () => {
    const { page, timeline, close } = await play();
    for (const width of [768, 375, 320]) {
      await page.getByRole('radio', { name: `${width} px` }).check();
      assert.equal(await timeline.evaluate(({ clientWidth }) => clientWidth), width);
    }
    await page.getByRole('radio', { name: 'dark' }).check();
    assert.notEqual(
      await page.locator('.shown').evaluate((box) => getComputedStyle(box).backgroundColor),
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    );
    await close();
  });

  it('leads from a story to its code by keys alone', async () => {
    const { page, shows, close } = await play();
    const named = (name) =>
      page.evaluate((words) => {
        const { activeElement: at } = document;
        return [at.ariaLabel, at.textContent, at.labels?.[0]?.textContent].some((text) =>
          text?.includes(words),
        );
      }, name);
    const tabTo = async (name) => {
      for (let i = 0; i < 60; i += 1) {
        await page.keyboard.press('Tab');
        if (await named(name)) return;
      }
      assert.fail(`Tab does not come to ${name}`);
    };
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // to the text
    await tabTo('Begin with');
    await page.keyboard.press('ArrowDown');
    await tabTo('The story');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('[{ "date": "1984", "title": "By keys" }]');
    await shows('By keys');
    await tabTo('Put it into your page');
    await page.keyboard.press('Enter');
    await tabTo('Copy the tag');
    await page.keyboard.press('Enter');
    await page.getByText('The code was copied.').waitFor();
    assert.match(await copied(page), /<story-timeline/);
    await close();
  });

  it('leads from a story to its code by touch, on a phone', async () => {
    const { page, editor, shows, press, close } = await play({ width: 375, touch: true });
    await editor.tap();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('date,title\n1984,By touch\n');
    await shows('By touch');
    await press('Turn into JSON').tap();
    await editor.getByText('"1984"').waitFor();
    await page.getByText('320 px').tap();
    await page.getByText('Put it into your page').tap();
    await press('Copy the tag').tap();
    await page.getByText('The code was copied.').waitFor();
    assert.match(await copied(page), /<story-timeline/);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 375, `is ${wide} px wide`);
    await close();
  });

  it('offers every format for download', async () => {
    const { page, timeline, close } = await play();
    await timeline.getByRole('button', { name: 'Download' }).click();
    const download = page.waitForEvent('download');
    await timeline.getByText('CSV', { exact: true }).click();
    const file = readFileSync(await (await download).path(), 'utf8');
    assert.match(file, /The Eagle has landed/);
    await close();
  });

  for (const [name, story, title] of [
    ['JSON', '[{ "date": "1984", "title": "A </script> year" }]', 'A </script> year'],
    ['a table', 'date,title\n1984,A year\n1985,Another\n', 'Another'],
    ['a list', '<ul><li><time>1984</time> A year</li></ul>', 'A year'],
  ])
    it(`writes a page that shows ${name}`, async () => {
      const { page, write, shows, press, close } = await play();
      await write(story);
      await shows(title);
      await page.getByLabel('Scale').selectOption('chronological');
      await page.getByText('Put it into your page').click();
      await page.getByRole('radio', { name: 'a whole page' }).check();
      await press('Copy the tag').click();
      await page.getByText('The code was copied.').waitFor();
      const code = await copied(page);
      assert.match(code, /scale="chronological"/);
      // As one who has it in a file beside the folder of the package.
      const own = await page.context().newPage();
      await own.route('**/mine/**', (route) => {
        const address = new URL(route.request().url());
        if (address.pathname === '/mine/') return route.fulfill({ contentType: 'text/html', body: code });
        const file = address.pathname.replace('/mine/small/', 'dist/site/assets/element/');
        return route.fulfill({ contentType: 'text/javascript', body: readFileSync(root + file) });
      });
      await own.goto(`${served.origin}/mine/`);
      await own.locator('story-timeline [part~=mark]').first().waitFor();
      await own.locator('story-timeline [part~=label]', { hasText: title }).first().waitFor();
      await close();
    });

  /** The playground with a story that somebody has shared by its address, and all that it asks for and runs. */
  const shared = async (text) => {
    const fragment = `#play=${deflateRawSync(text).toString('base64url')}`;
    const opened = await play({ fragment });
    const asked = [];
    opened.page.on('request', (request) => asked.push(request.url()));
    const expectHarmless = async () => {
      const ran = await opened.page.evaluate(() => [globalThis.payloadRan, {}.polluted]);
      assert.deepEqual(ran, [undefined, undefined]);
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(`${served.origin}/assets/`) && !url.startsWith('blob:')),
        [],
      );
    };
    /** The code of one form, and a page that has it. */
    const codeAs = async (form) => {
      await opened.page.getByRole('radio', { name: form }).check();
      return opened.page.locator('pre code').last().innerText();
    };
    return { ...opened, expectHarmless, codeAs };
  };

  const runsIn = async (page, code) => {
    const own = await page.context().newPage();
    const asked = [];
    await own.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/mine/') return route.fulfill({ contentType: 'text/html', body: code });
      asked.push(pathname);
      return route.fulfill({ status: 404, body: '' });
    });
    await own.goto(`${served.origin}/mine/`);
    const ran = await own.evaluate(() => globalThis.payloadRan);
    const scripts = await own.evaluate(
      () => document.querySelectorAll('script:not([type$=json], [type^="text/c"])').length,
    );
    await own.close();
    return {
      ran,
      scripts,
      asked: asked.filter((path) => !path.startsWith('/mine/small/') && path !== '/favicon.ico'),
    };
  };

  const few = payloads.filter(({ kind }, i) => payloads.findIndex((other) => other.kind === kind) > i - 3);

  it('runs and asks for nothing with payloads in every field, in all that it shows and gives', async () => {
    const texts = ['Qx7 plain', ...few.map(({ text }) => text)];
    const story = {
      ...looseStory(texts),
      events: looseStory(texts).events.map(({ media: _media, ...event }) => event),
    };
    const { page, timeline, expectHarmless, codeAs, close } = await shared(JSON.stringify(story));
    await timeline.getByText('Qx7 plain').first().waitFor();
    await page.getByText('Events in a table').click();
    await page.getByRole('textbox', { name: 'Title of event 1', exact: true }).waitFor();
    await page.getByText('Are the quotations verbatim?').click();
    await page
      .getByRole('textbox', { name: 'Paste the article' })
      .fill(`<p>Qx7 plain</p>${texts.join('\n')}`);
    await page.getByText('Verbatim:').first().waitFor();
    await page.getByText('Put it into your page').click();
    for (const form of ['a whole page', 'story in the tag']) {
      const code = await codeAs(form);
      assert.deepEqual(await runsIn(page, code), { ran: undefined, scripts: 1, asked: [] });
    }
    await expectHarmless();
    await close();
  });

  for (const [what, text] of [
    ['a script', '<ul><li><time>1984</time> Qx7 <script>window.payloadRan=1</script></li></ul>'],
    ['a handler', '<ul><li><time>1984</time> Qx7 <img src=x onerror="window.payloadRan=1"></li></ul>'],
    [
      'a frame',
      '<ul><li><time>1984</time> Qx7 <iframe srcdoc="<script>parent.payloadRan=1</script>"></iframe></li></ul>',
    ],
    ['a style', '<ul><li><time>1984</time> Qx7 <style>*{display:none}</style></li></ul>'],
    [
      'a link that runs',
      '<ul><li><time>1984</time> <a href="javascript:window.payloadRan=1">Qx7</a></li></ul>',
    ],
    [
      'an end of the tag',
      '<ul><li><time>1984</time> Qx7</li></ul></story-timeline><script>window.payloadRan=1</script>',
    ],
    ['a comment that never ends in a table', 'date,title\n1984,Qx7 <!--<script>\n1985,Other\n'],
    [
      'an end of the block in a table',
      'date,title\n1984,Qx7 </script><script>window.payloadRan=1</script>\n1985,Other\n',
    ],
  ])
    it(`gives no code that does what somebody has put into a story: ${what}`, async () => {
      const { page, timeline, expectHarmless, codeAs, close } = await shared(text);
      await timeline.getByText('Qx7').first().waitFor();
      await page.getByText('Put it into your page').click();
      const code = await codeAs('a whole page');
      assert.match(code, / src="story\.(html|csv)"/);
      assert.ok(!code.includes('Qx7'), 'the story stays in its file');
      assert.deepEqual(await runsIn(page, code), { ran: undefined, scripts: 1, asked: [] });
      await expectHarmless();
      await close();
    });
});

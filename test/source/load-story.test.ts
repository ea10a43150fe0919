import { expect } from '@open-wc/testing';
import { loadStory } from '../../src/source/load-story.js';
import type { LoadOptions } from '../../src/source/load-story.js';

const base = document.baseURI;
const load = (address: string, options: LoadOptions = {}) => loadStory(address, { base, ...options });
const codes = async (address: string, options?: LoadOptions) =>
  (await load(address, options)).problems.map(({ code }) => code);
const titles = async (address: string, options?: LoadOptions) => {
  const { story } = await load(address, options);
  return story && [story.events.at(0)?.title, story.events.at(1)?.title];
};
const both = ['Über den Fluss — the first', 'The second'];

const drawn = [
  ['a good story', '/faults/ok'],
  ['a story from a data: address', `data:application/json,${encodeURIComponent('[{"date":"1996"}]')}`],
  ['a story after redirects', '/faults/redirect?times=3'],
  ['a compressed story', '/faults/gzip'],
  ['a byte order mark', '/faults/bom'],
  ['UTF-16LE', '/faults/utf-16le'],
  ['UTF-16BE', '/faults/utf-16be'],
  ['no content type', '/faults/type'],
  ['a wrong content type', '/faults/type?type=text/html'],
  ['the content type of another format', '/faults/type?type=text/csv'],
  ['Latin-1 that is named', '/faults/latin-1?charset=iso-8859-1'],
] as const;

const failed = [
  ['404', '/faults/status?code=404', 'status'],
  ['403', '/faults/status?code=403', 'status'],
  ['410', '/faults/status?code=410', 'status'],
  ['500', '/faults/status?code=500', 'status'],
  ['503', '/faults/status?code=503', 'status'],
  ['a web page', '/faults/html', 'web-page'],
  ['nothing', '/faults/empty', 'empty'],
  ['blanks', '/faults/blank', 'empty'],
  ['a cut story', '/faults/cut?bytes=40', 'not-json'],
  ['a PDF', `/faults/text?body=${encodeURIComponent('%PDF-1.7')}`, 'looks-like'],
  ['null', '/faults/text?body=null', 'shape'],
  ['a connection that is reset', '/faults/reset', 'network'],
  ['a redirect loop', '/faults/loop', 'network'],
  ['an empty address', '', 'bad-address'],
  ['an address that runs script', 'javascript:alert(1)', 'bad-address'],
] as const;

describe('loadStory', () => {
  it('loads a Google Sheet as its table, wherever in it the author was', async () => {
    const asked: string[] = [];
    const fetch = async (url: URL | RequestInfo) => {
      asked.push(String(url));
      return new Response('Year,Headline\n1996,Ghana\n', { headers: { 'content-type': 'text/csv' } });
    };
    const { story, problems } = await load(
      'https://docs.google.com/spreadsheets/d/k-e_y/edit?usp=sharing#gid=7',
      {
        fetch,
      },
    );
    expect(asked).to.deep.equal([
      'https://docs.google.com/spreadsheets/d/k-e_y/pub?output=csv&gid=7&single=true',
    ]);
    expect(story?.events.at(0)?.title).to.equal('Ghana');
    expect(problems).to.deep.equal([]);
  });

  it('says of a sheet that is not published what is to be done', async () => {
    const fetch = async () => new Response('<!doctype html><title>Sign in</title>');
    const [problem] = (await load('https://docs.google.com/spreadsheets/d/key/edit', { fetch })).problems;
    expect(problem?.code).to.equal('web-page');
    expect(problem?.message).to.match(/has to be published to the web/);
  });

  it('loads a file of gzip, which is of the kind that its name has before it', async () => {
    const csv = new Blob(['date,title\n1996,Ghana\n']).stream().pipeThrough(new CompressionStream('gzip'));
    const packed = await new Response(csv).arrayBuffer();
    const fetch = async () => new Response(packed, { headers: { 'content-type': 'application/gzip' } });
    const { story, problems } = await load('https://example.org/story.csv.gz?v=2', { fetch });
    expect(problems).to.deep.equal([]);
    expect(story?.events.at(0)?.title).to.equal('Ghana');
  });

  it('loads what else that host has as it is', async () => {
    const fetch = async (url: URL | RequestInfo) =>
      new Response(`[{"date":"1996","title":"${String(url)}"}]`);
    const address = 'https://docs.google.com/spreadsheets/d/key/export?format=csv';
    expect((await load(address, { fetch })).story?.events.at(0)?.title).to.equal(address);
  });

  for (const [name, address] of drawn) {
    it(`loads ${name}`, async () => {
      const { story, problems } = await load(address);
      expect(problems).to.deep.equal([]);
      expect(story?.events.length).to.be.above(0);
    });
  }

  for (const [name, address, code] of failed) {
    it(`says ${code} of ${name}`, async () => {
      const { story, problems } = await load(address);
      expect(story).to.equal(undefined);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ code, severity: 'error', path: '', done: 'refused' });
    });
  }

  for (const [name, address] of [
    ['breaks off', '/faults/broken'],
    ['is shorter than was said', '/faults/length'],
    ['is damaged', '/faults/gzip-corrupt'],
  ] as const) {
    it(`has no story of a body that ${name}`, async () => {
      const { story, problems } = await load(address);
      expect(story).to.equal(undefined);
      // For some engines such a body simply ends there.
      expect(problems.map(({ code }) => code).join()).to.be.oneOf([
        'network',
        'not-json',
        'not-json,encoding',
      ]);
    });
  }

  it('names line and column wherever the bytes of a story end, in the middle of a letter also', async () => {
    const bytes = new Uint8Array(await (await fetch('/faults/ok')).arrayBuffer());
    for (let length = 1; length < bytes.length; length += 1) {
      const answer = () => Promise.resolve(new Response(bytes.slice(0, length)));
      const { story, problems } = await load('/story.json', { fetch: answer });
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(story).to.equal(undefined);
      expect(errors.map(({ code, line }) => [code, line])).to.deep.equal([['not-json', 1]]);
      expect(errors[0]?.column).to.be.within(length - 4, length + 1); // “Ü” and “—” are fewer letters than bytes
    }
  });

  it('names the status', async () => {
    const [problem] = (await load('/faults/status?code=404')).problems;
    expect(problem?.value).to.equal('404 Not Found');
  });

  for (const address of ['/faults/bom', '/faults/utf-16le', '/faults/gzip', '/faults/type']) {
    it(`reads the letters of ${address} as they were meant`, async () => {
      expect(await titles(address)).to.deep.equal(both);
    });
  }

  it('warns of letters that it cannot know, and draws the rest', async () => {
    const { story, problems } = await load('/faults/latin-1');
    expect(story?.events.at(0)?.title).to.contain('\uFFFDber den Fluss');
    expect(problems.map(({ code, severity }) => [code, severity])).to.deep.equal([['encoding', 'warning']]);
  });

  for (const [name, address] of [
    ['that does not answer', '/faults/never'],
    ['that sends a byte now and then', '/faults/slow'],
  ] as const) {
    it(`gives up a server ${name} at the time limit`, async () => {
      const [problem] = (await load(address, { timeout: 250 })).problems;
      expect(problem).to.include({ code: 'timeout', value: '0.25' });
    });
  }

  it('keeps what came before the size limit', async () => {
    const { story, problems } = await load('/faults/endless', { maxBytes: 20_000 });
    expect(story?.events.length).to.be.within(300, 500);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({
      code: 'too-large',
      severity: 'warning',
      done: 'shortened',
      value: '20000',
    });
  });

  it('has no story where nothing whole came before the size limit', async () => {
    const { story, problems } = await load('/faults/ok', { maxBytes: 50 });
    expect(story).to.equal(undefined);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ code: 'too-large', severity: 'error', done: 'refused' });
  });

  it('loads a story just within the size limit', async () => {
    const size = (await (await fetch('/faults/ok')).arrayBuffer()).byteLength;
    expect(await codes('/faults/ok', { maxBytes: size })).to.deep.equal([]);
    expect(await codes('/faults/ok', { maxBytes: size - 1 })).to.deep.equal(['too-large']);
  });

  for (const wrong of [Number.NaN, -1, 0]) {
    it(`takes the usual limits for ${wrong}`, async () => {
      expect(await codes('/faults/ok', { maxBytes: wrong, timeout: wrong })).to.deep.equal([]);
    });
  }

  it('waits without end and takes any size if asked', async () => {
    expect(await codes('/faults/ok', { maxBytes: Infinity, timeout: Infinity })).to.deep.equal([]);
  });

  it('asks the server again on reload', async () => {
    await load('/faults/ok?key=reload', { reload: true });
    const seen = (await (await fetch('/faults/count?key=reload')).json()) as { cacheControl: string };
    expect(seen.cacheControl).to.match(/max-age=0|no-cache/);
  });

  it('makes one request', async () => {
    const key = crypto.randomUUID(); // other engines ask the same server
    await load(`/faults/ok?key=${key}`);
    const seen = (await (await fetch(`/faults/count?key=${key}`)).json()) as { count: number };
    expect(seen.count).to.equal(1);
  });

  for (const [crossOrigin, credentials] of [
    [undefined, 'same-origin'],
    [null, 'same-origin'],
    ['anonymous', 'same-origin'],
    ['', 'same-origin'],
    ['use-credentials', 'include'],
  ] as const) {
    it(`sends credentials ${credentials} for crossorigin ${JSON.stringify(crossOrigin)}`, async () => {
      let sent: RequestInit = {};
      const spy = (_url: unknown, init: RequestInit = {}) => {
        sent = init;
        return Promise.resolve(new Response('[]'));
      };
      await load('/story.json', { crossOrigin, fetch: spy });
      expect(sent).to.include({ credentials, cache: 'default' });
    });
  }

  it('resolves links against the address to which redirects led', async () => {
    const body = '[{"date":"1996","links":[{"url":"b.html","title":"B"}]}]';
    const to = `/faults/text?body=${encodeURIComponent(body)}`;
    const { story } = await load(`/faults/redirect?to=${encodeURIComponent(to)}`);
    expect(story?.events.at(0)?.links[0]?.url).to.equal(new URL('/faults/b.html', base).href);
  });

  it('tells of another site that does not allow it', async () => {
    const elsewhere = new URL('/faults/ok?cors=no', base);
    elsewhere.hostname = 'localhost'; // the same server by another name is another site
    expect(await codes(elsewhere.href)).to.deep.equal(['cors']);
  });

  it('loads from another site that allows it', async () => {
    const elsewhere = new URL('/faults/ok', base);
    elsewhere.hostname = 'localhost';
    expect(await titles(elsewhere.href)).to.deep.equal(both);
  });

  it('rejects once its signal is aborted, before, during and after', async () => {
    const reason = new Error('another address');
    const rejection = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);
    expect(await rejection(load('/faults/ok', { signal: AbortSignal.abort(reason) }))).to.equal(reason);

    const during = new AbortController();
    const never = load('/faults/never', { signal: during.signal });
    during.abort(reason);
    expect(await rejection(never)).to.equal(reason);

    const late = new AbortController();
    const fetchAndAbort = async () => {
      late.abort(reason);
      return Promise.resolve(new Response('[]'));
    };
    expect(await rejection(load('/story.json', { signal: late.signal, fetch: fetchAndAbort }))).to.equal(
      reason,
    );
  });

  it('aborts the request with its signal', async () => {
    const controller = new AbortController();
    let heeded: AbortSignal | null | undefined;
    const spy = (_url: unknown, init: RequestInit = {}) => {
      heeded = init.signal;
      controller.abort();
      return Promise.reject(new DOMException('aborted', 'AbortError'));
    };
    await load('/story.json', { signal: controller.signal, fetch: spy }).catch(() => {});
    expect(heeded?.aborted).to.equal(true);
  });

  it('is no thenable, whatever the story holds', async () => {
    const body = '{"then":"x","events":[{"date":"1996","then":"y"}]}';
    const { story } = await load(`/faults/text?body=${encodeURIComponent(body)}`);
    expect(story?.events.length).to.equal(1);
  });

  it('says that a content security policy refuses it', async () => {
    const blocked = document.createElement('iframe');
    blocked.srcdoc = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">`;
    const loaded = new Promise((resolve) => blocked.addEventListener('load', resolve, { once: true }));
    document.body.append(blocked);
    await loaded;
    const inside = blocked.contentWindow as unknown as { fetch: typeof fetch };
    const refused = await codes('/faults/ok', { fetch: (url, init) => inside.fetch(url, init) });
    blocked.remove();
    expect(refused).to.deep.equal(['network']);
  });
});

// A server of faults for the tests: answers under /faults/…, in place of whatever a story's server may do wrong.
//
//   /faults/ok                    a good story; ?title=A
//   /faults/later?ms=200          the same after a delay, for races; ?title=B
//   /faults/status?code=404       that status, with a page of HTML
//   /faults/html                  a web page with status 200
//   /faults/empty, /blank         nothing; blanks only
//   /faults/cut?bytes=40          the first bytes of a story, with a Content-Length that agrees
//   /faults/slow                  a byte every 100 ms, without end
//   /faults/never                 no answer
//   /faults/reset                 the connection is closed without an answer
//   /faults/broken                the connection is closed in the middle of the body
//   /faults/length                as /broken, with a Content-Length of more than was sent
//   /faults/short                 a body that is longer than its Content-Length says
//   /faults/stalls                the first bytes of a story, and no more, on a connection that stays
//   /faults/away?key=a            the connection is closed without an answer until a request for /faults/open?key=a, then a good story
//   /faults/gzip, /br, /deflate, /gzip-corrupt    compressed; compressed, and damaged in the middle
//   /faults/redirect?to=/…        302; ?times=3 for that many on the way to /faults/ok
//   /faults/loop                  302 to itself
//   /faults/huge                  as /endless, of 100 MB as its Content-Length says
//   /faults/kept?key=a            "Version 1" to the first request for that key, "Version 2" to the next; caches may keep each for an hour
//   /faults/stale-worker          a service worker that answers each request for /faults/behind with an old story, unless that is
//                                 to ask the server again (`no-cache`)
//   /faults/endless               a story whose events never end; ?bytes=1000000 for so many and no more
//   /faults/gated?key=a&events=3000&first=1000    a story of so many events, of which the first come at once, and the others after a
//                                 request for /faults/open?key=a; ?lines=yes as JSON Lines; ?told=yes with its Content-Length;
//                                 ?then=break closes the connection instead, ?then=spoilt sends half an event and goes on
//   /faults/packed?key=a          a file of gzip with a table of CSV, of which half comes at once; a request for /faults/open?key=a closes
//                                 the connection instead of the rest; ?whole=1 for all of it to the first request for that key
//   /faults/bom, /utf-16le, /utf-16be, /utf-16        a byte order mark and that encoding; UTF-16 without a mark
//   /faults/latin-1?charset=…     Latin-1; named in the Content-Type only if asked
//   /faults/type?type=text/html   a good story with that Content-Type; without ?type= none at all
//   /faults/flaky?key=a           503 to the first request for that key, then a good story; ?times=2 for the first two;
//                                 ?ms=200 for answers after a delay
//   /faults/count?key=a           how many requests came for ?key=a at any address, how many of them the page gave up;
//                                 the header Cache-Control of the last
//   /faults/text?body=…           that text, with ?type=
//
// Every answer allows other origins, but not those with ?cors=no.
import { Readable } from 'node:stream';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

const story = (title = 'A good story') =>
  JSON.stringify({
    title,
    events: [
      { id: 'first', date: '1996', title: 'Über den Fluss — the first' },
      {
        id: 'second',
        date: '2024-07',
        title: 'The second',
        quotes: [{ text: 'So it is.', speaker: 'A. Nyx' }],
      },
    ],
  });

const JSON_TYPE = 'application/json; charset=utf-8';
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const utf16 = (text, big) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

/** Requests so far, by their ?key=. */
const seen = new Map();

/** Sends some bytes, then closes the connection, as a server does that has died. */
const breakOff = (ctx, headers) => {
  const { res } = ctx;
  ctx.respond = false;
  res.writeHead(200, { ...ctx.response.headers, 'content-type': JSON_TYPE, ...headers });
  res.write(story().slice(0, 60), () => res.destroy());
};

function* endlessStory(bytes) {
  yield '{"title":"Without end","events":[';
  for (let sent = 33, at = 0; sent < bytes; at += 1) {
    const piece = `${at ? ',' : ''}{"id":"e${at}","date":"${1900 + (at % 100)}","title":"Event ${at}"}`;
    sent += piece.length;
    yield piece;
  }
  yield ']}';
}

/** Gates that are to be opened, by their ?key=. */
const gates = new Map();

const gateOf = (key) => {
  if (!gates.has(key)) {
    const gate = {};
    gate.opened = new Promise((resolve) => (gate.open = resolve));
    gates.set(key, gate);
  }
  return gates.get(key);
};

const largeEvent = (index) =>
  JSON.stringify({
    id: `e${index}`,
    date: `${1000 + index}`,
    title: `Event ${index}`,
    group: index % 3 ? 'a' : 'b',
    text: 'Words, and more words.',
  });

/** A large story in two parts. */
const largeStory = ({ events, first, lines, then }) => {
  const common = JSON.stringify({ title: 'A large story' });
  const all = Array.from({ length: Number(events) }, (_, index) => largeEvent(index));
  const separator = lines ? '\n' : ',\n';
  const begin = lines ? `{"story":${common}}\n` : `${common.slice(0, -1)},"events":[\n`;
  const parts = [all.slice(0, Number(first)), all.slice(Number(first))].map((part) => part.join(separator));
  const spoilt = then === 'spoilt' ? `{"date":"1${separator}` : '';
  return [begin + parts[0] + separator, spoilt + parts[1] + (lines ? '' : ']}')];
};

async function* gated(ctx) {
  const [first, second] = largeStory(ctx.query);
  yield first;
  await gateOf(ctx.query.key).opened;
  if (ctx.query.then === 'break') ctx.res.destroy();
  else yield second;
}

async function* halfPacked(ctx) {
  const rows = Array.from({ length: 500 }, (_, index) => `${1500 + index},Event ${index * 7919}`);
  const bytes = gzipSync(`date,title\n${rows.join('\n')}\n`);
  const { key, whole = 0 } = ctx.query;
  if (seen.get(key).count <= Number(whole)) return yield bytes;
  yield bytes.subarray(0, bytes.length / 2);
  await gateOf(key).opened;
  ctx.res.destroy();
}

async function* slowBlanks() {
  for (;;) {
    yield ' ';
    await wait(100);
  }
}

const send = (ctx, body, type = JSON_TYPE) => {
  ctx.status = 200;
  ctx.body = typeof body === 'string' ? Buffer.from(body) : body;
  if (type) ctx.type = type;
  else ctx.remove('content-type');
};

const staleWorker = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (!event.request.url.includes('/faults/behind') || event.request.cache === 'no-cache') return;
  event.respondWith(new Response(${JSON.stringify(story('An old story'))}));
});
`;

const answers = {
  ok: (ctx) => send(ctx, story(ctx.query.title)),
  later: async (ctx) => {
    await wait(Number(ctx.query.ms ?? 200));
    send(ctx, story(ctx.query.title));
  },
  status: (ctx) => {
    ctx.status = Number(ctx.query.code ?? 404);
    ctx.type = 'text/html';
    ctx.body = '<!doctype html><title>Sorry</title>';
  },
  flaky: async (ctx) => {
    const { key, times = 1, ms = 0, title } = ctx.query;
    const fails = seen.get(key).count <= Number(times);
    await wait(Number(ms));
    if (fails) ctx.status = 503;
    else send(ctx, story(title));
  },
  html: (ctx) => send(ctx, '<!doctype html><title>Please sign in</title>', 'text/html'),
  empty: (ctx) => send(ctx, ''),
  blank: (ctx) => send(ctx, ' \n\t\n'),
  cut: (ctx) => send(ctx, Buffer.from(story()).subarray(0, Number(ctx.query.bytes ?? 40))),
  slow: (ctx) => send(ctx, Readable.from(slowBlanks())),
  never: (ctx) => {
    ctx.status = 200;
    ctx.respond = false;
  },
  reset: (ctx) => {
    ctx.status = 200;
    ctx.respond = false;
    ctx.req.socket.destroy();
  },
  broken: (ctx) => breakOff(ctx, {}),
  length: (ctx) => breakOff(ctx, { 'content-length': 100_000 }),
  short: (ctx) => {
    const { res } = ctx;
    ctx.status = 200;
    ctx.respond = false;
    // Written past Node's own care for the length.
    const { socket } = res;
    const head =
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 60\r\nconnection: close\r\n';
    socket.end(`${head}access-control-allow-origin: *\r\n\r\n${story()}`);
  },
  stalls: (ctx) => {
    ctx.status = 200;
    ctx.respond = false;
    ctx.res.writeHead(200, { ...ctx.response.headers, 'content-type': JSON_TYPE });
    ctx.res.write(story().slice(0, 60));
  },
  away: (ctx) => {
    if (gateOf(ctx.query.key).isOpen) return send(ctx, story(ctx.query.title));
    return answers.reset(ctx);
  },
  gzip: (ctx) => {
    ctx.set('content-encoding', 'gzip');
    send(ctx, gzipSync(story()));
  },
  br: (ctx) => {
    ctx.set('content-encoding', 'br');
    send(ctx, brotliCompressSync(story()));
  },
  deflate: (ctx) => {
    ctx.set('content-encoding', 'deflate');
    send(ctx, deflateSync(story()));
  },
  'gzip-corrupt': (ctx) => {
    ctx.set('content-encoding', 'gzip');
    const bytes = gzipSync(story());
    send(ctx, bytes.fill(0xff, 40, bytes.length - 8));
  },
  redirect: (ctx) => {
    const times = Number(ctx.query.times ?? 1);
    ctx.redirect(ctx.query.to ?? (times > 1 ? `/faults/redirect?times=${times - 1}` : '/faults/ok'));
  },
  loop: (ctx) => ctx.redirect('/faults/loop'),
  endless: (ctx) => send(ctx, Readable.from(endlessStory(Number(ctx.query.bytes ?? Infinity)))),
  huge: (ctx) => {
    send(ctx, Readable.from(endlessStory(99_000_000)));
    ctx.length = 100_000_000;
  },
  kept: (ctx) => {
    ctx.set('cache-control', 'max-age=3600');
    send(ctx, story(`Version ${seen.get(ctx.query.key).count}`));
  },
  behind: (ctx) => send(ctx, story('From the server')),
  'stale-worker': (ctx) => {
    ctx.set('service-worker-allowed', '/');
    send(ctx, staleWorker, 'text/javascript');
  },
  gated: (ctx) => {
    send(ctx, Readable.from(gated(ctx)), ctx.query.lines ? 'application/x-ndjson' : JSON_TYPE);
    if (ctx.query.told) ctx.length = Buffer.byteLength(largeStory(ctx.query).join(''));
  },
  packed: (ctx) => send(ctx, Readable.from(halfPacked(ctx)), 'application/gzip'),
  open: (ctx) => {
    gateOf(ctx.query.key).open();
    gateOf(ctx.query.key).isOpen = true;
    send(ctx, '');
  },
  bom: (ctx) => send(ctx, `\uFEFF${story()}`),
  'utf-16le': (ctx) => send(ctx, utf16(story(), false)),
  'utf-16be': (ctx) => send(ctx, utf16(story(), true)),
  'utf-16': (ctx) => send(ctx, utf16(story(), false).subarray(2)),
  'latin-1': (ctx) => {
    const body = Buffer.from(story().replace('—', '-'), 'latin1');
    send(
      ctx,
      body,
      ctx.query.charset ? `application/json; charset=${ctx.query.charset}` : 'application/json',
    );
  },
  type: (ctx) => send(ctx, story(), ctx.query.type ?? ''),
  text: (ctx) => send(ctx, ctx.query.body ?? '', ctx.query.type ?? JSON_TYPE),
  count: (ctx) => send(ctx, JSON.stringify(seen.get(ctx.query.key) ?? { count: 0, aborted: 0 })),
};

/** Koa middleware for the option `middleware` of the test runner. */
export const faults = async (ctx, next) => {
  const name = /^\/faults\/([\w-]+)$/.exec(ctx.path)?.[1];
  const answer = name && Object.hasOwn(answers, name) && answers[name];
  if (!answer) return next();
  const { key, cors } = ctx.query;
  if (key && name !== 'count' && name !== 'open') {
    const { count = 0, aborted = 0 } = seen.get(key) ?? {};
    seen.set(key, { count: count + 1, aborted, cacheControl: ctx.get('cache-control') });
    ctx.res.once('close', () => {
      if (!ctx.res.writableFinished) seen.get(key).aborted += 1;
    });
  }
  if (cors !== 'no') ctx.set('access-control-allow-origin', '*');
  ctx.set('cache-control', 'no-store');
  await answer(ctx);
};

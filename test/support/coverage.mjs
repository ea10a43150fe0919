// Counts which lines of src/ the tests run, in Chromium. The runner's own count maps every module anew after each file of tests, which takes
// longer than many of them; here what V8 has counted is put together as it is, and mapped to lines once, when all is done.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { mergeScriptCovs } from '@bcoe/v8-coverage';
import v8ToIstanbul from 'v8-to-istanbul';

const inlineMap = /\/\/# sourceMappingURL=data:application\/json;[^,]*base64,([\w+/=]+)\s*$/;

/** A served module as the browser had it, and the map that leads from it to its source. */
const fetchServed = async (url) => {
  const source = await (await fetch(url)).text();
  const map = source.match(inlineMap)?.[1];
  if (!map) throw new Error(`${url} has no source map, so that its lines can't be counted.`);
  return { source, sourceMap: { sourcemap: JSON.parse(Buffer.from(map, 'base64').toString()) } };
};

/** Per line how often it ran: a line that several statements share ran where one of them did. */
const linesOf = ({ statementMap, s: counts }) => {
  const lines = new Map();
  for (const [key, { start }] of Object.entries(statementMap))
    lines.set(start.line, Math.max(lines.get(start.line) ?? 0, counts[key]));
  return lines;
};

/** A file's record in the form of lcov. */
const record = (file, lines) =>
  [
    `SF:${file}`,
    ...[...lines].map(([line, count]) => `DA:${line},${count}`),
    `LF:${lines.size}`,
    `LH:${[...lines.values()].filter((count) => count > 0).length}`,
    'end_of_record',
  ].join('\n');

class Coverage {
  /** By address of a module: what its page had of it, and what V8 has counted of it in all pages. */
  #modules = new Map();
  #clients = new Map();

  /** For Chromium's launcher: opens pages in which V8 counts. What it takes from its cache it counts by function only. */
  options = {
    args: ['--js-flags=--no-compilation-cache'],
    createPage: async ({ context }) => {
      const page = await context.newPage();
      const client = await page.createCDPSession();
      await client.send('Profiler.enable');
      await client.send('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
      this.#clients.set(page, client);
      return page;
    },
  };

  /** The launcher, from whose pages is taken what they have run before they are left. */
  of(launcher) {
    const stop = launcher.stopSession.bind(launcher);
    launcher.stopSession = async (id) => {
      await this.#take(launcher.getPage(id));
      return stop(id);
    };
    return launcher;
  }

  async #take(page) {
    const { result } = await this.#clients.get(page).send('Profiler.takePreciseCoverage');
    for (const script of result) {
      if (!/^http:\/\/127\.0\.0\.1:\d+\/src\/[^?]*\.ts$/.test(script.url)) continue;
      const before = this.#modules.get(script.url);
      if (before) before.script = mergeScriptCovs([before.script, script]);
      else this.#modules.set(script.url, { script, served: fetchServed(script.url) });
    }
  }

  /** A plugin of the runner, which writes what was counted to that file, in the form of lcov, when all is done. */
  plugin(file) {
    return { name: 'coverage', serverStop: () => this.#write(file) };
  }

  async #write(file) {
    const records = [];
    for (const [url, { script, served }] of this.#modules) {
      const path = new URL(url).pathname.slice(1);
      const converter = v8ToIstanbul(resolve(path), 0, await served);
      await converter.load();
      converter.applyCoverage(script.functions);
      const [counted] = Object.values(converter.toIstanbul());
      records.push(record(path, linesOf(counted)));
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${records.join('\n')}\n`);
  }
}

export const coverage = () => new Coverage();

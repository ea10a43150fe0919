// Finds the browsers installed on this machine and makes a test-runner launcher for each.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { arch, env, platform, getuid } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webkitLauncher } from './webkit-launcher.mjs';

const isFile = (path) => Boolean(path) && existsSync(path);
const which = (...names) =>
  (env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, platform === 'win32' ? `${name}.exe` : name)))
    .find(isFile);

const programFiles = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
const app = (name, exe) => [
  `/Applications/${name}.app/Contents/MacOS/${exe}`,
  `${env.HOME}/Applications/${name}.app/Contents/MacOS/${exe}`,
];
const win = (...parts) => programFiles.map((dir) => join(dir, ...parts));

export const findChromium = () =>
  [
    env.CHROME_PATH,
    which(
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      'brave-browser',
    ),
    ...app('Google Chrome', 'Google Chrome'),
    ...app('Chromium', 'Chromium'),
    ...app('Microsoft Edge', 'Microsoft Edge'),
    ...win('Google', 'Chrome', 'Application', 'chrome.exe'),
    ...win('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ].find(isFile);

const PACKAGED = '@sparticuz/chromium@153.0.0';
const cache = fileURLToPath(new URL('../../node_modules/.cache/packaged-chromium/', import.meta.url));

/**
 * On Linux x64 without a browser: a Chromium that comes inside an npm package, with the libraries it needs.
 * It is fetched from the same registry as every other dependency, once, and kept in node_modules/.cache.
 */
const packagedChromium = async () => {
  if (platform !== 'linux' || arch !== 'x64' || env.NO_BROWSER_INSTALL) return undefined;
  const home = join(cache, 'tmp');
  mkdirSync(home, { recursive: true });
  if (!existsSync(join(cache, 'node_modules', '@sparticuz', 'chromium'))) {
    console.log(`No browser is installed. Fetching ${PACKAGED} (70 MB) into node_modules/.cache, once.`);
    const { status } = spawnSync(
      'npm',
      [
        'install',
        '--no-save',
        '--no-package-lock',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        '--prefix',
        cache,
        PACKAGED,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    if (status !== 0) return undefined;
  }
  const before = { TMPDIR: env.TMPDIR, AWS_EXECUTION_ENV: env.AWS_EXECUTION_ENV };
  env.TMPDIR = home; // the package unpacks itself there
  env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'; // so that it unpacks its shared libraries also
  const entry = createRequire(join(cache, 'x.js')).resolve('@sparticuz/chromium');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  const path = await chromium.executablePath();
  // The package's own fonts.conf points at /tmp.
  env.FONTCONFIG_FILE = join(cache, 'fonts.conf');
  const dirs = [join(home, 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
  writeFileSync(
    env.FONTCONFIG_FILE,
    `<fontconfig>${dirs}<cachedir>${join(cache, 'fontconfig')}</cachedir></fontconfig>`,
  );
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete env[name];
    else env[name] = value;
  }
  return path;
};

/** A Chromium for the tests: an installed one, or on Linux the packaged one. */
export const getChromium = async () => findChromium() ?? (await packagedChromium());

export const findFirefox = () =>
  [
    env.FIREFOX_PATH,
    which('firefox', 'firefox-esr'),
    ...app('Firefox', 'firefox'),
    ...win('Mozilla Firefox', 'firefox.exe'),
  ].find(isFile);

export const findWebKit = () => {
  if (platform !== 'linux') return undefined;
  const driver = [env.WEBKIT_DRIVER_PATH, which('WebKitWebDriver')].find(isFile);
  const xvfb = which('Xvfb');
  const browser = ['4.1', '6.0', '4.0']
    .flatMap((v) =>
      ['x86_64-linux-gnu/', 'aarch64-linux-gnu/', ''].map(
        (dir) => `/usr/lib/${dir}webkit2gtk-${v}/MiniBrowser`,
      ),
    )
    .find(isFile);
  return driver && browser && (xvfb || env.DISPLAY) ? { driver, browser, xvfb } : undefined;
};

export const chromiumArgs = [
  ...(platform === 'linux' && getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const named = (name, launcher) => Object.assign(launcher, { name });

const chromiumWith = (executablePath, { args = [], createPage, ...more } = {}) =>
  chromeLauncher({
    launchOptions: { executablePath, args: [...chromiumArgs, ...args], ...more },
    createPage,
  });

/** A Chromium whose machine stands in another time zone. */
export const chromiumIn = (zone, executablePath) =>
  named(`Chromium in ${zone}`, chromiumWith(executablePath, { env: { ...env, TZ: zone } }));

/** A machine without a display draws with its processor, which has other work. */
const extraPrefsFirefox = { 'layout.frame_rate': 30 };

/** Every engine, in the order it is tried; `find` gives undefined when the browser is not installed. Only Chromium counts lines. */
export const engines = {
  chromium: {
    find: getChromium,
    launcher: (executablePath, counted) => {
      const launcher = named('Chromium', chromiumWith(executablePath, counted?.options));
      return counted?.of(launcher) ?? launcher;
    },
    hint: 'install Chromium, Chrome or Edge, or set CHROME_PATH',
  },
  firefox: {
    find: findFirefox,
    launcher: (executablePath) =>
      named(
        'Firefox',
        chromeLauncher({ launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox } }),
      ),
    hint: 'install Firefox, or set FIREFOX_PATH',
  },
  webkit: {
    find: findWebKit,
    launcher: webkitLauncher,
    hint: 'Linux only: install webkit2gtk-driver and xvfb',
  },
};

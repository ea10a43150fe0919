import base from './web-test-runner.config.mjs';
import { chromiumIn, getChromium } from './test/support/browsers.mjs';

// What is calendar and arithmetic must not depend on where it runs: half-hour zones, the far side of the date
// line and zones with summer time are where a local date slips in. Of geometry only the ticks know a calendar.
const zones = ['Pacific/Kiritimati', 'America/New_York', 'Asia/Kabul'];
const chromium = await getChromium();

export default {
  ...base,
  files: ['time/**/', 'locales/**/', 'story/**/', 'geometry/*tick'].map((part) => `test/${part}*.test.ts`),
  groups: [],
  browsers: zones.map((zone) => chromiumIn(zone, chromium)),
  concurrentBrowsers: 2,
};

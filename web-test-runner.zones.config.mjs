import base from './web-test-runner.config.mjs';
import { chromiumIn, getChromium } from './test/support/browsers.mjs';

// What is calendar and arithmetic must not depend on where it runs: half-hour zones, the far side of the date
// line and zones with summer time are where a local date slips in. Of geometry only the ticks know a calendar, of stories what
// their dates say: neither letters nor addresses.
const zones = ['Pacific/Kiritimati', 'America/New_York', 'Asia/Kabul'];
const chromium = await getChromium();

export default {
  ...base,
  files: [
    ...['time/**/*', 'locales/**/*', 'story/**/*', 'geometry/*tick*'].map((part) => `test/${part}.test.ts`),
    ...['balance-bidi', 'clean-text', 'media-kind', 'near-key', 'safe-link', 'says-the-same'].map(
      (part) => `!test/story/${part}.test.ts`,
    ),
  ],
  groups: [],
  browsers: zones.map((zone) => chromiumIn(zone, chromium)),
  concurrentBrowsers: 3, // no input is real here, that could come late
};

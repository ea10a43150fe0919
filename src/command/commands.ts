import { check } from './check.js';
import type { Commands } from './command.js';
import { convert } from './convert.js';
import { embed } from './embed.js';
import { render } from './render.js';
import { verify } from './verify.js';

/** What `story-timeline` can be asked to do, in the order in which `--help` lists it. */
export const commands: Commands = new Map([
  ['check', check],
  ['convert', convert],
  ['embed', embed],
  ['render', render],
  ['verify', verify],
]);

// What only Chromium can do in a test: `if (!isChromium) this.skip()`, or leave the case out of the table.
import { executeServerCommand } from '@web/test-runner-commands';

export const isChromium = /Chrome\//.test(navigator.userAgent);

type Point = readonly [x: number, y: number];

/** One finger down and up, in CSS pixels of the viewport. */
export const tap = (x: number, y: number): Promise<unknown> => executeServerCommand('tap', { x, y });

/** One step of a gesture; `points` are all fingers that are down after it. */
export const touch = (
  type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
  points: readonly Point[],
): Promise<unknown> => executeServerCommand('touch', { type, points });

export interface Emulation {
  readonly media?: 'screen' | 'print';
  /** For instance `{ 'forced-colors': 'active', 'prefers-contrast': 'more' }`. */
  readonly features?: Readonly<Record<string, string>>;
  readonly touch?: boolean;
}

/** Replaces all that was emulated before; without an argument nothing is emulated. */
export const emulate = (emulation: Emulation = {}): Promise<unknown> =>
  executeServerCommand('emulate', emulation);

export interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly value?: string | number;
  readonly children?: readonly AccessibleNode[];
  readonly [state: string]: unknown;
}

/** The page as assistive technology meets it, shadow trees included. */
export const accessibilityTree = (options?: { interestingOnly: boolean }): Promise<AccessibleNode> =>
  executeServerCommand('accessibility-tree', options ?? {});

import { fixture, html as page } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Overview, Share } from '../../src/geometry/index.js';
import { BrushController, type BrushPhase } from '../../src/interaction/gestures/brush-controller.js';
import { wordsFor } from '../../src/locales/whole.js';
import type { BrushPart } from '../../src/view/index.js';
import { overview, type OverviewCallbacks } from '../../src/view/chart/overview.js';
import { overviewRow } from '../../src/view/chart/overview-row.js';
import { frame } from '../../src/view/styles/frame.styles.js';
import { overview as overviewStyles } from '../../src/view/styles/overview.styles.js';
import { theme } from '../../src/view/styles/theme.styles.js';
import { toolbar } from '../../src/view/styles/toolbar.styles.js';

/** What the brush asked for. */
export type Asked =
  | { readonly phase: BrushPhase; readonly from: number; readonly to: number }
  | { readonly centre: number }
  | { readonly press: 'back' | 'whole' };

/** Years and days, with a break between, and one part fuller than the others. */
const crowded: Overview = {
  counts: [1, 0, 2, 0, 0, 0, 0, 1, 4, 2],
  density: [0.5, 0, 0.7, 0, 0, 0, 0, 0.5, 1, 0.7],
  breaks: [{ from: 0.35, to: 0.6 }],
};

const least = 0.02;

/** An element that is nothing but an overview: it moves the view as the brush asks, and remembers what that was. */
export class OverviewHost extends LitElement {
  static override readonly styles = [theme, frame, toolbar, overviewStyles];
  static override readonly properties: PropertyDeclarations = {
    overview: { attribute: false },
    view: { attribute: false },
    shown: { attribute: false },
    canGoBack: { attribute: false },
    rtl: { attribute: false },
  };

  declare overview: Overview;
  declare view: Share;
  declare shown: boolean;
  declare canGoBack: boolean;
  declare rtl: boolean;
  readonly asked: Asked[] = [];

  readonly #callbacks: OverviewCallbacks = {
    back: () => this.asked.push({ press: 'back' }),
    showWhole: () => {
      this.asked.push({ press: 'whole' });
      this.shown = false;
    },
  };

  constructor() {
    super();
    this.overview = crowded;
    this.view = { from: 0.4, to: 0.6 };
    this.shown = true;
    this.canGoBack = true;
    this.rtl = false;
    new BrushController(this, {
      window: () => this.view,
      least: () => least,
      brush: (from, to, phase) => {
        this.asked.push({ phase, from, to });
        if (phase === 'move') this.view = { from, to };
      },
      centre: (share) => this.asked.push({ centre: share }),
    });
  }

  protected override render(): TemplateResult {
    const words = wordsFor('en-GB');
    const { from, to } = this.view;
    const content = overview({
      overview: this.overview,
      found: undefined,
      window: this.view,
      rtl: this.rtl,
      words,
      dates: { window: `${from} to ${to}`, start: `from ${from}`, end: `to ${to}` },
      canGoBack: this.canGoBack,
      callbacks: this.#callbacks,
    });
    return html`<section class="root" aria-label="Test">
      ${overviewRow(this.shown ? content : nothing, words)}
    </section>`;
  }

  get row(): HTMLElement {
    return this.#find('.overview-row');
  }

  get axis(): HTMLElement {
    return this.#find('.overview-axis');
  }

  brush(name: BrushPart): HTMLElement {
    return this.#find(`[data-brush=${name}]`);
  }

  get buttons(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }

  /** A point on the strip, at a share of the whole, in whole pixels of the page. */
  at(share: number): [number, number] {
    const { left, top, width, height } = this.axis.getBoundingClientRect();
    const x = left + (this.rtl ? 1 - share : share) * width;
    return [Math.round(x), Math.round(top + height / 2)];
  }

  #find(selector: string): HTMLElement {
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  }
}

customElements.define('overview-host', OverviewHost);

type Setting = Partial<Pick<OverviewHost, 'overview' | 'view' | 'shown' | 'canGoBack' | 'rtl'>>;

/** An overview in a box of a given width. */
export const mountOverview = async (setting: Setting & { width?: number } = {}): Promise<OverviewHost> => {
  const { width = 1000, ...properties } = setting;
  await setViewport({ width: 1280, height: 900 });
  const holder = await fixture<HTMLElement>(page`<div></div>`);
  holder.style.width = `${width}px`;
  if (setting.rtl) holder.dir = 'rtl';
  const host = Object.assign(new OverviewHost(), properties);
  holder.append(host);
  await host.updateComplete;
  return host;
};

/** Waits until dragging is loaded, as it is long before a hand has come. */
export const draggable = async (host: OverviewHost): Promise<void> => {
  await Promise.all([import('d3-drag'), import('d3-selection')]);
  await host.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
};

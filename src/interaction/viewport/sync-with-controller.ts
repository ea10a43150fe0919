import type { LitElement, ReactiveController } from 'lit';
import { type Fit, type View, viewOf, wholeView } from '../../geometry/index.js';

/** What the controller asks of the element. */
export interface SyncWithRequests {
  /** The ids of `sync-with`. */
  names(): readonly string[];
  /** The story as it is laid out on the screen; undefined while there is nothing to move in. */
  fit(): Fit | undefined;
  /** What is seen of it; undefined for the whole. */
  view(): View | undefined;
  moving(): boolean;
  /** Shows a view since another timeline does. */
  follow(view: View | undefined, moving: boolean): void;
}

/** Those of this page, to find who moves with whom. */
const timelines = new Map<Element, SyncWithController>();

/**
 * Has timelines that name each other's ids (`sync-with`) show the same stretch of time: whichever moves, by whatever means,
 * leads, and the others follow in the same frame. Each has its own scale and its own ends; the whole of one is the whole of all.
 */
export class SyncWithController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: SyncWithRequests;
  #view: View | undefined;
  #moving = false;
  /** Whether its view is another's doing. */
  #isLed = false;
  /** Those with whom it moves, as when it last looked: it takes their view when it comes to them. */
  #company = new Set<SyncWithController>();

  constructor(host: LitElement, requests: SyncWithRequests) {
    this.#host = host;
    this.#requests = requests;
    host.addController(this);
  }

  hostConnected(): void {
    timelines.set(this.#host, this);
  }

  /** Who leads on a way and goes leaves the others where they are, at rest. */
  hostDisconnected(): void {
    timelines.delete(this.#host);
    if (this.#moving && !this.#isLed) for (const each of this.#company) each.#halt();
    this.#company.clear();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected || !this.#requests.fit()) return;
    const company = companyOf(this);
    const isNew = [...company].some((each) => !this.#company.has(each));
    this.#company = company;
    const view = this.#requests.view();
    const moving = this.#requests.moving();
    const hasMoved = view !== this.#view || moving !== this.#moving;
    this.#view = view;
    this.#moving = moving;
    if (hasMoved) this.#isLed = false;
    if (isNew && !view) this.#join(company);
    else if (hasMoved || (isNew && view)) for (const each of company) each.#follow(view, moving);
  }

  /** Shows what another shows already. */
  #join(company: ReadonlySet<SyncWithController>): void {
    const leader = [...company].find((each) => each.#requests.fit() && each.#requests.view());
    if (leader) this.#follow(leader.#requests.view(), leader.#requests.moving());
  }

  #follow(stretch: View | undefined, moving: boolean): void {
    const fit = this.#requests.fit();
    if (!fit) return;
    const view = stretch && viewOf(fit, shifted(stretch, wholeView(fit)));
    this.#view = view;
    this.#moving = moving;
    this.#isLed = true;
    this.#requests.follow(view, moving);
  }

  #halt(): void {
    this.#moving = false;
    this.#requests.follow(this.#requests.view(), false);
  }

  /** The timelines that it names, as far as they are there. */
  get named(): readonly SyncWithController[] {
    const root = this.#host.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
    return this.#requests.names().flatMap((name) => {
      const named = root.getElementById(name);
      return (named && timelines.get(named)) ?? [];
    });
  }
}

/** All that move with one: those that it names, those that name it, and so on. */
function companyOf(one: SyncWithController): Set<SyncWithController> {
  const links = [...timelines.values()].flatMap((from) => from.named.map((to) => [from, to] as const));
  const company = new Set([one]);
  for (const each of company)
    for (const [from, to] of links) {
      if (from === each) company.add(to);
      if (to === each) company.add(from);
    }
  company.delete(one);
  return company;
}

/** A stretch that lies outside of a story is as much of its nearer end. */
function shifted({ start, end }: View, whole: View): View {
  const length = end - start;
  if (end <= whole.start) return { start: whole.start, end: whole.start + length };
  if (start >= whole.end) return { start: whole.end - length, end: whole.end };
  return { start, end };
}

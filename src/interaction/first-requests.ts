import type { Form, Open, Target } from '../view/index.js';
import type { View } from '../geometry/index.js';
import type { State } from './state.js';

// What script and the address ask for, also before there are hands; the other requests are in `requests.ts`.

/** Where a popover stands, and which of its quotations is meant. */
export type Where = Pick<Open, 'quote' | 'beside'>;

/** Whether a popover is open there; at any of its quotations where none is named. */
export const isAt = (open: Open | undefined, target: Target, where: Where): boolean =>
  open?.target === target &&
  open.beside === where.beside &&
  (where.quote === undefined || open.quote === where.quote);

/** What was copied is said only until another popover takes the place of the one where it was. */
export const opened = (state: State, open: Open | undefined): State => ({
  ...state,
  open,
  reading: undefined,
  copied: undefined,
});

export const close = (state: State): State => (state.open ? opened(state, undefined) : state);

export const pin = (state: State, target: Target, where: Where = {}): State =>
  state.open?.pinned && isAt(state.open, target, where) && state.open.quote === where.quote
    ? state
    : opened(state, { target, pinned: true, ...where });

export const showAs = (state: State, form: Form | undefined, listed = 0): State => ({
  ...close(state),
  form,
  listed,
});

/** Another view; on the way to it what is only shown would not be read. */
export const look = (state: State, view: View | undefined, moving: boolean): State =>
  state.view === view && state.moving === moving
    ? state
    : { ...(moving && !state.open?.pinned ? close(state) : state), view, moving };

/** Another view, from which there is no way back. */
export const seek = (state: State, view: View | undefined): State => ({
  ...state,
  view,
  moving: false,
  trail: [],
});

/** The id of the event whose popover is pinned. */
export const selectedOf = ({ open }: State): string | null =>
  open?.pinned && open.target.startsWith('event:') ? open.target.slice('event:'.length) : null;

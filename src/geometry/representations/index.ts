import { linearHorizontal } from './linear-horizontal.js';
import { linearVertical } from './linear-vertical.js';

export type { Representation } from './representation.js';

/** How time becomes place, by orientation. */
export const representations = { horizontal: linearHorizontal, vertical: linearVertical };

import { mountHybrid } from '../floors/hybrid.mjs';
import { floor } from './floor.mjs';

export const library = floor(mountHybrid);

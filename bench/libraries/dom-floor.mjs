import { mountDom } from '../floors/dom.mjs';
import { floor } from './floor.mjs';

export const library = floor(mountDom);

import { mountCanvas } from '../floors/canvas.mjs';
import { floor } from './floor.mjs';

export const library = floor(mountCanvas);

import * as details from './details.js';
import { served } from './styles/served.styles.js';

// How the story as text looks that has been drawn by a server; here and there alike, so that nothing moves.
details.addStyles([served]);

export { details };

export { altText } from './alt-text.js';
export { discoveryLink } from './discovery-link.js';
export { type EmbedCode, embedCode } from './embed-code.js';
export { heightOf } from './height-of.js';
export { type Oembed, oembedFor, type OembedOptions } from './oembed.js';
export { type PictureCode, pictureCode } from './picture-code.js';
export { embedAddress, type EmbedAttribute, type EmbedTheme } from './parameters.js';

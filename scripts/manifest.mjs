// Writes the manifest of the element, custom-elements.json, and what editors know by it, out of what its class says of itself.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

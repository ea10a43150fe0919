// Writes the manifest of the element, custom-elements.json, and what editors know by it, out of what its class says of itself.
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

await cli({
  argv: ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'],
  cwd: fileURLToPath(new URL('..', import.meta.url)),
});

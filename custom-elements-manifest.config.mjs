import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const isPrivate = ({ name, privacy }) => privacy === 'private' || name?.startsWith('#');

/** Leaves out what is nobody's business outside the class, and what only looks like an event in its code. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations) {
        declaration.members &&= declaration.members.filter((member) => !isPrivate(member));
        declaration.events &&= declaration.events.filter(({ description }) => description);
      }
  },
};

export default {
  globs: ['src/define.ts', 'src/story-timeline.ts', 'src/events.ts'],
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly,
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
  ],
};

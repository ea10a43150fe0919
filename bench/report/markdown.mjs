import { sections } from './tables.mjs';

const machineList = ({ versions, ...rest }) =>
  [
    ...Object.entries(rest).map(([name, value]) => `- ${name}: ${value}`),
    `- libraries: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
  ].join('\n');

/** The whole report. */
export const markdown = (results) => {
  const { machine, settings } = results;
  const { rounds, cap, shape } = settings;
  const parts = sections(results).map(([title, text]) => `## ${title}\n\n${text}\n`);
  return `# What it costs, beside others and beside the least that draws the same

\`npm ci && npm run bench\` in \`bench/\` measures this again and writes this file, \`results.json\` and \`docs/growth.svg\`; \`npm run weigh\` the table of bytes alone.

Medians of ${rounds} interleaved rounds, each on a fresh page (peers fewer where they are slow; a run is ended after ${cap / 1000} s), the same seeded events (“${shape}”) for all, 1200 × 500 pixels. In brackets: beside the canvas floor in the same runs. Floors draw the same marks with the least work: limits, not competitors; the empty page says what input, frames and clock cost by themselves. Times between frames are those of a display of 60 Hz. What each drew is checked by its pixels, and by its counts where it has any.

${machineList(machine)}

${parts.join('\n')}`;
};

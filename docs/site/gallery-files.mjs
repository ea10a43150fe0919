// What is made of the gallery's stories beside their pages: pictures for the cards, and the same as a spreadsheet.
import { gallery } from '../gallery/gallery.mjs';
import { csvOf, dataOf, pictureOf } from './gallery-story.mjs';

/** How pictures are drawn for screens, so that their text can be read there; where no size of text is said, it is as large as all have room. */
export const pictureSizes = {
  wide: { width: 480, height: 300 },
  narrow: { width: 340, height: 272, textSize: 12 },
};

export const pictureName = ({ slug }, size, theme) => `${slug}-${size}-${theme}.svg`;

/** A file that is one has none, nor has an archive: it would be many times as large. */
export const csvName = (row) => (/\.(csv|gz)$/.test(dataOf(row)) ? undefined : `${row.slug}.csv`);

const picturesOf = (row) =>
  Object.entries(pictureSizes).flatMap(([size, box]) =>
    ['light', 'dark'].map((theme) => ({
      path: `gallery/${pictureName(row, size, theme)}`,
      type: 'image/svg+xml',
      write: () => pictureOf(row, { ...box, theme }),
    })),
  );

const tableOf = (row) => {
  const name = csvName(row);
  return name ? [{ path: `gallery/${name}`, type: 'text/csv', write: () => csvOf(row) }] : [];
};

/** All of them: their addresses below that of the site, and how they are written. */
export const galleryFiles = gallery.flatMap((row) => [...picturesOf(row), ...tableOf(row)]);

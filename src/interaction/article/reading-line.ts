/** Where the eye is, as a share of the window's height: what stands above it has been read. */
const share = 0.4;
/** What leaves less than this share of the window free covers all of it for a moment, as a veil does. */
const leastFree = 0.25;

/** How high in the window its reader reads, below what covers its head to a height. */
export function readingLine({ innerHeight, scrollY, document }: Window, covered = 0): number {
  const head = covered < innerHeight * (1 - leastFree) ? covered : 0;
  // Towards the end of the page, which cannot be scrolled on, the eye goes down instead.
  const left = document.documentElement.scrollHeight - innerHeight - scrollY;
  return Math.max(head + (innerHeight - head) * share, innerHeight - left);
}

const longest = 40;

/** What somebody wrote, as short as a message needs it. */
export const shown = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

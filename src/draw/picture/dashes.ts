/** Lengths of dash and gap, in CSS pixels. */
export const dashes = [4, 3];

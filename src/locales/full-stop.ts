/** Ends a sentence, also one whose last word is an abbreviation: its stop stands for both. */
export const fullStop = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

const collator = new Intl.Collator("sv");

/** Which of two texts comes first in Swedish: å, ä and ö after z. */
export const inSwedish = (a: string, b: string): number => collator.compare(a, b);

/** How an item of evidence is called: 7 is E07. */
export const itemNumber = (number: number): string => `E${String(number).padStart(2, '0')}`;

/** The number after the highest one in the file. */
export const nextNumber = (items: readonly { readonly number: number }[]): number =>
  items.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;

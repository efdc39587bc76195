/** How an item of evidence is called: 7 is E07. */
export const itemNumber = (number: number): string => `E${String(number).padStart(2, '0')}`;

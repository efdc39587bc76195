/** What changed in one's own agency, in numbers of units together: for those who train, count, lead, or answer for a programme. */
export const mayReadWhatChanged = (): boolean => true;

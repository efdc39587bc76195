/* Apart from the schema, so that the address of the list can be read before the rest of the page is there. */

/** Which people the list shows. */
export const peopleShown = ['all', 'needs', 'absent', 'leaving', 'invited', 'review', 'ended'] as const;
/** In which order. */
export const peopleSorted = ['name', 'unit', 'until'] as const;

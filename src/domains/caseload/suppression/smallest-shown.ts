/** Counts from 1 to 4 are not shown: so few people could be recognised. Zero is shown: it is no one. */
export const smallestShown = 5;

/** The letter before the reference of a record: W as in workplace. */
export const referenceLetter = 'W';

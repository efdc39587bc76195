/** Where the digit of an id is that gives its version (RFC 9562). */
const version = 14;

/**
 * The stream of what comes after a visit: the id of the visit, in version 8. So there is one for each visit, no matter who writes first,
 * and it is that of nothing else: every other id is of version 4 or 7.
 */
export const afterIdOf = (visit: string): string => `${visit.slice(0, version)}8${visit.slice(version + 1)}`;

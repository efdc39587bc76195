/**
 * The countries of which it is described what is right at work (`knowledge/sectors`, and the three questions). The pages of another say that they
 * are not described yet, and lead to numbers, to writing and to a code.
 */
const described: ReadonlySet<string> = new Set(['SE']);

export const isDescribed = (country: string | null): boolean => country !== null && described.has(country);

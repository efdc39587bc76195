/**
 * Who may open matters of any kind that is found may search. What they find is what they may open: it was looked for in their own files alone, and
 * of each kind only for those who hold the verb that opens it.
 */
export const maySearch = ({ kinds }: { readonly kinds: readonly unknown[] }): boolean => kinds.length > 0;

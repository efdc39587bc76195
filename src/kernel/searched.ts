/** In which field of a matter something is found. A name, a number or a phone of a person is none of them: those are in the vault. */
export const searchFields = ['reference', 'number', 'firm', 'address', 'alias'] as const;
export type SearchField = (typeof searchFields)[number];

/** One text under which a matter is found. Only what everyone who reads the matter reads in it. */
export type Searched = { readonly field: SearchField; readonly text: string };

/** Texts under which a matter is found, of those that are there. */
export const searchedIn = (texts: Partial<Record<SearchField, string | null | undefined>>): readonly Searched[] =>
  searchFields.flatMap((field) => {
    const text = texts[field];
    return text ? [{ field, text }] : [];
  });

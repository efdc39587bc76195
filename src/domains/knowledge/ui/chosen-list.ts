import { type Country, countries } from '../countries.ts';
import type { ShownList } from '../schema.ts';

export type ChosenList = { readonly list?: ShownList; readonly country?: Country };

/**
 * What the address of the page asks for. Which lists there are the page knows, and it opens with all of them for a name that
 * is none: this file is loaded with every page, and must not bring their shapes along.
 */
export const chosenList = (search: Record<string, unknown>): ChosenList => {
  const list = typeof search.list === 'string' ? (search.list as ShownList) : undefined;
  const country = countries.find((each) => each === search.country);
  return { ...(list && { list }), ...(country && { country }) };
};

/** The country whose law is open: the one that the address names, else that of the entry it points to, else the reader’s own. */
export const countryOf = ({ country }: ChosenList, entry: string, own: string): Country =>
  country ?? countries.find((each) => entry.startsWith(`${each}.`)) ?? (own as Country);

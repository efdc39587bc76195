import { type List, lists } from '../entry.ts';

/** The list in the address of the page. One that is not known opens the first. */
export const chosenList = (search: Record<string, unknown>): { readonly list?: List } => {
  const list = lists.find((each) => each === search.list);
  return list ? { list } : {};
};

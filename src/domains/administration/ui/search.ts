import { peopleShown, peopleSorted } from '../people/people-choices.ts';

export type PeopleFilter = {
  readonly show?: (typeof peopleShown)[number] | undefined;
  readonly sort?: (typeof peopleSorted)[number] | undefined;
};

/** The choice in the address of the list; never a name, which stays on the page. What is not known there is left out. */
export function peopleSearch(search: Record<string, unknown>): PeopleFilter {
  const show = peopleShown.find((each) => each === search.show);
  const sort = peopleSorted.find((each) => each === search.sort);
  return { ...(show && { show }), ...(sort && { sort }) };
}

import type { PersonLine } from '../schema.ts';
import type { peopleShown, peopleSorted } from './people-choices.ts';

export type PeopleChoice = (typeof peopleShown)[number];
export type PeopleOrder = (typeof peopleSorted)[number];

/** Which accounts each choice of the list shows. Those that have ended are shown by themselves. */
export const isShown: Readonly<Record<PeopleChoice, (line: PersonLine) => boolean>> = {
  all: ({ hasEnded }) => !hasEnded,
  needs: ({ needs }) => needs.length > 0,
  absent: ({ hasEnded, absence }) => !hasEnded && absence?.isNow === true,
  leaving: ({ hasEnded, leavesAt }) => !hasEnded && leavesAt !== null,
  invited: ({ hasEnded, signIn, invitation }) =>
    !hasEnded && invitation !== null && signIn.identities + signIn.passkeys === 0,
  review: ({ hasEnded, review }) => !hasEnded && review.isDue,
  ended: ({ hasEnded }) => hasEnded,
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** By any part of the name, title or unit, whatever its accents: who looks for Åsa may write asa. */
export const isFound = ({ name, title, unit }: PersonLine, search: string): boolean =>
  plain(search)
    .split(/\s+/)
    .every((word) => plain(`${name} ${title} ${unit.name}`).includes(word));

/** In the order of one column, and then by name. Who has no end comes last. */
export function inOrder(lines: readonly PersonLine[], by: PeopleOrder, language: string): PersonLine[] {
  const { compare } = new Intl.Collator(language);
  const byName = (a: PersonLine, b: PersonLine) => compare(a.name, b.name) || compare(a.id, b.id);
  const end = ({ leavesAt, roleUntil }: PersonLine): string =>
    [leavesAt, roleUntil].flatMap((at) => at ?? []).sort()[0] ?? '9999';
  switch (by) {
    case 'name':
      return [...lines].sort(byName);
    case 'unit':
      return [...lines].sort((a, b) => compare(a.unit.name, b.unit.name) || byName(a, b));
    case 'until':
      return [...lines].sort((a, b) => compare(end(a), end(b)) || byName(a, b));
  }
}

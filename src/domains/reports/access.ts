import type { RealmKey } from '../../kernel/act.ts';
import type { Who } from '../../kernel/who.ts';

/** What is counted is of one's own agency, what is entered lies in realms that one reads, and small counts are hidden before they are shown. */
export const mayRead = (): boolean => true;

/** Figures are entered, and reports taken out, by those who count, where they are part of it. */
export const mayEnter = (who: Who, { at }: { readonly at: RealmKey }): boolean =>
  who.capacity === 'analysis' &&
  who.memberships.some(
    ({ country, realm, capacity, mayWrite }) =>
      country === at.country && realm === at.realm && capacity === who.capacity && mayWrite,
  );

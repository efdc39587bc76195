import type { RealmKey } from '../../kernel/act.ts';
import type { Who } from '../../kernel/who.ts';

/** Whoever works in the file into which a withdrawal came may say that they have seen it; who counts changes nothing there. */
export const mayHeed = (who: Who, { at }: { readonly at: RealmKey }): boolean =>
  who.capacity !== 'analysis' &&
  who.memberships.some(
    ({ country, realm, capacity, mayWrite }) =>
      country === at.country && realm === at.realm && capacity === who.capacity && mayWrite,
  );

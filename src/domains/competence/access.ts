import type { InFile } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

const isIn = (who: Who, { at }: InFile): boolean =>
  who.memberships.some(
    ({ country, realm, capacity }) => country === at.country && realm === at.realm && capacity === who.capacity,
  );

/** Everybody who works here may learn, in whatever capacity: to learn is to act on nobody. */
export const mayLearn = (): boolean => true;

/**
 * Whoever answers writes into the realm in which they are alone. It was made for them in this transaction or is theirs
 * already, so what is asked here is only that it lies in their country.
 */
export const mayAnswer = (who: Who, { at }: InFile): boolean => at.country === who.country;

/** A certificate is read by those whose file it lies in: the unit whose work rests on it. */
export const mayReadCertificate = (who: Who, found: InFile): boolean => isIn(who, found);

/** What is made new lies in one's own file. */
export const mayWriteOwn = (who: Who, found: InFile): boolean =>
  who.memberships.some(
    ({ country, realm, capacity, mayWrite }) =>
      country === found.at.country && realm === found.at.realm && capacity === who.capacity && mayWrite,
  );

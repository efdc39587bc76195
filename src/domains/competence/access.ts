import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/** Every person who works here may learn, in any capacity: learning is an act that concerns no other person. */
export const mayLearn = (): boolean => true;

/**
 * An answer is written into the realm to which only its author belongs. It was made for them in this transaction or is
 * theirs already, so the only check here is that it is in their country.
 */
export const mayAnswer = (who: Who, { at }: InFile): boolean => at.country === who.country;

/** A certificate is read by those whose file it is stored in: the unit whose work rests on it. */
export const mayReadCertificate = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;

/** What is newly made is stored in one's own file. */
export const mayWriteOwn = (who: Who, found: InFile): boolean => partIn(who, found).some(({ mayWrite }) => mayWrite);

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

/** Before which acts a course is asked for is decided by those who administrate the agency, where that is written down. */
export const mayDecideGates = (who: Who, found: InFile): boolean =>
  who.capacity === 'access-administration' &&
  partIn(who, found).some(({ kind, mayWrite }) => kind === 'administration' && mayWrite);

type OfOwner = InFile & { readonly state: { readonly owner: string } };

/** An exception is read by who made it and by the managers of the unit, not by colleagues. */
export const mayReadException = (who: Who, found: OfOwner): boolean =>
  partIn(who, found).length > 0 && (found.state.owner === who.actor || who.roles.includes('lead'));

/** A manager reviews it, and never their own. */
export const mayReviewException = (who: Who, found: OfOwner): boolean =>
  mayWriteOwn(who, found) && who.roles.includes('lead') && found.state.owner !== who.actor;

/** How a certificate names its holder, and its file, are the holder's alone. */
export const mayNameCertificate = (who: Who, found: OfOwner): boolean =>
  partIn(who, found).length > 0 && found.state.owner === who.actor;

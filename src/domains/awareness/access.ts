import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Role, Who } from '../../kernel/who.ts';

/** Sheets hold nothing of any matter or person. They are for those who meet workers, teach, or answer for a programme: their roles say so. */
export const maySeeMaterial = (): boolean => true;

/** Those who read texts for workers translate and review them: a language is known by a person, and not by a post. */
export const translatorRoles: readonly Role[] = ['officer', 'lead', 'trainer', 'programme-lead'];

/** Those who make a text official in their country, and withdraw it. */
export const signerRoles: readonly Role[] = ['programme-lead'];

/** The texts are one catalogue for all agencies of a country, and are about no person. */
export const mayReadTexts = (): boolean => true;

/** A step on texts is stored in one's own file. */
export const mayWriteTexts = (who: Who, found: InFile): boolean => partIn(who, found).some(({ mayWrite }) => mayWrite);

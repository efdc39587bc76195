import type { RealmKey } from '../../kernel/act.ts';
import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/*
 * Who may do what in a criminal file. The file was searched for in the caller's open realms; this checks the file that was found
 * once more. Only the capacity criminal investigation has access: not support, supervision or analysis; and an agency that only
 * supports, such as an NGO, has no field for a suspect at all.
 */

export const investigates = (who: Who): boolean => who.capacity === 'criminal-investigation';

export const mayRead = (who: Who, found: InFile): boolean => investigates(who) && partIn(who, found).length > 0;

/** A list may be read when each of its lines may. */
export const mayList = (who: Who, lines: readonly RealmKey[]): boolean => lines.every((at) => mayRead(who, { at }));

/** A person who may read a file may write in it if their part in it includes writing. */
export const mayInvestigate = (who: Who, file: InFile): boolean =>
  mayRead(who, file) && partIn(who, file).some((part) => part.mayWrite);

/** Taking a disclosure needs access to the realm of the disclosure and to that of the file. On a page no file is chosen yet. */
export const mayTakeLetter = (who: Who, found: InFile & { readonly file?: InFile }): boolean =>
  mayInvestigate(who, found) && (found.file === undefined || mayInvestigate(who, found.file));

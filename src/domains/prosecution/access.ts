import type { RealmKey } from '../../kernel/act.ts';
import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/*
 * Who may do what in a criminal file. The file was looked for in realms that are open now; this says the same once more of
 * the one that was found. Only whoever investigates crime comes in: nobody acts here in support, supervision or analysis,
 * and an agency that only supports, such as an NGO, has no field for a suspect at all.
 */

export const investigates = (who: Who): boolean => who.capacity === 'criminal-investigation';

export const mayRead = (who: Who, found: InFile): boolean => investigates(who) && partIn(who, found).length > 0;

/** A list may be read when each of its lines may. */
export const mayList = (who: Who, lines: readonly RealmKey[]): boolean => lines.every((at) => mayRead(who, { at }));

/** Whoever may read in a file may write there if their part in it is to write. */
export const mayInvestigate = (who: Who, file: InFile): boolean =>
  mayRead(who, file) && partIn(who, file).some((part) => part.mayWrite);

/** What a letter becomes is decided where it lies and where the file lies. On a page no file is chosen yet. */
export const mayTakeLetter = (who: Who, found: InFile & { readonly file?: InFile }): boolean =>
  mayInvestigate(who, found) && (found.file === undefined || mayInvestigate(who, found.file));

import type { RealmKey } from '../../kernel/act.ts';
import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/*
 * Who may do what with the record of a firm. It lies in the file of one unit for one capacity, like a signal, and is read by those who are part
 * of that file. No other agency, and no other unit, has a part in it: there is no common register.
 */

/** A person who is part of the file may read what is stored in it. */
export const mayRead = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;

/** A list may be read when each of its lines may: it was asked of the reader's own files alone, and that is said once more. */
export const mayList = (who: Who, lines: readonly RealmKey[]): boolean => lines.every((at) => mayRead(who, { at }));

/** Looking whether a firm was met before is open to those who open any kind that is found: it was looked for in their own files alone. */
export const maySee = ({ kinds }: { readonly kinds: readonly unknown[] }): boolean => kinds.length > 0;

/** To write in the file; a person who makes figures changes nothing of what they are counted from. */
export const mayWrite = (who: Who, file: InFile): boolean =>
  mayRead(who, file) && partIn(who, file).some((part) => part.mayWrite) && who.capacity !== 'analysis';

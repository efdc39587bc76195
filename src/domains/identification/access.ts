import type { RealmKey } from '../../kernel/act.ts';
import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/* Who may do what with a screening, said once more of the one that was found. */

export const mayRead = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;
export const mayList = (who: Who, lines: readonly RealmKey[]): boolean => lines.every((at) => mayRead(who, { at }));

const mayWrite = (who: Who, file: InFile): boolean =>
  partIn(who, file).some((part) => part.mayWrite) && who.capacity !== 'analysis';

/** Anybody who has knowledge may read signs; in Sweden no body alone has that task. A named person of the file decides. */
export const mayScreen = (who: Who, file: InFile): boolean => mayWrite(who, file);
/** What follows is written down by whoever of the file has done it. */
export const mayFollow = (who: Who, screening: InFile): boolean => mayWrite(who, screening);
export const mayDecide = (who: Who, screening: InFile): boolean => mayWrite(who, screening);

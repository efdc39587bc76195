import type { RealmKey } from '../../kernel/act.ts';
import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/* Who may do what with a screening, checked again for the screening that was found. */

export const mayRead = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;
export const mayList = (who: Who, lines: readonly RealmKey[]): boolean => lines.every((at) => mayRead(who, { at }));

const mayWrite = (who: Who, file: InFile): boolean =>
  partIn(who, file).some((part) => part.mayWrite) && who.capacity !== 'analysis';

/** Any officer who can assess indicators may; in Sweden no agency has that task alone. A named person of the file decides. */
export const mayScreen = (who: Who, file: InFile): boolean => mayWrite(who, file);
/** What follows is recorded by the officer of the file who has done it. */
export const mayFollow = (who: Who, screening: InFile): boolean => mayWrite(who, screening);
export const mayDecide = (who: Who, screening: InFile): boolean => mayWrite(who, screening);

import type { RealmKey } from '../../kernel/act.ts';
import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/*
 * Who may do what with a suspicion. Before these are checked, the verb is held and the suspicion was looked for in realms that are open
 * now; these check the same again for the suspicion that was found.
 */

export const mayRead = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;

export const mayList = (who: Who, lines: readonly RealmKey[]): boolean => lines.every((at) => mayRead(who, { at }));

/** A person who makes figures changes nothing of what they are counted from. That is our choice, not a rule of law. */
const mayWrite = (who: Who, file: InFile): boolean =>
  partIn(who, file).some((part) => part.mayWrite) && who.capacity !== 'analysis';

/** Any officer hands over: no qualification bars it, and it is written in the file of the unit that saw it. */
export const mayHandOver = (who: Who, ownFile: InFile): boolean => mayWrite(who, ownFile);
export const mayAcknowledge = (who: Who, suspicion: InFile): boolean => mayWrite(who, suspicion);
export const mayChangeResponsible = (who: Who, suspicion: InFile): boolean => mayWrite(who, suspicion);
export const mayCorrect = (who: Who, suspicion: InFile): boolean => mayWrite(who, suspicion);
/** Declines, asks back, says what became of it; and, in the agency that sent it, answers, withdraws and sets the unit's term. */
export const mayAnswer = (who: Who, suspicion: InFile): boolean => mayWrite(who, suspicion);
export const mayClose = (who: Who, suspicion: InFile): boolean => mayWrite(who, suspicion);

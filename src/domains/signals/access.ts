import type { RealmKey } from '../../kernel/act.ts';
import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/*
 * Who may do what with a signal. Before these are asked, the verb is held and the signal was looked for in realms that
 * are open now; they say the same once more of the one signal that was found, so that no slip in a question to the
 * database decides alone. Whether a membership has run out was asked there: no clock comes here.
 */

/** A person who is part of the file may read what is stored in it. */
export const mayRead = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;

/** A list may be read when each of its lines may: it was asked of the reader's own files alone, and that is said once more. */
export const mayList = (who: Who, lines: readonly RealmKey[]): boolean => lines.every((at) => mayRead(who, { at }));

/**
 * Whether something can be done about a signal in the capacity the person acts in. Product rule 1 names the capacities of those who go and
 * look; administration is that of the desk that finds something in a permit file. Analysis is for seeing the whole: a person who makes a
 * figure changes nothing of what it is counted from. That is our choice, not a rule of law.
 */
const doesCasework = (who: Who): boolean => who.capacity !== 'analysis';

/** A person who may read in a file may write there if their part in it is to write, in a capacity that does casework. */
const mayWrite = (who: Who, file: InFile): boolean =>
  mayRead(who, file) && partIn(who, file).some((part) => part.mayWrite) && doesCasework(who);

/*
 * The seven acts are one right today: to write in the file. A record is never refused for its state, any officer of a unit may decide for
 * it, and no unit distinguishes between those who may only note and those who may decide. Whether a signal can still be taken is asked by
 * the rule in acknowledge.ts. Each act has its own name here, so that one can become narrower alone.
 */
export const mayRegister = (who: Who, ownFile: InFile): boolean => mayWrite(who, ownFile);
export const mayCorrect = (who: Who, signal: InFile): boolean => mayWrite(who, signal);
export const mayUndoRegister = (who: Who, signal: InFile): boolean => mayWrite(who, signal);
export const mayPassOn = (who: Who, signal: InFile): boolean => mayWrite(who, signal);
export const mayAcknowledge = (who: Who, signal: InFile): boolean => mayWrite(who, signal);
export const mayAddFile = (who: Who, signal: InFile): boolean => mayWrite(who, signal);
export const mayChangeResponsible = (who: Who, signal: InFile): boolean => mayWrite(who, signal);

/*
 * A tip is stored sealed in the file of the unit that reads it. A tip reader who may write there may open it: opening is an act. Reading
 * its words asks for more than a right: the passphrase, which this server never has.
 */
export const mayMakeTipKey = (who: Who, ownFile: InFile): boolean => mayWrite(who, ownFile);
export const maySeeTipKey = (who: Who, key: InFile): boolean => mayWrite(who, key);
export const mayAskTipKey = (who: Who, key: InFile): boolean => mayWrite(who, key);
export const mayAddTipReader = (who: Who, key: InFile): boolean => mayWrite(who, key);
export const mayRemoveTipReader = (who: Who, key: InFile): boolean => mayWrite(who, key);
export const mayOpenTip = (who: Who, tip: InFile): boolean => mayWrite(who, tip);
export const mayAnswerTip = (who: Who, tip: InFile): boolean => mayWrite(who, tip);

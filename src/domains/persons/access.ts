import type { RealmKey } from '../../kernel/act.ts';
import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/*
 * Who may do what with a person. The verb is held and the person was looked for in realms that are open now, before these
 * are asked; they say the same once more of the one that was found.
 */

/** A person who is part of the file may read what is in it: aliases and codes. */
export const mayRead = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;
export const mayList = (who: Who, lines: readonly RealmKey[]): boolean => lines.every((at) => mayRead(who, { at }));

/** An analyst changes nothing of what is counted. */
const mayWrite = (who: Who, file: InFile): boolean =>
  partIn(who, file).some((part) => part.mayWrite) && who.capacity !== 'analysis';

export const mayRegister = (who: Who, file: InFile): boolean => mayWrite(who, file);
export const mayCorrect = (who: Who, file: InFile): boolean => mayWrite(who, file);
export const mayReach = (who: Who, file: InFile): boolean => mayWrite(who, file);
export const mayProtect = (who: Who, file: InFile): boolean => mayWrite(who, file);
export const mayAddFile = (who: Who, file: InFile): boolean => mayWrite(who, file);
export const mayConsent = (who: Who, file: InFile): boolean => mayWrite(who, file);

/**
 * The identity of a person belongs to those who help them, decide about their stay, or investigate. An inspector of a workplace makes an
 * alias and a way to reach the person, and never an identity for its own sake.
 */
const needsToKnowWho: readonly string[] = ['support', 'administration', 'criminal-investigation'];
export const mayHoldIdentity = (who: Who, file: InFile): boolean =>
  mayWrite(who, file) && needsToKnowWho.includes(who.capacity);

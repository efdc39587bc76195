import type { Capacity } from '../../kernel/capacity.ts';
import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/*
 * Who may do what here. The verb is held and the matter was looked for in realms that are open now, before these are asked;
 * they say the same once more of the one that was found.
 */

/** A person who is part of the file may read what is in it. */
export const mayRead = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;
export const mayReadAll = (who: Who, lines: readonly InFile[]): boolean => lines.every((line) => mayRead(who, line));

const mayWriteAs =
  (...capacities: readonly Capacity[]) =>
  (who: Who, file: InFile): boolean =>
    partIn(who, file).some((part) => part.mayWrite) && capacities.includes(who.capacity);

/** Help is given in the capacity of help. An officer who inspects or investigates refers the person there. */
export const maySupport = mayWriteAs('support');
/** Advice without a person is given by every officer who can be asked. */
export const mayConsult = mayWriteAs('support', 'administration', 'supervision');
/** The reflection period is followed by those who help, and by the leader of an investigation, who may apply for it too. */
export const mayFollowPeriod = mayWriteAs('support', 'criminal-investigation');
/** It is decided at a desk, and nowhere else. */
export const mayDecide = mayWriteAs('administration');
/** There is no person in a question to the desk, so every officer who does casework may ask and answer one. */
export const mayUseDesk = (who: Who, file: InFile): boolean =>
  partIn(who, file).some((part) => part.mayWrite) && who.capacity !== 'analysis';

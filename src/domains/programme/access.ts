import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/** A programme and its visits are read by the unit that runs them. They hold goals and names of participants, no matters of people. */
export const mayRead = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;

export const mayWrite = (who: Who, found: InFile): boolean => partIn(who, found).some(({ mayWrite }) => mayWrite);

/** What was published of the past, and what the study shows, is open to everyone who works here. */
export const mayReadAll = (): boolean => true;

import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/** A claim is read by those whose file holds it. What was sent abroad is read there as what was sent. */
export const mayRead = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;

/** To register a claim, to send it and to acknowledge it is casework: a person who makes figures changes nothing of it. */
export const mayWrite = (who: Who, found: InFile): boolean =>
  who.capacity !== 'analysis' && partIn(who, found).some(({ mayWrite }) => mayWrite);

export const mayList = (who: Who, rows: readonly InFile[]): boolean => rows.every((row) => mayRead(who, row));

/** Figures that are public, and counts that were hidden before they came here. */
export const mayCompare = (): boolean => true;

import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/**
 * What is counted is of the reader's own agency, what is entered is in realms that they read, and small counts are hidden before they are
 * shown.
 */
export const mayRead = (): boolean => true;

/** Figures are entered, and reports taken out, by those who count, where they are part of it. */
export const mayEnter = (who: Who, found: InFile): boolean =>
  who.capacity === 'analysis' && partIn(who, found).some(({ mayWrite }) => mayWrite);

import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/** An officer who works in the file into which a withdrawal came may say that they have seen it; an analyst changes nothing there. */
export const mayHeed = (who: Who, found: InFile): boolean =>
  who.capacity !== 'analysis' && partIn(who, found).some(({ mayWrite }) => mayWrite);

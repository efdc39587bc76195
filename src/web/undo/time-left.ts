import { undoMs } from '../../kernel/mistakes/at-once.ts';

/** A slow reader takes so long for a character. */
const readingMs = 100;

/** For how long an offer of these words stands: ten seconds, and longer where it takes longer to read. */
export const timeFor = (words: string): number => Math.max(undoMs, undoMs / 2 + words.length * readingMs);

/** What is left of it after some time. It stands still while it is looked at, has the focus, or is not to be seen. */
export const timeLeft = (left: number, passed: number, isHeld: boolean): number =>
  isHeld ? Math.max(left, undoMs / 2) : left - passed;

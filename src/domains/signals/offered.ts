import { type Here, offered } from '../../kernel/doing.ts';
import type { Who } from '../../kernel/who.ts';
import { toAcknowledge } from './acts/acknowledge.ts';
import { toCorrect } from './acts/correct.ts';
import { toPassOn } from './acts/pass-on.ts';
import type { Signal } from './signal.ts';

/** What a page offers this person for a signal that they read. */
export const offeredForSignal = (who: Who, signal: Here<Signal>, held: readonly string[]): string[] =>
  offered([toCorrect, toPassOn, toAcknowledge], who, signal, held);

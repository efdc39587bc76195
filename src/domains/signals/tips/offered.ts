import { offered } from '../../../kernel/doing.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import type { Who } from '../../../kernel/who.ts';
import { toAnswer } from './acts/answer.ts';
import { toOpen } from './acts/open.ts';

/** What a page offers this person for a tip. A signal is registered of it once it was opened: an act of another stream. */
export const offeredForTip = (
  who: Who,
  tip: InFile & { readonly opened: boolean; readonly stopped: boolean },
  held: readonly string[],
): string[] => [
  ...offered([toOpen, toAnswer], who, tip, held),
  ...held.filter((verb) => verb === 'signal.register' && tip.opened),
];

import { type Here, offered } from '../../../kernel/doing.ts';
import type { Who } from '../../../kernel/who.ts';
import { toCorrectReading } from './acts/correct-reading.ts';
import { toResolve } from './acts/resolve.ts';
import { toReview } from './acts/review.ts';
import { toWithdrawDecision } from './acts/withdraw-decision.ts';
import type { Review } from './review.ts';

type FileReadBy = Here<Review> & { readonly reader: string };

/** What a page offers this person for a closed file that they read. */
export const offeredForFile = (who: Who, file: Here<Review>, held: readonly string[]): string[] =>
  offered<FileReadBy>(
    [toReview, toResolve, toCorrectReading, toWithdrawDecision],
    who,
    { ...file, reader: who.actor },
    held,
  );

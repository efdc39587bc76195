import { type Here, offered } from '../../kernel/doing.ts';
import type { Who } from '../../kernel/who.ts';
import { toAcknowledge } from './acts/acknowledge.ts';
import { toClose } from './acts/close.ts';
import { toCorrect } from './acts/correct.ts';
import { toAnswerBack } from './replies/acts/answer-back.ts';
import { toAskBack } from './replies/acts/ask-back.ts';
import { toDecline } from './replies/acts/decline.ts';
import { toReportOutcome } from './replies/acts/report-outcome.ts';
import { toWithdraw } from './replies/acts/withdraw.ts';
import type { Suspicion } from './suspicion.ts';

/** What a page offers this person for a suspicion that they read. */
export const offeredForSuspicion = (who: Who, suspicion: Here<Suspicion>, held: readonly string[]): string[] =>
  offered(
    [toAcknowledge, toDecline, toAskBack, toAnswerBack, toReportOutcome, toWithdraw, toCorrect, toClose],
    who,
    suspicion,
    held,
  );

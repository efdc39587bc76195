import type { Domain } from '../../kernel/domain.ts';
import { acknowledgeSuspicion } from './acts/acknowledge.ts';
import { changeSuspicionResponsible } from './acts/change-responsible.ts';
import { closeSuspicion } from './acts/close.ts';
import { correctSuspicion } from './acts/correct.ts';
import { escalateSuspicion } from './acts/escalate.ts';
import { handOverSuspicion } from './acts/hand-over.ts';
import { suspicionLetter } from './letter.ts';
import { suspicionDetectors } from './obstacles.ts';
import { answerBack } from './replies/acts/answer-back.ts';
import { askBack } from './replies/acts/ask-back.ts';
import { declineSuspicion } from './replies/acts/decline.ts';
import { lapseSuspicion } from './replies/acts/lapse.ts';
import { reportOutcome } from './replies/acts/report-outcome.ts';
import { sendOn } from './replies/acts/send-on.ts';
import { setTerm } from './replies/acts/set-term.ts';
import { withdrawSuspicion } from './replies/acts/withdraw.ts';
import { answerBackLetter, replyLetter } from './replies/letters.ts';
import { askedBack, declinedThere } from './replies/tasks.ts';
import { ownedSuspicion, suspicionToAcknowledge } from './tasks.ts';

export const suspicions = {
  name: 'suspicions',
  acts: [
    ...[handOverSuspicion, acknowledgeSuspicion, correctSuspicion],
    ...[changeSuspicionResponsible, escalateSuspicion, closeSuspicion],
    ...[declineSuspicion, askBack, answerBack, reportOutcome],
    ...[withdrawSuspicion, sendOn, lapseSuspicion, setTerm],
  ],
  letters: [suspicionLetter, replyLetter, answerBackLetter],
  detectors: suspicionDetectors,
  tasks: [suspicionToAcknowledge, ownedSuspicion, askedBack, declinedThere],
} as const satisfies Domain;

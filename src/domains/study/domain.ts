import type { Domain } from '../../kernel/domain.ts';
import { contributeRows } from './contribute/acts/contribute.ts';
import { rowsLetter } from './contribute/letter.ts';
import { freezeRelease } from './release/acts/freeze.ts';
import { signRelease } from './release/acts/sign.ts';
import { correctReading } from './review/acts/correct-reading.ts';
import { resolveFile } from './review/acts/resolve.ts';
import { reviewFile } from './review/acts/review.ts';
import { withdrawDecision } from './review/acts/withdraw-decision.ts';
import { planSample } from './review/sampling/acts/plan-sample.ts';
import { answerSurvey } from './survey/acts/answer.ts';
import { closeSurvey } from './survey/acts/close.ts';
import { openSurvey } from './survey/acts/open.ts';
import { publishSurvey } from './survey/acts/publish.ts';

export const study = {
  name: 'study',
  acts: [
    ...[
      reviewFile,
      correctReading,
      resolveFile,
      withdrawDecision,
      planSample,
      contributeRows,
      freezeRelease,
      signRelease,
    ],
    ...[openSurvey, closeSurvey, answerSurvey, publishSurvey],
  ],
  letters: [rowsLetter],
} as const satisfies Domain;

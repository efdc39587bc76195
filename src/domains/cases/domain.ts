import type { Domain } from '../../kernel/domain.ts';
import { changeCaseResponsible } from './acts/change-responsible.ts';
import { closeCase } from './acts/close.ts';
import { correctCase } from './acts/correct.ts';
import { endRisk } from './acts/end-risk.ts';
import { linkCase } from './acts/link.ts';
import { noteInCase } from './acts/note.ts';
import { openCase } from './acts/open.ts';
import { reopenCase } from './acts/reopen.ts';
import { sayAtRisk } from './acts/say-at-risk.ts';
import { takeBackCase } from './acts/take-back.ts';
import { withdrawNote } from './acts/withdraw-note.ts';
import { riskSentence } from './expiring/risk-sentence.ts';
import { giveCopy } from './records/acts/give-copy.ts';
import { refuseCopy } from './records/acts/refuse-copy.ts';
import { registerCase } from './records/acts/register.ts';

export const cases = {
  name: 'cases',
  acts: [
    ...[openCase, noteInCase, linkCase, sayAtRisk, endRisk, changeCaseResponsible, closeCase],
    ...[correctCase, withdrawNote, reopenCase, takeBackCase],
    ...[registerCase, giveCopy, refuseCopy],
  ],
  losses: () => [['case', riskSentence]],
} as const satisfies Domain;

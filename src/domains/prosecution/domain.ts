import type { Domain } from '../../kernel/domain.ts';
import type { Knowledge } from '../knowledge/public.ts';
import { prosecutionLosses } from './evidence/losses.ts';
import { fileActs } from './fold.ts';
import { answerLetter } from './letters/acts/answer-letter.ts';
import { takeLetter } from './letters/acts/take-letter.ts';
import { directiveLetter, fileLetter } from './letters/letter.ts';
import { fileRecorded } from './obstacles/decisions.ts';
import { fileDetectors } from './obstacles/obstacles.ts';
import {
  directiveArrived,
  directiveSent,
  directiveToAnswer,
  evidenceAskedFor,
  fileArrived,
  fileToDecide,
  secondLook,
} from './tasks.ts';

export const prosecution = {
  name: 'prosecution',
  acts: [...fileActs, takeLetter, answerLetter],
  letters: [directiveLetter, fileLetter],
  detectors: fileDetectors,
  recorded: fileRecorded,
  tasks: [
    ...[fileToDecide, directiveToAnswer, directiveSent, evidenceAskedFor, secondLook],
    ...[directiveArrived, fileArrived],
  ],
  losses: prosecutionLosses,
} as const satisfies Domain<Knowledge>;

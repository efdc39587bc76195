import type { Domain } from '../../kernel/domain.ts';
import { hearAnswer } from './acts/hear-answer.ts';
import { receiveAct } from './acts/receive.ts';
import { sendAct } from './acts/send.ts';
import { crossingDetectors } from './obstacles.ts';
import { answered, notAnswered, waitingForAnswer } from './tasks.ts';
import { hearWithdrawn } from './withdrawal/acts/hear-withdrawal.ts';
import { heedWithdrawal } from './withdrawal/acts/heed.ts';
import { stopSending } from './withdrawal/acts/stop.ts';
import { withdrawAct } from './withdrawal/acts/withdraw.ts';
import { withdrawnConsent } from './withdrawal/tasks.ts';

export const disclosures = {
  name: 'disclosures',
  acts: [sendAct, receiveAct, hearAnswer, withdrawAct, stopSending, hearWithdrawn, heedWithdrawal],
  detectors: crossingDetectors,
  tasks: [waitingForAnswer, answered, notAnswered, withdrawnConsent],
} as const satisfies Domain;

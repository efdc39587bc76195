import type { Domain } from '../../kernel/domain.ts';
import { addLine } from './acts/add-line.ts';
import { addPayday } from './acts/add-payday.ts';
import { changeClaimResponsible } from './acts/change-responsible.ts';
import { correctClaim } from './acts/correct.ts';
import { namePayer } from './acts/name-payer.ts';
import { notifyContractor } from './acts/notify.ts';
import { openClaim } from './acts/open.ts';
import { receivePayment } from './acts/receive.ts';
import { answerOffer } from './acts/settle.ts';
import { takeBackClaim } from './acts/take-back.ts';
import { tellOffer } from './acts/tell-offer.ts';
import { withdrawClaimEntry } from './acts/withdraw.ts';
import { claimSentence } from './losses.ts';
import { claimDetectors } from './obstacles/obstacles.ts';
import { payBy } from './tasks.ts';

export const redress = {
  name: 'redress',
  acts: [
    ...[openClaim, addLine, addPayday, receivePayment, namePayer],
    ...[notifyContractor, tellOffer, answerOffer, changeClaimResponsible, takeBackClaim],
    ...[correctClaim, withdrawClaimEntry],
  ],
  detectors: claimDetectors,
  tasks: [payBy],
  losses: () => [['claim', claimSentence]],
} as const satisfies Domain;

import { type ActType, ordinary } from '../../kernel/act.ts';
import { formatsFor } from '../../kernel/formats.ts';
import {
  LineFacts,
  NotifyFacts,
  OfferFacts,
  OpenFacts,
  PaydayFacts,
  PayerFacts,
  ReceiveFacts,
  SettleFacts,
} from './act-facts.ts';
import { redressMessages } from './messages.ts';

/** Papers of the client's side: what they say to each other is privileged. */
const shared = { ...ordinary, material: 'privileged', retainRule: 'claim' } as const;

export const openClaimAct: ActType<OpenFacts> = {
  ...shared,
  type: 'claim.open',
  nature: 'record',
  facts: OpenFacts,
  icon: 'coins',
  sentence: () => ({ message: redressMessages.opened }),
};

export const lineAct: ActType<LineFacts> = {
  ...shared,
  type: 'claim.line',
  nature: 'record',
  facts: LineFacts,
  icon: 'note-pencil',
  sentence: () => ({ message: redressMessages.lined }),
};

export const paydayAct: ActType<PaydayFacts> = {
  ...shared,
  type: 'claim.payday',
  nature: 'record',
  facts: PaydayFacts,
  icon: 'note-pencil',
  sentence: ({ day }) => ({ message: redressMessages.paydayTold, values: { day } }),
};

export const receivePaymentAct: ActType<ReceiveFacts> = {
  ...shared,
  type: 'claim.receive',
  nature: 'record',
  facts: ReceiveFacts,
  icon: 'hand-coins',
  sentence: ({ kronor }, language) => ({
    message: redressMessages.received,
    values: { kronor: formatsFor(language).number(kronor) },
  }),
};

export const payerAct: ActType<PayerFacts> = {
  ...shared,
  type: 'claim.payer',
  nature: 'record',
  facts: PayerFacts,
  icon: 'note-pencil',
  sentence: () => ({ message: redressMessages.payerTold }),
};

export const notifyAct: ActType<NotifyFacts> = {
  ...shared,
  type: 'claim.notify',
  nature: 'record',
  facts: NotifyFacts,
  icon: 'envelope-simple',
  sentence: () => ({ message: redressMessages.notified }),
};

export const offerAct: ActType<OfferFacts> = {
  ...shared,
  type: 'claim.settlement-offer',
  nature: 'record',
  facts: OfferFacts,
  icon: 'handshake',
  sentence: ({ kronor }, language) => ({
    message: redressMessages.offerTold,
    values: { kronor: formatsFor(language).number(kronor) },
  }),
};

export const settleAct: ActType<SettleFacts> = {
  ...shared,
  type: 'claim.settle',
  nature: 'decision',
  facts: SettleFacts,
  icon: 'scales',
  sentence: ({ answer }) => ({
    message: answer === 'refused' ? redressMessages.offerRefused : redressMessages.offerAccepted,
  }),
};

import { type ActDef, defineAct } from '../../kernel/define-act.ts';
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
const shared = { stream: 'claim', material: 'privileged', retainRule: 'claim' } as const;

export const openClaimAct: ActDef<'claim.open', OpenFacts, 'who' | 'against'> = defineAct({
  ...shared,
  type: 'claim.open',
  words: ['who', 'against'],
  nature: 'record',
  facts: OpenFacts,
  icon: 'coins',
  sentence: () => ({ message: redressMessages.opened }),
});

export const lineAct: ActDef<'claim.line', LineFacts, 'evidence' | 'toDocument' | 'toSupport'> = defineAct({
  ...shared,
  type: 'claim.line',
  words: ['evidence', 'toDocument', 'toSupport'],
  nature: 'record',
  facts: LineFacts,
  icon: 'note-pencil',
  sentence: () => ({ message: redressMessages.lined }),
});

export const paydayAct: ActDef<'claim.payday', PaydayFacts, never> = defineAct({
  ...shared,
  type: 'claim.payday',
  nature: 'record',
  facts: PaydayFacts,
  icon: 'note-pencil',
  sentence: ({ day }) => ({ message: redressMessages.paydayTold, values: { day } }),
});

export const receivePaymentAct: ActDef<'claim.receive', ReceiveFacts, never> = defineAct({
  ...shared,
  type: 'claim.receive',
  nature: 'record',
  facts: ReceiveFacts,
  icon: 'hand-coins',
  sentence: ({ kronor }, language) => ({
    message: redressMessages.received,
    values: { kronor: formatsFor(language).number(kronor) },
  }),
});

export const payerAct: ActDef<'claim.payer', PayerFacts, 'name' | 'note'> = defineAct({
  ...shared,
  type: 'claim.payer',
  words: ['name', 'note'],
  nature: 'record',
  facts: PayerFacts,
  icon: 'note-pencil',
  sentence: () => ({ message: redressMessages.payerTold }),
});

export const notifyAct: ActDef<'claim.notify', NotifyFacts, 'to'> = defineAct({
  ...shared,
  type: 'claim.notify',
  words: ['to'],
  nature: 'record',
  facts: NotifyFacts,
  icon: 'envelope-simple',
  sentence: () => ({ message: redressMessages.notified }),
});

export const offerAct: ActDef<'claim.settlement-offer', OfferFacts, 'from'> = defineAct({
  ...shared,
  type: 'claim.settlement-offer',
  words: ['from'],
  nature: 'record',
  facts: OfferFacts,
  icon: 'handshake',
  sentence: ({ kronor }, language) => ({
    message: redressMessages.offerTold,
    values: { kronor: formatsFor(language).number(kronor) },
  }),
});

export const settleAct: ActDef<'claim.settle', SettleFacts, 'reason'> = defineAct({
  ...shared,
  type: 'claim.settle',
  words: ['reason'],
  nature: 'decision',
  facts: SettleFacts,
  icon: 'scales',
  sentence: ({ answer }) => ({
    message: answer === 'refused' ? redressMessages.offerRefused : redressMessages.offerAccepted,
  }),
});

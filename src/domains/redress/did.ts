import type { Did } from '../../kernel/domain.ts';
import type { redress } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const redressDid: Did<typeof redress> = {
  'claim.change-responsible': /*i18n*/ {
    id: 'log.did.claim.change-responsible',
    message: 'changed who is responsible for a wage claim',
    comment: 'After a name',
  },
  'claim.list': /*i18n*/ { id: 'log.did.claim.list', message: 'listed wage claims', comment: 'After a name' },
  'claim.paper': /*i18n*/ {
    id: 'log.did.claim.paper',
    message: 'saved a wage claim as a document',
    comment: 'After a name',
  },
  'claim.notice-paper': /*i18n*/ {
    id: 'log.did.claim.notice-paper',
    message: 'saved a notice to a contractor as a document',
    comment: 'After a name',
  },
  'claim.read': /*i18n*/ { id: 'log.did.claim.read', message: 'read a wage claim', comment: 'After a name' },
  'claim.open': /*i18n*/ { id: 'log.did.claim.open', message: 'opened a wage claim', comment: 'After a name' },
  'claim.line': /*i18n*/ {
    id: 'log.did.claim.line',
    message: 'added a claim line to a wage claim',
    comment: 'After a name',
  },
  'claim.payer': /*i18n*/ {
    id: 'log.did.claim.payer',
    message: 'added a payer to a wage claim',
    comment: 'After a name',
  },
  'claim.payday': /*i18n*/ {
    id: 'log.did.claim.payday',
    message: 'added a payday to a wage claim',
    comment: 'After a name',
  },
  'claim.notify': /*i18n*/ {
    id: 'log.did.claim.notify',
    message: 'recorded a notice to a contractor',
    comment: 'After a name',
  },
  'claim.settlement-offer': /*i18n*/ {
    id: 'log.did.claim.settlement-offer',
    message: 'recorded a settlement offer in a wage claim',
    comment: 'After a name',
  },
  'claim.receive': /*i18n*/ {
    id: 'log.did.claim.receive',
    message: 'recorded a payment in a wage claim',
    comment: 'After a name',
  },
  'claim.settle': /*i18n*/ {
    id: 'log.did.claim.settle',
    message: 'answered a settlement offer in a wage claim',
    comment: 'After a name',
  },
  'claim.correct': /*i18n*/ {
    id: 'log.did.claim.correct',
    message: 'corrected a wage claim',
    comment: 'After a name',
  },
  'claim.withdraw': /*i18n*/ {
    id: 'log.did.claim.withdraw',
    message: 'withdrew an entry in a wage claim',
    comment: 'After a name',
  },
  'claim.take-back': /*i18n*/ {
    id: 'log.did.claim.take-back',
    message: 'withdrew an imported claim',
    comment: 'After a name',
  },
};

import type { Did } from '../../kernel/domain.ts';
import type { suspicions } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const suspicionsDid: Did<typeof suspicions, 'suspicion.send-on'> = {
  'suspicion.change-responsible': /*i18n*/ {
    id: 'log.did.suspicion.change-responsible',
    message: 'changed who is responsible for a suspicion of exploitation',
    comment: 'After a name',
  },
  'suspicion.list': /*i18n*/ {
    id: 'log.did.suspicion.list',
    message: 'listed suspicions of exploitation',
    comment: 'After a name',
  },
  'suspicion.paper': /*i18n*/ {
    id: 'log.did.suspicion.paper',
    message: 'saved a hand-over of a suspicion as a document',
    comment: 'After a name',
  },
  'suspicion.read': /*i18n*/ {
    id: 'log.did.suspicion.read',
    message: 'read a suspicion of exploitation',
    comment: 'After a name',
  },
  'suspicion.addresses': /*i18n*/ {
    id: 'log.did.suspicion.addresses',
    message: 'looked up where a suspicion of exploitation can be handed over',
    comment: 'After a name',
  },
  'suspicion.hand-over': /*i18n*/ {
    id: 'log.did.suspicion.hand-over',
    message: 'handed a suspicion of exploitation over to another unit',
    comment: 'After a name',
  },
  'suspicion.acknowledge': /*i18n*/ {
    id: 'log.did.suspicion.acknowledge',
    message: 'acknowledged a suspicion of exploitation and became responsible',
    comment: 'After a name',
  },
  'suspicion.correct': /*i18n*/ {
    id: 'log.did.suspicion.correct',
    message: 'corrected a suspicion of exploitation',
    comment: 'After a name',
  },
  'suspicion.close': /*i18n*/ {
    id: 'log.did.suspicion.close',
    message: 'closed a suspicion of exploitation',
    comment: 'After a name',
  },
  'suspicion.decline': /*i18n*/ {
    id: 'log.did.suspicion.decline',
    message: 'declined a suspicion of exploitation that was handed over',
    comment: 'After a name',
  },
  'suspicion.ask-back': /*i18n*/ {
    id: 'log.did.suspicion.ask-back',
    message: 'asked the sender about a suspicion of exploitation',
    comment: 'After a name',
  },
  'suspicion.answer-back': /*i18n*/ {
    id: 'log.did.suspicion.answer-back',
    message: 'answered a question about a suspicion of exploitation',
    comment: 'After a name',
  },
  'suspicion.report-outcome': /*i18n*/ {
    id: 'log.did.suspicion.report-outcome',
    message: 'told the sender the outcome of a suspicion of exploitation',
    comment: 'After a name',
  },
  'suspicion.withdraw': /*i18n*/ {
    id: 'log.did.suspicion.withdraw',
    message: 'withdrew a suspicion of exploitation that was handed over',
    comment: 'After a name',
  },
  'suspicion.lapse': /*i18n*/ {
    id: 'log.did.suspicion.lapse',
    message: 'recorded that a suspicion of exploitation lapsed unanswered',
    comment: 'After a name',
  },
  'referral-term.set': /*i18n*/ {
    id: 'log.did.referral-term.set',
    message: 'set the unit’s term for answering hand-overs',
    comment: 'After a name',
  },
  'referral-term.read': /*i18n*/ {
    id: 'log.did.referral-term.read',
    message: 'read the unit’s term for answering hand-overs',
    comment: 'After a name',
  },
  'suspicion.escalate': /*i18n*/ {
    id: 'log.did.suspicion.escalate',
    message: 'escalated a suspicion of exploitation that was not acknowledged',
    comment: 'After a name',
  },
};

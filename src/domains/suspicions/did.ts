import type { Did } from '../../kernel/domain.ts';
import type { suspicions } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const suspicionsDid: Did<typeof suspicions> = {
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
  'suspicion.escalate': /*i18n*/ {
    id: 'log.did.suspicion.escalate',
    message: 'escalated a suspicion of exploitation that was not acknowledged',
    comment: 'After a name',
  },
};

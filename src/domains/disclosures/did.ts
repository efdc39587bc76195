import type { Did } from '../../kernel/domain.ts';
import type { disclosures } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const disclosuresDid: Did<
  typeof disclosures,
  'disclosure.answer' | 'disclosure.stop' | 'disclosure.withdraw' | 'disclosure.withdrawn'
> = {
  'disclosure.send': /*i18n*/ {
    id: 'log.did.disclosure.send',
    message: 'sent a disclosure to another agency',
    comment: 'After a name',
  },
  'disclosure.deliver': /*i18n*/ {
    id: 'log.did.disclosure.deliver',
    message: 'delivered a message from another agency',
    comment: 'After a name',
  },
  'withdrawal.acknowledge': /*i18n*/ {
    id: 'log.did.withdrawal.acknowledge',
    message: 'confirmed that a consent was withdrawn',
    comment: 'After a name',
  },
  'disclosure.receive': /*i18n*/ {
    id: 'log.did.disclosure.receive',
    message: 'received a message from another agency',
    comment: 'After a name',
  },
};

import type { Did } from '../../kernel/domain.ts';
import type { persons } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const personsDid: Did<typeof persons> = {
  'person.list': /*i18n*/ { id: 'log.did.person.list', message: 'listed persons', comment: 'After a name' },
  'person.in-case': /*i18n*/ {
    id: 'log.did.person.in-case',
    message: 'listed the persons of a case',
    comment: 'After a name',
  },
  'person.aliases': /*i18n*/ {
    id: 'log.did.person.aliases',
    message: 'looked up free aliases',
    comment: 'After a name',
  },
  'person.read': /*i18n*/ { id: 'log.did.person.read', message: 'read about a person', comment: 'After a name' },
  'person.register': /*i18n*/ {
    id: 'log.did.person.register',
    message: 'registered a person under an alias',
    comment: 'After a name',
  },
  'person.undo-register': /*i18n*/ {
    id: 'log.did.person.undo-register',
    message: 'undid registering a person',
    comment: 'After a name',
  },
  'person.correct': /*i18n*/ {
    id: 'log.did.person.correct',
    message: 'corrected the details of a person',
    comment: 'After a name',
  },
  'person.reach': /*i18n*/ {
    id: 'log.did.person.reach',
    message: 'noted how a person can be reached',
    comment: 'After a name',
  },
  'person.protect': /*i18n*/ {
    id: 'log.did.person.protect',
    message: 'changed the protection of a person',
    comment: 'After a name',
  },
  'consent.give': /*i18n*/ {
    id: 'log.did.consent.give',
    message: 'noted what a person has consented to',
    comment: 'After a name',
  },
  'consent.withdraw': /*i18n*/ {
    id: 'log.did.consent.withdraw',
    message: 'noted that a consent was withdrawn',
    comment: 'After a name',
  },
  'identity.store': /*i18n*/ {
    id: 'log.did.identity.store',
    message: 'stored protected identity data',
    comment: 'After a name',
  },
  'identity.open': /*i18n*/ {
    id: 'log.did.identity.open',
    message: 'opened protected identity data',
    comment: 'After a name',
  },
  'person.take-back': /*i18n*/ {
    id: 'log.did.person.take-back',
    message: 'withdrew an imported person',
    comment: 'After a name',
  },
};

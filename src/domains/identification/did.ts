import type { Did } from '../../kernel/domain.ts';
import type { identification } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const identificationDid: Did<typeof identification> = {
  'identification.list': /*i18n*/ {
    id: 'log.did.identification.list',
    message: 'listed screenings',
    comment: 'After a name',
  },
  'identification.agreement': /*i18n*/ {
    id: 'log.did.identification.agreement',
    message: 'viewed how often readers agree',
    comment: 'After a name',
  },
  'identification.paper': /*i18n*/ {
    id: 'log.did.identification.paper',
    message: 'saved an identification decision as a document',
    comment: 'After a name',
  },
  'identification.read': /*i18n*/ {
    id: 'log.did.identification.read',
    message: 'read a screening',
    comment: 'After a name',
  },
  'identification.screen': /*i18n*/ {
    id: 'log.did.identification.screen',
    message: 'screened a person for indicators',
    comment: 'After a name',
  },
  'identification.screen-blind': /*i18n*/ {
    id: 'log.did.identification.screen-blind',
    message: 'screened a person for indicators as second reader',
    comment: 'After a name',
  },
  'identification.add-signs': /*i18n*/ {
    id: 'log.did.identification.add-signs',
    message: 'added indicators to a screening',
    comment: 'After a name',
  },
  'identification.decide': /*i18n*/ {
    id: 'log.did.identification.decide',
    message: 'decided on a screening',
    comment: 'After a name',
  },
  'identification.withdraw': /*i18n*/ {
    id: 'log.did.identification.withdraw',
    message: 'withdrew an entry in an assessment of indicators',
    comment: 'After a name',
  },
  'identification.follow': /*i18n*/ {
    id: 'log.did.identification.follow',
    message: 'noted what followed a screening',
    comment: 'After a name',
  },
};

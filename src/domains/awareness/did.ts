import type { Did } from '../../kernel/domain.ts';
import { campaignDid } from './campaigns/did.ts';
import type { awareness } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name. */
export const awarenessDid: Did<typeof awareness> = {
  ...campaignDid,
  'material.read': /*i18n*/ {
    id: 'log.did.material.read',
    message: 'viewed posters and cards for workers',
    comment: 'After a name',
  },
  'material.sheet': /*i18n*/ {
    id: 'log.did.material.sheet',
    message: 'made a poster, leaflet or card for workers',
    comment: 'After a name',
  },
  'worker-text.languages': /*i18n*/ {
    id: 'log.did.worker-text.languages',
    message: 'viewed in which languages there are texts for workers',
    comment: 'After a name',
  },
  'worker-text.list': /*i18n*/ {
    id: 'log.did.worker-text.list',
    message: 'viewed translated texts for workers',
    comment: 'After a name',
  },
  'worker-text.read': /*i18n*/ {
    id: 'log.did.worker-text.read',
    message: 'read a translated text for workers',
    comment: 'After a name',
  },
  'worker-text.file': /*i18n*/ {
    id: 'log.did.worker-text.file',
    message: 'exported texts for workers to a translator’s file',
    comment: 'After a name',
  },
  'worker-text.check': /*i18n*/ {
    id: 'log.did.worker-text.check',
    message: 'checked a translator’s file',
    comment: 'After a name',
  },
  'worker-text.translate': /*i18n*/ {
    id: 'log.did.worker-text.translate',
    message: 'translated texts for workers',
    comment: 'After a name',
  },
  'worker-text.review': /*i18n*/ {
    id: 'log.did.worker-text.review',
    message: 'reviewed translated texts for workers',
    comment: 'After a name',
  },
  'worker-text.sign': /*i18n*/ {
    id: 'log.did.worker-text.sign',
    message: 'signed translated texts for workers',
    comment: 'After a name',
  },
  'worker-text.withdraw': /*i18n*/ {
    id: 'log.did.worker-text.withdraw',
    message: 'withdrew translated texts for workers',
    comment: 'After a name',
  },
};

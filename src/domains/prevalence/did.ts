import type { Did } from '../../kernel/domain.ts';
import type { prevalence } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const prevalenceDid: Did<typeof prevalence, 'study.fail-estimate'> = {
  'study.finish-estimate': /*i18n*/ {
    id: 'log.did.study.finish-estimate',
    message: 'finished an estimate',
    comment: 'After a name',
  },
  'study.estimates': /*i18n*/ { id: 'log.did.study.estimates', message: 'listed estimates', comment: 'After a name' },
  'study.estimate': /*i18n*/ { id: 'log.did.study.estimate', message: 'read an estimate', comment: 'After a name' },
  'study.begin-estimate': /*i18n*/ {
    id: 'log.did.study.begin-estimate',
    message: 'started an estimate',
    comment: 'After a name',
  },
  'study.pause-estimate': /*i18n*/ {
    id: 'log.did.study.pause-estimate',
    message: 'paused an estimate',
    comment: 'After a name',
  },
  'study.resume-estimate': /*i18n*/ {
    id: 'log.did.study.resume-estimate',
    message: 'resumed an estimate',
    comment: 'After a name',
  },
  'study.stop-estimate': /*i18n*/ {
    id: 'log.did.study.stop-estimate',
    message: 'stopped an estimate',
    comment: 'After a name',
  },
  'study.sign-estimate': /*i18n*/ {
    id: 'log.did.study.sign-estimate',
    message: 'signed an estimate',
    comment: 'After a name',
  },
};

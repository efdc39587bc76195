import type { Did } from '../../kernel/domain.ts';
import type { study } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const studyDid: Did<typeof study> = {
  'study.contributions': /*i18n*/ {
    id: 'log.did.study.contributions',
    message: 'viewed contributions to the study',
    comment: 'After a name',
  },
  'study.contribute': /*i18n*/ {
    id: 'log.did.study.contribute',
    message: 'contributed to the study',
    comment: 'After a name',
  },
  'study.release': /*i18n*/ {
    id: 'log.did.study.release',
    message: 'froze a release of the study',
    comment: 'After a name',
  },
  'study.sign': /*i18n*/ {
    id: 'log.did.study.sign',
    message: 'signed a release of the study',
    comment: 'After a name',
  },
  'study.files': /*i18n*/ {
    id: 'log.did.study.files',
    message: 'listed closed files of the study',
    comment: 'After a name',
  },
  'study.file': /*i18n*/ {
    id: 'log.did.study.file',
    message: 'read a closed file of the study',
    comment: 'After a name',
  },
  'study.file-names': /*i18n*/ {
    id: 'log.did.study.file-names',
    message: 'looked up names of closed files',
    comment: 'After a name',
  },
  'study.review': /*i18n*/ {
    id: 'log.did.study.review',
    message: 'read a closed file for the study',
    comment: 'After a name',
  },
  'study.correct-reading': /*i18n*/ {
    id: 'log.did.study.correct-reading',
    message: 'corrected their reading of a closed file',
    comment: 'After a name',
  },
  'study.withdraw-decision': /*i18n*/ {
    id: 'log.did.study.withdraw-decision',
    message: 'withdrew the third decision on a closed file',
    comment: 'After a name',
  },
  'study.resolve': /*i18n*/ {
    id: 'log.did.study.resolve',
    message: 'settled two readings of a closed file',
    comment: 'After a name',
  },
  'study.import-readings': /*i18n*/ {
    id: 'log.did.study.import-readings',
    message: 'imported readings of closed files',
    comment: 'After a name',
  },
  'study.plans': /*i18n*/ {
    id: 'log.did.study.plans',
    message: 'listed samples of the study',
    comment: 'After a name',
  },
  'study.plan': /*i18n*/ { id: 'log.did.study.plan', message: 'read a sample of the study', comment: 'After a name' },
  'study.plan-sample': /*i18n*/ {
    id: 'log.did.study.plan-sample',
    message: 'planned a sample',
    comment: 'After a name',
  },
  'study.survey': /*i18n*/ { id: 'log.did.study.survey', message: 'opened the survey', comment: 'After a name' },
  'study.open-survey': /*i18n*/ {
    id: 'log.did.study.open-survey',
    message: 'opened the survey',
    comment: 'After a name',
  },
  'study.answer-survey': /*i18n*/ {
    id: 'log.did.study.answer-survey',
    message: 'answered the survey',
    comment: 'After a name',
  },
  'study.close-survey': /*i18n*/ {
    id: 'log.did.study.close-survey',
    message: 'closed the survey',
    comment: 'After a name',
  },
  'study.publish-survey': /*i18n*/ {
    id: 'log.did.study.publish-survey',
    message: 'published the survey',
    comment: 'After a name',
  },
};

import type { Did } from '../../kernel/domain.ts';
import type { competence } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const competenceDid: Did<typeof competence> = {
  'learning.read': /*i18n*/ { id: 'log.did.learning.read', message: 'viewed courses', comment: 'After a name' },
  'course.read': /*i18n*/ { id: 'log.did.course.read', message: 'read a course', comment: 'After a name' },
  'course.complete': /*i18n*/ { id: 'log.did.course.complete', message: 'completed a course', comment: 'After a name' },
  'recall.choose': /*i18n*/ {
    id: 'log.did.recall.choose',
    message: 'chose to be asked again about a course',
    comment: 'After a name',
  },
  'recall.read': /*i18n*/ { id: 'log.did.recall.read', message: 'read recall questions', comment: 'After a name' },
  'recall.answer': /*i18n*/ {
    id: 'log.did.recall.answer',
    message: 'answered recall questions',
    comment: 'After a name',
  },
  'recall.end': /*i18n*/ { id: 'log.did.recall.end', message: 'ended recall questions', comment: 'After a name' },
  'certificate.read': /*i18n*/ {
    id: 'log.did.certificate.read',
    message: 'viewed a certificate',
    comment: 'After a name',
  },
  'vignette.read': /*i18n*/ { id: 'log.did.vignette.read', message: 'read a short case', comment: 'After a name' },
  'vignette.answer': /*i18n*/ {
    id: 'log.did.vignette.answer',
    message: 'answered a short case',
    comment: 'After a name',
  },
  'vignette.results': /*i18n*/ {
    id: 'log.did.vignette.results',
    message: 'viewed answers to short cases',
    comment: 'After a name',
  },
  'vignette.publish': /*i18n*/ {
    id: 'log.did.vignette.publish',
    message: 'published answers to short cases',
    comment: 'After a name',
  },
};

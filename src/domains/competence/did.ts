import type { Did } from '../../kernel/domain.ts';
import type { competence } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const competenceDid: Did<typeof competence, 'gate.use' | 'gate.mark'> = {
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
  'certificate.name': /*i18n*/ {
    id: 'log.did.certificate.name',
    message: 'changed the name on a certificate',
    comment: 'After a name',
  },
  'certificate.withdraw': /*i18n*/ {
    id: 'log.did.certificate.withdraw',
    message: 'withdrew a certificate',
    comment: 'After a name',
  },
  'certificate.file': /*i18n*/ {
    id: 'log.did.certificate.file',
    message: 'fetched a certificate as a file',
    comment: 'After a name',
  },
  'gate.list': /*i18n*/ {
    id: 'log.did.gate.list',
    message: 'viewed which acts ask for a course',
    comment: 'After a name',
  },
  'gate.set': /*i18n*/ {
    id: 'log.did.gate.set',
    message: 'decided that an act asks for a course',
    comment: 'After a name',
  },
  'gate.end': /*i18n*/ {
    id: 'log.did.gate.end',
    message: 'ended that an act asks for a course',
    comment: 'After a name',
  },
  'gate.met': /*i18n*/ {
    id: 'log.did.gate.met',
    message: 'viewed which acts ask for a course, and exceptions',
    comment: 'After a name',
  },
  'gate.open': /*i18n*/ {
    id: 'log.did.gate.open',
    message: 'made an exception from a required course',
    comment: 'After a name',
  },
  'gate.exception': /*i18n*/ {
    id: 'log.did.gate.exception',
    message: 'viewed an exception from a required course',
    comment: 'After a name',
  },
  'gate.review': /*i18n*/ {
    id: 'log.did.gate.review',
    message: 'reviewed an exception from a required course',
    comment: 'After a name',
  },
  'training.read': /*i18n*/ {
    id: 'log.did.training.read',
    message: 'viewed groups and assigned courses',
    comment: 'After a name',
  },
  'training-group.set': /*i18n*/ {
    id: 'log.did.training-group.set',
    message: 'put people into a group',
    comment: 'After a name',
  },
  'training-group.end': /*i18n*/ {
    id: 'log.did.training-group.end',
    message: 'ended a group',
    comment: 'After a name',
  },
  'training-group.file': /*i18n*/ {
    id: 'log.did.training-group.file',
    message: 'exported the people of a group',
    comment: 'After a name',
  },
  'training.assign': /*i18n*/ {
    id: 'log.did.training.assign',
    message: 'assigned a course',
    comment: 'After a name',
  },
  'training.withdraw': /*i18n*/ {
    id: 'log.did.training.withdraw',
    message: 'withdrew an assigned course',
    comment: 'After a name',
  },
  'training.unit': /*i18n*/ {
    id: 'log.did.training.unit',
    message: 'viewed the training of the unit',
    comment: 'After a name',
  },
  'training.unit-file': /*i18n*/ {
    id: 'log.did.training.unit-file',
    message: 'exported the training of the unit',
    comment: 'After a name',
  },
  'course-draft.list': /*i18n*/ {
    id: 'log.did.course-draft.list',
    message: 'viewed the courses that are written',
    comment: 'After a name',
  },
  'course-draft.read': /*i18n*/ {
    id: 'log.did.course-draft.read',
    message: 'read a course that is being written',
    comment: 'After a name',
  },
  'course-draft.export': /*i18n*/ {
    id: 'log.did.course-draft.export',
    message: 'took out a course as files',
    comment: 'After a name',
  },
  'course-draft.begin': /*i18n*/ {
    id: 'log.did.course-draft.begin',
    message: 'began a course',
    comment: 'After a name',
  },
  'course-draft.save': /*i18n*/ {
    id: 'log.did.course-draft.save',
    message: 'saved a course',
    comment: 'After a name',
  },
  'course-draft.photo': /*i18n*/ {
    id: 'log.did.course-draft.photo',
    message: 'added a picture to a course',
    comment: 'After a name',
  },
  'course-draft.send': /*i18n*/ {
    id: 'log.did.course-draft.send',
    message: 'sent a course for review',
    comment: 'After a name',
  },
  'course-draft.publish': /*i18n*/ {
    id: 'log.did.course-draft.publish',
    message: 'published a course',
    comment: 'After a name',
  },
  'course-draft.withdraw': /*i18n*/ {
    id: 'log.did.course-draft.withdraw',
    message: 'withdrew a course',
    comment: 'After a name',
  },
  'course-review.read': /*i18n*/ {
    id: 'log.did.course-review.read',
    message: 'read a course for review',
    comment: 'After a name',
  },
  'course-review.give': /*i18n*/ {
    id: 'log.did.course-review.give',
    message: 'reviewed a course',
    comment: 'After a name',
  },
  'statement.export': /*i18n*/ {
    id: 'log.did.statement.export',
    message: 'took out statements of certificates',
    comment: 'After a name',
  },
  'course-package.list': /*i18n*/ {
    id: 'log.did.course-package.list',
    message: 'viewed the course packages',
    comment: 'After a name',
  },
  'course-package.check': /*i18n*/ {
    id: 'log.did.course-package.check',
    message: 'had a course package checked',
    comment: 'After a name',
  },
  'course-package.read': /*i18n*/ {
    id: 'log.did.course-package.read',
    message: 'viewed a course package',
    comment: 'After a name',
  },
  'course-package.export': /*i18n*/ {
    id: 'log.did.course-package.export',
    message: 'took out a course package',
    comment: 'After a name',
  },
  'course-package.add': /*i18n*/ {
    id: 'log.did.course-package.add',
    message: 'added a course package',
    comment: 'After a name',
  },
  'course-package.replace': /*i18n*/ {
    id: 'log.did.course-package.replace',
    message: 'replaced a course package',
    comment: 'After a name',
  },
  'course-package.withdraw': /*i18n*/ {
    id: 'log.did.course-package.withdraw',
    message: 'withdrew a course package',
    comment: 'After a name',
  },
  'course-package.remove': /*i18n*/ {
    id: 'log.did.course-package.remove',
    message: 'removed the files of a course package',
    comment: 'After a name',
  },
  'course-package.piece': /*i18n*/ {
    id: 'log.did.course-package.piece',
    message: 'sent a course package',
    comment: 'After a name',
  },
  'packaged-course.read': /*i18n*/ {
    id: 'log.did.packaged-course.read',
    message: 'viewed a course from outside',
    comment: 'After a name',
  },
  'course-attempt.launch': /*i18n*/ {
    id: 'log.did.course-attempt.launch',
    message: 'opened a course from outside',
    comment: 'After a name',
  },
};

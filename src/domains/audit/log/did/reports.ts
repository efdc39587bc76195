import type { Message } from '../../../../kernel/message.ts';

/** What a person did, in the past tense, after their name: by the name of the route. */
export const reportsDid: Readonly<Record<string, Message>> = {
  'report.list': /*i18n*/ { id: 'log.did.report.list', message: 'listed reports', comment: 'After a name' },
  'report.read': /*i18n*/ { id: 'log.did.report.read', message: 'read a report', comment: 'After a name' },
  'report.cell': /*i18n*/ {
    id: 'log.did.report.cell',
    message: 'viewed a figure of a report',
    comment: 'After a name',
  },
  'report.enter': /*i18n*/ {
    id: 'log.did.report.enter',
    message: 'entered a figure into a report',
    comment: 'After a name',
  },
  'report.export': /*i18n*/ { id: 'log.did.report.export', message: 'exported a report', comment: 'After a name' },
  'learning.read': /*i18n*/ { id: 'log.did.learning.read', message: 'viewed courses', comment: 'After a name' },
  'course.read': /*i18n*/ { id: 'log.did.course.read', message: 'read a course', comment: 'After a name' },
  'course.complete': /*i18n*/ { id: 'log.did.course.complete', message: 'completed a course', comment: 'After a name' },
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
  'programme.read': /*i18n*/ { id: 'log.did.programme.read', message: 'read the programme', comment: 'After a name' },
  'programme.history': /*i18n*/ {
    id: 'log.did.programme.history',
    message: 'viewed earlier programmes',
    comment: 'After a name',
  },
  'programme.open': /*i18n*/ { id: 'log.did.programme.open', message: 'opened a programme', comment: 'After a name' },
  'programme.fill': /*i18n*/ {
    id: 'log.did.programme.fill',
    message: 'filled in the programme',
    comment: 'After a name',
  },
  'programme.decide': /*i18n*/ {
    id: 'log.did.programme.decide',
    message: 'decided on the programme',
    comment: 'After a name',
  },
  'visit.read': /*i18n*/ { id: 'log.did.visit.read', message: 'read a study visit', comment: 'After a name' },
  'visit.create': /*i18n*/ { id: 'log.did.visit.create', message: 'made a study visit', comment: 'After a name' },
  'visit.check': /*i18n*/ { id: 'log.did.visit.check', message: 'checked a study visit', comment: 'After a name' },
  'visit.seat': /*i18n*/ { id: 'log.did.visit.seat', message: 'gave a seat at a study visit', comment: 'After a name' },
  'visit.monday-act': /*i18n*/ {
    id: 'log.did.visit.monday-act',
    message: 'noted what a study visit led to',
    comment: 'After a name',
  },
  'region.compare': /*i18n*/ { id: 'log.did.region.compare', message: 'compared countries', comment: 'After a name' },
  'standards.read': /*i18n*/ {
    id: 'log.did.standards.read',
    message: 'viewed standards for exchange',
    comment: 'After a name',
  },
  'caseload.look': /*i18n*/ {
    id: 'log.did.caseload.look',
    message: 'previewed an export of the caseload',
    comment: 'After a name',
  },
  'caseload.export': /*i18n*/ {
    id: 'log.did.caseload.export',
    message: 'exported the caseload',
    comment: 'After a name',
  },
  'fee-claim.list': /*i18n*/ { id: 'log.did.fee-claim.list', message: 'listed claims abroad', comment: 'After a name' },
  'fee-claim.contacts': /*i18n*/ {
    id: 'log.did.fee-claim.contacts',
    message: 'looked up contacts abroad',
    comment: 'After a name',
  },
  'fee-claim.read': /*i18n*/ { id: 'log.did.fee-claim.read', message: 'read a claim abroad', comment: 'After a name' },
  'fee-claim.register': /*i18n*/ {
    id: 'log.did.fee-claim.register',
    message: 'registered a claim abroad',
    comment: 'After a name',
  },
  'fee-claim.addresses': /*i18n*/ {
    id: 'log.did.fee-claim.addresses',
    message: 'looked up where a claim can be sent abroad',
    comment: 'After a name',
  },
  'fee-claim.preview': /*i18n*/ {
    id: 'log.did.fee-claim.preview',
    message: 'previewed a claim to be sent abroad',
    comment: 'After a name',
  },
  'fee-claim.pass-on': /*i18n*/ {
    id: 'log.did.fee-claim.pass-on',
    message: 'sent a claim abroad',
    comment: 'After a name',
  },
  'fee-claim.take': /*i18n*/ {
    id: 'log.did.fee-claim.take',
    message: 'accepted a claim from abroad',
    comment: 'After a name',
  },
};

import type { Message } from '../../../kernel/message.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const visitsDid = {
  'field.inspections': /*i18n*/ {
    id: 'log.did.field.inspections',
    message: 'listed inspections for the field app',
    comment: 'After a name',
  },
  'visit.after': /*i18n*/ { id: 'log.did.visit.after', message: 'read what followed a visit', comment: 'After a name' },
  'visit.decide': /*i18n*/ {
    id: 'log.did.visit.decide',
    message: 'noted a decision after a visit',
    comment: 'After a name',
  },
  'visit.outcome': /*i18n*/ {
    id: 'log.did.visit.outcome',
    message: 'noted what came of a decision',
    comment: 'After a name',
  },
  'visit.count-workers': /*i18n*/ {
    id: 'log.did.visit.count-workers',
    message: 'counted the workers of a visit',
    comment: 'After a name',
  },
  'visit.report': /*i18n*/ {
    id: 'log.did.visit.report',
    message: 'exported the report of a visit',
    comment: 'After a name',
  },
  'visit.report-days': /*i18n*/ {
    id: 'log.did.visit.report-days',
    message: 'exported the report of a period',
    comment: 'After a name',
  },
  'visit.addresses': /*i18n*/ {
    id: 'log.did.visit.addresses',
    message: 'looked up which units can receive facts from a visit',
    comment: 'After a name',
  },
  'visit.preview': /*i18n*/ {
    id: 'log.did.visit.preview',
    message: 'previewed a disclosure from a visit',
    comment: 'After a name',
  },
  'visit.pass-on': /*i18n*/ {
    id: 'log.did.visit.pass-on',
    message: 'disclosed facts from a visit to another agency',
    comment: 'After a name',
  },
  'conversation.read': /*i18n*/ {
    id: 'log.did.conversation.read',
    message: 'read answers from a worker',
    comment: 'After a name',
  },
  'conversation.acknowledge': /*i18n*/ {
    id: 'log.did.conversation.acknowledge',
    message: 'acknowledged answers from a worker',
    comment: 'After a name',
  },
  'answers.units': /*i18n*/ {
    id: 'log.did.answers.units',
    message: 'looked up whom to ask for first answers',
    comment: 'After a name',
  },
  'answers.ask': /*i18n*/ {
    id: 'log.did.answers.ask',
    message: 'asked another agency for a person’s first answers',
    comment: 'After a name',
  },
  'answers.read': /*i18n*/ {
    id: 'log.did.answers.read',
    message: 'read a question about first answers',
    comment: 'After a name',
  },
  'answers.take': /*i18n*/ {
    id: 'log.did.answers.take',
    message: 'acknowledged a question about first answers',
    comment: 'After a name',
  },
  'answers.name-person': /*i18n*/ {
    id: 'log.did.answers.name-person',
    message: 'said whom a question is about',
    comment: 'After a name',
  },
  'answers.addresses': /*i18n*/ {
    id: 'log.did.answers.addresses',
    message: 'looked up which units can receive first answers',
    comment: 'After a name',
  },
  'answers.preview': /*i18n*/ {
    id: 'log.did.answers.preview',
    message: 'previewed a disclosure of first answers',
    comment: 'After a name',
  },
  'answers.pass-on': /*i18n*/ {
    id: 'log.did.answers.pass-on',
    message: 'disclosed first answers to another agency',
    comment: 'After a name',
  },
  'answers.decline': /*i18n*/ {
    id: 'log.did.answers.decline',
    message: 'declined to give first answers',
    comment: 'After a name',
  },
} as const satisfies Readonly<Record<string, Message>>;

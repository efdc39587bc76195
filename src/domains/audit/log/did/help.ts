import type { Message } from '../../../../kernel/message.ts';

/** What a person did, in the past tense, after their name: by the name of the route. */
export const helpDid: Readonly<Record<string, Message>> = {
  'assistance.in-case': /*i18n*/ {
    id: 'log.did.assistance.in-case',
    message: 'viewed the support in a case',
    comment: 'After a name',
  },
  'assistance.of-person': /*i18n*/ {
    id: 'log.did.assistance.of-person',
    message: 'viewed the support for a person',
    comment: 'After a name',
  },
  'assistance.begin': /*i18n*/ {
    id: 'log.did.assistance.begin',
    message: 'started support for a person',
    comment: 'After a name',
  },
  'assistance.stay': /*i18n*/ {
    id: 'log.did.assistance.stay',
    message: 'noted where a person stays',
    comment: 'After a name',
  },
  'assistance.arrange': /*i18n*/ {
    id: 'log.did.assistance.arrange',
    message: 'arranged support for a person',
    comment: 'After a name',
  },
  'assistance.task': /*i18n*/ {
    id: 'log.did.assistance.task',
    message: 'noted a task for a person',
    comment: 'After a name',
  },
  'assistance.depart': /*i18n*/ {
    id: 'log.did.assistance.depart',
    message: 'noted that a person left the support',
    comment: 'After a name',
  },
  'assistance.consultations': /*i18n*/ {
    id: 'log.did.assistance.consultations',
    message: 'listed consultations',
    comment: 'After a name',
  },
  'assistance.consult': /*i18n*/ {
    id: 'log.did.assistance.consult',
    message: 'noted a consultation',
    comment: 'After a name',
  },
  'desk.list': /*i18n*/ {
    id: 'log.did.desk.list',
    message: 'listed questions to the coordination desk',
    comment: 'After a name',
  },
  'desk.ask': /*i18n*/ {
    id: 'log.did.desk.ask',
    message: 'asked the coordination desk for a place',
    comment: 'After a name',
  },
  'desk.answer': /*i18n*/ {
    id: 'log.did.desk.answer',
    message: 'answered a question to the coordination desk',
    comment: 'After a name',
  },
  'reflection-period.read': /*i18n*/ {
    id: 'log.did.reflection-period.read',
    message: 'read a reflection period',
    comment: 'After a name',
  },
  'reflection-period.consider': /*i18n*/ {
    id: 'log.did.reflection-period.consider',
    message: 'considered a reflection period',
    comment: 'After a name',
  },
  'reflection-period.inform': /*i18n*/ {
    id: 'log.did.reflection-period.inform',
    message: 'noted that a person was informed of the reflection period',
    comment: 'After a name',
  },
  'reflection-period.wish': /*i18n*/ {
    id: 'log.did.reflection-period.wish',
    message: 'noted what a person wishes',
    comment: 'After a name',
  },
  'reflection-period.request': /*i18n*/ {
    id: 'log.did.reflection-period.request',
    message: 'asked another agency to apply for a reflection period',
    comment: 'After a name',
  },
  'reflection-period.apply': /*i18n*/ {
    id: 'log.did.reflection-period.apply',
    message: 'applied for a reflection period',
    comment: 'After a name',
  },
  'reflection-period.tell': /*i18n*/ {
    id: 'log.did.reflection-period.tell',
    message: 'notified another agency of a reflection period',
    comment: 'After a name',
  },
  'reflection-period.end': /*i18n*/ {
    id: 'log.did.reflection-period.end',
    message: 'noted that a reflection period ended',
    comment: 'After a name',
  },
  'reflection-period.decide': /*i18n*/ {
    id: 'log.did.reflection-period.decide',
    message: 'decided on a reflection period',
    comment: 'After a name',
  },
  'reflection-period.extend': /*i18n*/ {
    id: 'log.did.reflection-period.extend',
    message: 'extended a reflection period',
    comment: 'After a name',
  },
  'reflection-application.read': /*i18n*/ {
    id: 'log.did.reflection-application.read',
    message: 'read an application for a reflection period',
    comment: 'After a name',
  },
  'claim.list': /*i18n*/ { id: 'log.did.claim.list', message: 'listed wage claims', comment: 'After a name' },
  'claim.read': /*i18n*/ { id: 'log.did.claim.read', message: 'read a wage claim', comment: 'After a name' },
  'claim.open': /*i18n*/ { id: 'log.did.claim.open', message: 'opened a wage claim', comment: 'After a name' },
  'claim.line': /*i18n*/ {
    id: 'log.did.claim.line',
    message: 'added a claim line to a wage claim',
    comment: 'After a name',
  },
  'claim.payer': /*i18n*/ {
    id: 'log.did.claim.payer',
    message: 'added a payer to a wage claim',
    comment: 'After a name',
  },
  'claim.payday': /*i18n*/ {
    id: 'log.did.claim.payday',
    message: 'added a payday to a wage claim',
    comment: 'After a name',
  },
  'claim.notify': /*i18n*/ {
    id: 'log.did.claim.notify',
    message: 'recorded a notice to a contractor',
    comment: 'After a name',
  },
  'claim.settlement-offer': /*i18n*/ {
    id: 'log.did.claim.settlement-offer',
    message: 'recorded a settlement offer in a wage claim',
    comment: 'After a name',
  },
  'claim.receive': /*i18n*/ {
    id: 'log.did.claim.receive',
    message: 'recorded a payment in a wage claim',
    comment: 'After a name',
  },
  'claim.settle': /*i18n*/ {
    id: 'log.did.claim.settle',
    message: 'answered a settlement offer in a wage claim',
    comment: 'After a name',
  },
};

import type { Did } from '../../kernel/domain.ts';
import type { assistance } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const assistanceDid: Did<typeof assistance> = {
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
  'assistance.withdraw': /*i18n*/ {
    id: 'log.did.assistance.withdraw',
    message: 'withdrew an entry in the support of a person',
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
  'reflection-period.paper': /*i18n*/ {
    id: 'log.did.reflection-period.paper',
    message: 'saved what is noted of a reflection period as a document',
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
  'reflection-period.withdraw': /*i18n*/ {
    id: 'log.did.reflection-period.withdraw',
    message: 'withdrew a step of a reflection period',
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
};

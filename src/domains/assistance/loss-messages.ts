import type { Message } from '../../kernel/message.ts';

export const lossMessages = {
  lossStay: /*i18n*/ {
    id: 'assistance.loss-stay',
    message: 'Permitted stay of {alias}',
    comment: 'Last-chance line',
  },
  lossDeparture: /*i18n*/ {
    id: 'assistance.loss-departure',
    message: '{alias}, while still here',
    comment: 'Last-chance line: somebody who wants to leave',
  },
  lossNeed: /*i18n*/ {
    id: 'assistance.loss-need',
    message:
      '{need, select, safety {Safety} roof {Housing} health {Health} adviser {Legal adviser} interpreter {An interpreter} stay {Permitted stay} other {}} for {alias}, when it was needed',
    comment: 'Last-chance line: nothing could be found',
  },
  lossPeriod: /*i18n*/ {
    id: 'assistance.loss-period',
    message: 'Reflection period of {alias}',
    comment: 'Last-chance line',
  },
  holderMigration: /*i18n*/ {
    id: 'assistance.holder-migration',
    message: 'The Migration Agency',
    comment: 'Last-chance line: who holds it',
  },
  holderPerson: /*i18n*/ {
    id: 'assistance.holder-person',
    message: 'The person',
    comment: 'Last-chance line: who holds it',
  },
  holderOwn: /*i18n*/ {
    id: 'assistance.holder-own',
    message: 'Your unit',
    comment: 'Last-chance line: who holds it, or may save it',
  },
  saverBoard: /*i18n*/ {
    id: 'assistance.saver-board',
    message: 'A social welfare board',
    comment: 'Last-chance line: who may save it',
  },
  saveStay: /*i18n*/ {
    id: 'assistance.save-stay',
    message: 'Ask, and record the date',
    comment: 'Last-chance line: the act that saves it',
  },
  saveDeparture: /*i18n*/ {
    id: 'assistance.save-departure',
    message: 'Talk with the person about the journey, and what must be done before it',
    comment: 'Last-chance line: the act that saves it',
  },
  saveNeed: /*i18n*/ {
    id: 'assistance.save-need',
    message: 'Search again',
    comment: 'Last-chance line: the act that saves it',
  },
  savePeriod: /*i18n*/ {
    id: 'assistance.save-period',
    message: 'Apply for an extension',
    comment: 'Last-chance line: the act that saves it',
  },
} satisfies Record<string, Message>;

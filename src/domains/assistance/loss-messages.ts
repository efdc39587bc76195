import type { Message } from '../../kernel/message.ts';

export const lossMessages = {
  lossStay: /*i18n*/ {
    id: 'assistance.loss-stay',
    message: 'Permitted stay of {alias}',
    comment: 'Expiring evidence and rights',
  },
  lossDeparture: /*i18n*/ {
    id: 'assistance.loss-departure',
    message: 'Measures before {alias} leaves',
    comment: 'Expiring evidence and rights: a person who wants to leave',
  },
  lossNeed: /*i18n*/ {
    id: 'assistance.loss-need',
    message:
      '{need, select, safety {Safety} roof {Housing} health {Health} adviser {Legal adviser} interpreter {An interpreter} stay {Permitted stay} other {}} for {alias}, when it was needed',
    comment: 'Expiring evidence and rights: nothing could be found',
  },
  lossPeriod: /*i18n*/ {
    id: 'assistance.loss-period',
    message: 'Reflection period of {alias}',
    comment: 'Expiring evidence and rights',
  },
  holderMigration: /*i18n*/ {
    id: 'assistance.holder-migration',
    message: 'The immigration authority',
    comment: 'Expiring evidence and rights: who holds it',
  },
  holderPerson: /*i18n*/ {
    id: 'assistance.holder-person',
    message: 'The person',
    comment: 'Expiring evidence and rights: who holds it',
  },
  holderOwn: /*i18n*/ {
    id: 'assistance.holder-own',
    message: 'Your unit',
    comment: 'Expiring evidence and rights: who holds it, or may save it',
  },
  saverBoard: /*i18n*/ {
    id: 'assistance.saver-board',
    message: 'A social welfare board',
    comment: 'Expiring evidence and rights: who may save it',
  },
  saveStay: /*i18n*/ {
    id: 'assistance.save-stay',
    message: 'Ask, and record the date',
    comment: 'Expiring evidence and rights: the act that saves it',
  },
  saveDeparture: /*i18n*/ {
    id: 'assistance.save-departure',
    message: 'Talk with the person about the journey, and what must be done before it',
    comment: 'Expiring evidence and rights: the act that saves it',
  },
  saveNeed: /*i18n*/ {
    id: 'assistance.save-need',
    message: 'Search again',
    comment: 'Expiring evidence and rights: the act that saves it',
  },
  savePeriod: /*i18n*/ {
    id: 'assistance.save-period',
    message: 'Apply for an extension',
    comment: 'Expiring evidence and rights: the act that saves it',
  },
} satisfies Record<string, Message>;

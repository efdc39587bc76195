import type { Message } from '../../../kernel/message.ts';

const actsComment = 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it';

export const acts = {
  'offer-all': /*i18n*/ {
    id: 'exercise.ui.act.offer-all',
    message: 'Offered a talk and a card to all on the premises',
    comment: actsComment,
  },
  introduce: /*i18n*/ {
    id: 'exercise.ui.act.introduce',
    message: 'Introduced themselves',
    comment: actsComment,
  },
  rights: /*i18n*/ {
    id: 'exercise.ui.act.rights',
    message: 'Told of their rights',
    comment: actsComment,
  },
  'own-interpreter': /*i18n*/ {
    id: 'exercise.ui.act.own-interpreter',
    message: 'Brought in an interpreter',
    comment: actsComment,
  },
  'take-aside': /*i18n*/ {
    id: 'exercise.ui.act.take-aside',
    message: 'Took them aside',
    comment: actsComment,
  },
  care: /*i18n*/ {
    id: 'exercise.ui.act.care',
    message: 'Gave water and a seat',
    comment: actsComment,
  },
  ask: /*i18n*/ {
    id: 'exercise.ui.act.ask',
    message: 'Asked',
    comment: actsComment,
  },
  'accept-no': /*i18n*/ {
    id: 'exercise.ui.act.accept-no',
    message: 'Accepted the no',
    comment: actsComment,
  },
  press: /*i18n*/ {
    id: 'exercise.ui.act.press',
    message: 'Asked on after a no',
    comment: actsComment,
  },
  'single-out': /*i18n*/ {
    id: 'exercise.ui.act.single-out',
    message: 'Took one aside and offered the others nothing',
    comment: actsComment,
  },
  'before-controller': /*i18n*/ {
    id: 'exercise.ui.act.before-controller',
    message: 'Asked in front of the person they must please',
    comment: actsComment,
  },
  'ask-status': /*i18n*/ {
    id: 'exercise.ui.act.ask-status',
    message: 'Asked about the right to stay',
    comment: actsComment,
  },
  'take-thing': /*i18n*/ {
    id: 'exercise.ui.act.take-thing',
    message: 'Took something from them without a reason',
    comment: actsComment,
  },
  'return-thing': /*i18n*/ {
    id: 'exercise.ui.act.return-thing',
    message: 'Gave their document back into their hand',
    comment: actsComment,
  },
  promise: /*i18n*/ {
    id: 'exercise.ui.act.promise',
    message: 'Made a promise',
    comment: actsComment,
  },
  'promise-kept': /*i18n*/ {
    id: 'exercise.ui.act.promise-kept',
    message: 'Kept a promise',
    comment: actsComment,
  },
  'promise-broken': /*i18n*/ {
    id: 'exercise.ui.act.promise-broken',
    message: 'Broke a promise',
    comment: actsComment,
  },
  'hand-on': /*i18n*/ {
    id: 'exercise.ui.act.hand-on',
    message: 'Introduced a colleague in person',
    comment: actsComment,
  },
  expose: /*i18n*/ {
    id: 'exercise.ui.act.expose',
    message: 'Showed who had spoken',
    comment: actsComment,
  },
  consent: /*i18n*/ {
    id: 'exercise.ui.act.consent',
    message: 'Asked for consent',
    comment: actsComment,
  },
  go: /*i18n*/ {
    id: 'exercise.ui.act.go',
    message: 'Went to',
    comment: actsComment,
  },
  look: /*i18n*/ {
    id: 'exercise.ui.act.look',
    message: 'Looked at',
    comment: actsComment,
  },
  enter: /*i18n*/ {
    id: 'exercise.ui.act.enter',
    message: 'Entered',
    comment: actsComment,
  },
  'person-go': /*i18n*/ {
    id: 'exercise.ui.act.person-go',
    message: 'Went along',
    comment: actsComment,
  },
  'ask-to-show': /*i18n*/ {
    id: 'exercise.ui.act.ask-to-show',
    message: 'Asked to be shown something',
    comment: actsComment,
  },
  open: /*i18n*/ {
    id: 'exercise.ui.act.open',
    message: 'Opened',
    comment: actsComment,
  },
  request: /*i18n*/ {
    id: 'exercise.ui.act.request',
    message: 'Requested',
    comment: actsComment,
  },
  photograph: /*i18n*/ {
    id: 'exercise.ui.act.photograph',
    message: 'Photographed',
    comment: actsComment,
  },
  copy: /*i18n*/ {
    id: 'exercise.ui.act.copy',
    message: 'Copied',
    comment: actsComment,
  },
  preserve: /*i18n*/ {
    id: 'exercise.ui.act.preserve',
    message: 'Ordered to be preserved',
    comment: actsComment,
  },
  seize: /*i18n*/ {
    id: 'exercise.ui.act.seize',
    message: 'Seized',
    comment: actsComment,
  },
  record: /*i18n*/ {
    id: 'exercise.ui.act.record',
    message: 'Recorded indicators',
    comment: actsComment,
  },
  tell: /*i18n*/ {
    id: 'exercise.ui.act.tell',
    message: 'Told',
    comment: actsComment,
  },
  disclose: /*i18n*/ {
    id: 'exercise.ui.act.disclose',
    message: 'Disclosed to',
    comment: actsComment,
  },
  acknowledge: /*i18n*/ {
    id: 'exercise.ui.act.acknowledge',
    message: 'Acknowledged receipt',
    comment: actsComment,
  },
  refuse: /*i18n*/ {
    id: 'exercise.ui.act.refuse',
    message: 'Refused a request',
    comment: actsComment,
  },
  'change-capacity': /*i18n*/ {
    id: 'exercise.ui.act.change-capacity',
    message: 'Changed capacity',
    comment: actsComment,
  },
  'open-investigation': /*i18n*/ {
    id: 'exercise.ui.act.open-investigation',
    message: 'Opened an investigation',
    comment: actsComment,
  },
  'demand-under-penalty': /*i18n*/ {
    id: 'exercise.ui.act.demand-under-penalty',
    message: 'Demanded under penalty',
    comment: actsComment,
  },
  book: /*i18n*/ {
    id: 'exercise.ui.act.book',
    message: 'Booked',
    comment: actsComment,
  },
  'bed-accepted': /*i18n*/ {
    id: 'exercise.ui.act.bed-accepted',
    message: 'A bed was accepted',
    comment: actsComment,
  },
  'civilian-jacket': /*i18n*/ {
    id: 'exercise.ui.act.civilian-jacket',
    message: 'Put on a civilian jacket',
    comment: actsComment,
  },
  pause: /*i18n*/ {
    id: 'exercise.ui.act.pause',
    message: 'Paused',
    comment: actsComment,
  },
  'inject-send': /*i18n*/ {
    id: 'exercise.ui.act.inject-send',
    message: 'Let an event happen',
    comment: actsComment,
  },
  'inject-hold': /*i18n*/ {
    id: 'exercise.ui.act.inject-hold',
    message: 'Kept an event back',
    comment: actsComment,
  },
  'inject-skip': /*i18n*/ {
    id: 'exercise.ui.act.inject-skip',
    message: 'Left an event out',
    comment: actsComment,
  },
} as const satisfies Record<string, Message>;

import type { Message } from '../../../kernel/message.ts';

export const acts = {
  'offer-all': /*i18n*/ {
    id: 'exercise.ui.act.offer-all',
    message: 'Offered a talk and a card to all on the premises',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  introduce: /*i18n*/ {
    id: 'exercise.ui.act.introduce',
    message: 'Introduced themselves',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  rights: /*i18n*/ {
    id: 'exercise.ui.act.rights',
    message: 'Informed them of their rights',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'own-interpreter': /*i18n*/ {
    id: 'exercise.ui.act.own-interpreter',
    message: 'Brought in an interpreter',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'take-aside': /*i18n*/ {
    id: 'exercise.ui.act.take-aside',
    message: 'Took them aside',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  care: /*i18n*/ {
    id: 'exercise.ui.act.care',
    message: 'Gave water and a seat',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  ask: /*i18n*/ {
    id: 'exercise.ui.act.ask',
    message: 'Asked',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'accept-no': /*i18n*/ {
    id: 'exercise.ui.act.accept-no',
    message: 'Accepted the no',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  press: /*i18n*/ {
    id: 'exercise.ui.act.press',
    message: 'Kept asking after a no',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'single-out': /*i18n*/ {
    id: 'exercise.ui.act.single-out',
    message: 'Took one person aside and offered the others nothing',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'before-controller': /*i18n*/ {
    id: 'exercise.ui.act.before-controller',
    message: 'Asked in front of a person with power over them',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'ask-status': /*i18n*/ {
    id: 'exercise.ui.act.ask-status',
    message: 'Asked about the right to stay',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'take-thing': /*i18n*/ {
    id: 'exercise.ui.act.take-thing',
    message: 'Took something from them without a reason',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'return-thing': /*i18n*/ {
    id: 'exercise.ui.act.return-thing',
    message: 'Handed their document back to them',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  promise: /*i18n*/ {
    id: 'exercise.ui.act.promise',
    message: 'Made a promise',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'promise-kept': /*i18n*/ {
    id: 'exercise.ui.act.promise-kept',
    message: 'Kept a promise',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'promise-broken': /*i18n*/ {
    id: 'exercise.ui.act.promise-broken',
    message: 'Broke a promise',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'hand-on': /*i18n*/ {
    id: 'exercise.ui.act.hand-on',
    message: 'Introduced a colleague in person',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  expose: /*i18n*/ {
    id: 'exercise.ui.act.expose',
    message: 'Showed who had spoken',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  consent: /*i18n*/ {
    id: 'exercise.ui.act.consent',
    message: 'Asked for consent',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  go: /*i18n*/ {
    id: 'exercise.ui.act.go',
    message: 'Went to',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  look: /*i18n*/ {
    id: 'exercise.ui.act.look',
    message: 'Looked at',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  enter: /*i18n*/ {
    id: 'exercise.ui.act.enter',
    message: 'Entered',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'person-go': /*i18n*/ {
    id: 'exercise.ui.act.person-go',
    message: 'Went along',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'ask-to-show': /*i18n*/ {
    id: 'exercise.ui.act.ask-to-show',
    message: 'Asked to be shown something',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  open: /*i18n*/ {
    id: 'exercise.ui.act.open',
    message: 'Opened',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  request: /*i18n*/ {
    id: 'exercise.ui.act.request',
    message: 'Requested',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  photograph: /*i18n*/ {
    id: 'exercise.ui.act.photograph',
    message: 'Photographed',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  copy: /*i18n*/ {
    id: 'exercise.ui.act.copy',
    message: 'Copied',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  preserve: /*i18n*/ {
    id: 'exercise.ui.act.preserve',
    message: 'Ordered the preservation of',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  seize: /*i18n*/ {
    id: 'exercise.ui.act.seize',
    message: 'Seized',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  record: /*i18n*/ {
    id: 'exercise.ui.act.record',
    message: 'Recorded indicators',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  tell: /*i18n*/ {
    id: 'exercise.ui.act.tell',
    message: 'Told',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  disclose: /*i18n*/ {
    id: 'exercise.ui.act.disclose',
    message: 'Disclosed to',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  acknowledge: /*i18n*/ {
    id: 'exercise.ui.act.acknowledge',
    message: 'Acknowledged receipt',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  refuse: /*i18n*/ {
    id: 'exercise.ui.act.refuse',
    message: 'Refused a request',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'change-capacity': /*i18n*/ {
    id: 'exercise.ui.act.change-capacity',
    message: 'Changed capacity',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'open-investigation': /*i18n*/ {
    id: 'exercise.ui.act.open-investigation',
    message: 'Opened an investigation',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'demand-under-penalty': /*i18n*/ {
    id: 'exercise.ui.act.demand-under-penalty',
    message: 'Demanded under penalty',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  book: /*i18n*/ {
    id: 'exercise.ui.act.book',
    message: 'Booked',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'bed-accepted': /*i18n*/ {
    id: 'exercise.ui.act.bed-accepted',
    message: 'A bed was accepted',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'civilian-jacket': /*i18n*/ {
    id: 'exercise.ui.act.civilian-jacket',
    message: 'Put on a civilian jacket',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  pause: /*i18n*/ {
    id: 'exercise.ui.act.pause',
    message: 'Paused',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'inject-send': /*i18n*/ {
    id: 'exercise.ui.act.inject-send',
    message: 'Let an event happen',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'inject-hold': /*i18n*/ {
    id: 'exercise.ui.act.inject-hold',
    message: 'Held back an event',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
  'inject-skip': /*i18n*/ {
    id: 'exercise.ui.act.inject-skip',
    message: 'Left an event out',
    comment: 'Exercise: what a player did, as a line of a list. Without a subject: the name stands before it',
  },
} as const satisfies Record<string, Message>;

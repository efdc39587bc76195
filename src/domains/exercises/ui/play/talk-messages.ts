import type { Message } from '../../../../kernel/message.ts';

export const talk = {
  title: /*i18n*/ {
    id: 'exercise.ui.talk.title',
    message: '{who}',
    comment: 'Exercise: a talk with one person',
  },
  see: /*i18n*/ {
    id: 'exercise.ui.talk.see',
    message: 'What you see now',
    comment: 'Exercise: a talk with one person',
  },
  said: /*i18n*/ {
    id: 'exercise.ui.talk.said',
    message: 'What was said',
    comment: 'Exercise: a talk with one person',
  },
  you: /*i18n*/ {
    id: 'exercise.ui.talk.you',
    message: 'you',
    comment: 'Exercise: a talk with one person',
  },
  nothingYet: /*i18n*/ {
    id: 'exercise.ui.talk.nothingYet',
    message: 'You have not talked yet.',
    comment: 'Exercise: a talk with one person',
  },
  controllerHere: /*i18n*/ {
    id: 'exercise.ui.talk.controllerHere',
    message: 'A person with power over them is in the room.',
    comment: 'Exercise: a talk with one person',
  },
  own: /*i18n*/ {
    id: 'exercise.ui.talk.own',
    message: 'You understand each other without an interpreter.',
    comment: 'Exercise: a talk with one person',
  },
  phone: /*i18n*/ {
    id: 'exercise.ui.talk.phone',
    message: 'Through an interpreter by telephone.',
    comment: 'Exercise: a talk with one person',
  },
  second: /*i18n*/ {
    id: 'exercise.ui.talk.second',
    message: 'In a language that is not their own.',
    comment: 'Exercise: a talk with one person',
  },
  relative: /*i18n*/ {
    id: 'exercise.ui.talk.relative',
    message: 'Someone they know interprets.',
    comment: 'Exercise: a talk with one person',
  },
  controller: /*i18n*/ {
    id: 'exercise.ui.talk.controller',
    message: 'A person with power over them interprets.',
    comment: 'Exercise: a talk with one person',
  },
  none: /*i18n*/ {
    id: 'exercise.ui.talk.none',
    message: 'You have no language in common, and no interpreter.',
    comment: 'Exercise: a talk with one person',
  },
  speaks: /*i18n*/ {
    id: 'exercise.ui.talk.speaks',
    message: 'Speaks {language}',
    comment: 'Exercise: a talk with one person',
  },
  what: /*i18n*/ {
    id: 'exercise.ui.talk.what',
    message: 'What do you do?',
    comment: 'Exercise: a talk with one person',
  },
  introduce: /*i18n*/ {
    id: 'exercise.ui.talk.introduce',
    message: 'Say who you are, and what happens next',
    comment: 'Exercise: a talk with one person',
  },
  rights: /*i18n*/ {
    id: 'exercise.ui.talk.rights',
    message:
      'Say the four sentences: you may say no; we do not tell your employer; if the police investigate, a lawyer may read it; you can take the card and say nothing',
    comment: 'Exercise: a talk with one person',
  },
  care: /*i18n*/ {
    id: 'exercise.ui.talk.care',
    message: 'Offer water, a seat, a pause',
    comment: 'Exercise: a talk with one person',
  },
  aside: /*i18n*/ {
    id: 'exercise.ui.talk.aside',
    message: 'Take them aside, to',
    comment: 'Exercise: a talk with one person',
  },
  interpreter: /*i18n*/ {
    id: 'exercise.ui.talk.interpreter',
    message: 'Bring in an interpreter',
    comment: 'Exercise: a talk with one person',
  },
  byPhone: /*i18n*/ {
    id: 'exercise.ui.talk.byPhone',
    message: 'by telephone',
    comment: 'Exercise: a talk with one person',
  },
  onSite: /*i18n*/ {
    id: 'exercise.ui.talk.onSite',
    message: 'on site',
    comment: 'Exercise: a talk with one person',
  },
  letController: /*i18n*/ {
    id: 'exercise.ui.talk.letController',
    message: 'let the manager interpret',
    comment: 'Exercise: a talk with one person',
  },
  letColleague: /*i18n*/ {
    id: 'exercise.ui.talk.letColleague',
    message: 'let a colleague of theirs interpret',
    comment: 'Exercise: a talk with one person',
  },
  ask: /*i18n*/ {
    id: 'exercise.ui.talk.ask',
    message: 'Ask about',
    comment: 'Exercise: a talk with one person',
  },
  open: /*i18n*/ {
    id: 'exercise.ui.talk.open',
    message: 'Open question',
    comment: 'Exercise: a talk with one person',
  },
  closed: /*i18n*/ {
    id: 'exercise.ui.talk.closed',
    message: 'Yes-or-no question',
    comment: 'Exercise: a talk with one person',
  },
  inHand: /*i18n*/ {
    id: 'exercise.ui.talk.inHand',
    message: 'Hand over the phone, in {language}',
    comment: 'Exercise: a talk with one person',
  },
  accept: /*i18n*/ {
    id: 'exercise.ui.talk.accept',
    message: 'Accept the no, and leave the card',
    comment: 'Exercise: a talk with one person',
  },
  consent: /*i18n*/ {
    id: 'exercise.ui.talk.consent',
    message: 'Ask for consent to',
    comment: 'Exercise: a talk with one person',
  },
  promise: /*i18n*/ {
    id: 'exercise.ui.talk.promise',
    message: 'Promise',
    comment: 'Exercise: a talk with one person',
  },
  kept: /*i18n*/ {
    id: 'exercise.ui.talk.kept',
    message: 'Keep the promise: contact them',
    comment: 'Exercise: a talk with one person',
  },
  handOn: /*i18n*/ {
    id: 'exercise.ui.talk.handOn',
    message: 'Introduce a colleague in person',
    comment: 'Exercise: a talk with one person',
  },
  show: /*i18n*/ {
    id: 'exercise.ui.talk.show',
    message: 'Ask to be shown something elsewhere',
    comment: 'Exercise: a talk with one person',
  },
  status: /*i18n*/ {
    id: 'exercise.ui.talk.status',
    message: 'Ask about the right to stay',
    comment: 'Exercise: a talk with one person',
  },
  return: /*i18n*/ {
    id: 'exercise.ui.talk.return',
    message: 'Give their document back',
    comment: 'Exercise: a talk with one person',
  },
  bed: /*i18n*/ {
    id: 'exercise.ui.talk.bed',
    message: 'Note that a bed was accepted',
    comment: 'Exercise: a talk with one person',
  },
  do: /*i18n*/ {
    id: 'exercise.ui.talk.do',
    message: 'Do it',
    comment: 'Exercise: a talk with one person',
  },
  askIt: /*i18n*/ {
    id: 'exercise.ui.talk.askIt',
    message: 'Ask',
    comment: 'Exercise: a talk with one person',
  },
  sayNothing: /*i18n*/ {
    id: 'exercise.ui.talk.sayNothing',
    message: 'End the talk',
    comment: 'Exercise: a talk with one person',
  },
  notUnderstood: /*i18n*/ {
    id: 'exercise.ui.talk.notUnderstood',
    message: 'You did not understand each other.',
    comment: 'Exercise: a talk with one person',
  },
  sealed: /*i18n*/ {
    id: 'exercise.ui.talk.sealed',
    message: 'Only you know what they say. It is passed on only with their consent, or on a legal ground.',
    comment: 'Exercise: a talk with one person',
  },
  more: /*i18n*/ {
    id: 'exercise.ui.talk.more',
    message: 'More',
    comment: 'Exercise: a talk with one person',
  },
} as const satisfies Record<string, Message>;

import type { Message } from '../../../../kernel/message.ts';

const talkComment = 'Exercise: a talk with one person';

export const talk = {
  title: /*i18n*/ {
    id: 'exercise.ui.talk.title',
    message: '{who}',
    comment: talkComment,
  },
  see: /*i18n*/ {
    id: 'exercise.ui.talk.see',
    message: 'What you see now',
    comment: talkComment,
  },
  said: /*i18n*/ {
    id: 'exercise.ui.talk.said',
    message: 'What was said',
    comment: talkComment,
  },
  you: /*i18n*/ {
    id: 'exercise.ui.talk.you',
    message: 'you',
    comment: talkComment,
  },
  nothingYet: /*i18n*/ {
    id: 'exercise.ui.talk.nothingYet',
    message: 'You have not talked yet.',
    comment: talkComment,
  },
  controllerHere: /*i18n*/ {
    id: 'exercise.ui.talk.controllerHere',
    message: 'Someone they must please is in the room.',
    comment: talkComment,
  },
  own: /*i18n*/ {
    id: 'exercise.ui.talk.own',
    message: 'You understand each other without an interpreter.',
    comment: talkComment,
  },
  phone: /*i18n*/ {
    id: 'exercise.ui.talk.phone',
    message: 'Through an interpreter by telephone.',
    comment: talkComment,
  },
  second: /*i18n*/ {
    id: 'exercise.ui.talk.second',
    message: 'In a language that is not their own.',
    comment: talkComment,
  },
  relative: /*i18n*/ {
    id: 'exercise.ui.talk.relative',
    message: 'Someone they know interprets.',
    comment: talkComment,
  },
  controller: /*i18n*/ {
    id: 'exercise.ui.talk.controller',
    message: 'Someone they must please interprets.',
    comment: talkComment,
  },
  none: /*i18n*/ {
    id: 'exercise.ui.talk.none',
    message: 'You have no language in common, and no interpreter.',
    comment: talkComment,
  },
  speaks: /*i18n*/ {
    id: 'exercise.ui.talk.speaks',
    message: 'Speaks {language}',
    comment: talkComment,
  },
  what: /*i18n*/ {
    id: 'exercise.ui.talk.what',
    message: 'What do you do?',
    comment: talkComment,
  },
  introduce: /*i18n*/ {
    id: 'exercise.ui.talk.introduce',
    message: 'Say who you are, and what happens next',
    comment: talkComment,
  },
  rights: /*i18n*/ {
    id: 'exercise.ui.talk.rights',
    message:
      'Say the four sentences: you may say no; we do not tell your employer; if the police investigate, a lawyer may read it; you can take the card and say nothing',
    comment: talkComment,
  },
  care: /*i18n*/ {
    id: 'exercise.ui.talk.care',
    message: 'Offer water, a seat, a pause',
    comment: talkComment,
  },
  aside: /*i18n*/ {
    id: 'exercise.ui.talk.aside',
    message: 'Take them aside, to',
    comment: talkComment,
  },
  interpreter: /*i18n*/ {
    id: 'exercise.ui.talk.interpreter',
    message: 'Bring in an interpreter',
    comment: talkComment,
  },
  byPhone: /*i18n*/ {
    id: 'exercise.ui.talk.byPhone',
    message: 'by telephone',
    comment: talkComment,
  },
  onSite: /*i18n*/ {
    id: 'exercise.ui.talk.onSite',
    message: 'on site',
    comment: talkComment,
  },
  letController: /*i18n*/ {
    id: 'exercise.ui.talk.letController',
    message: 'let the manager interpret',
    comment: talkComment,
  },
  letColleague: /*i18n*/ {
    id: 'exercise.ui.talk.letColleague',
    message: 'let a colleague of theirs interpret',
    comment: talkComment,
  },
  ask: /*i18n*/ {
    id: 'exercise.ui.talk.ask',
    message: 'Ask about',
    comment: talkComment,
  },
  open: /*i18n*/ {
    id: 'exercise.ui.talk.open',
    message: 'Open question',
    comment: talkComment,
  },
  closed: /*i18n*/ {
    id: 'exercise.ui.talk.closed',
    message: 'Yes or no',
    comment: talkComment,
  },
  inHand: /*i18n*/ {
    id: 'exercise.ui.talk.inHand',
    message: 'Hand over the phone, in {language}',
    comment: talkComment,
  },
  accept: /*i18n*/ {
    id: 'exercise.ui.talk.accept',
    message: 'Accept the no, and leave the card',
    comment: talkComment,
  },
  consent: /*i18n*/ {
    id: 'exercise.ui.talk.consent',
    message: 'Ask for consent to',
    comment: talkComment,
  },
  promise: /*i18n*/ {
    id: 'exercise.ui.talk.promise',
    message: 'Promise',
    comment: talkComment,
  },
  kept: /*i18n*/ {
    id: 'exercise.ui.talk.kept',
    message: 'Keep the promise: contact them',
    comment: talkComment,
  },
  handOn: /*i18n*/ {
    id: 'exercise.ui.talk.handOn',
    message: 'Introduce a colleague in person',
    comment: talkComment,
  },
  show: /*i18n*/ {
    id: 'exercise.ui.talk.show',
    message: 'Ask to be shown something elsewhere',
    comment: talkComment,
  },
  status: /*i18n*/ {
    id: 'exercise.ui.talk.status',
    message: 'Ask about the right to stay',
    comment: talkComment,
  },
  return: /*i18n*/ {
    id: 'exercise.ui.talk.return',
    message: 'Give their document back',
    comment: talkComment,
  },
  bed: /*i18n*/ {
    id: 'exercise.ui.talk.bed',
    message: 'Note that a bed was accepted',
    comment: talkComment,
  },
  do: /*i18n*/ {
    id: 'exercise.ui.talk.do',
    message: 'Do it',
    comment: talkComment,
  },
  askIt: /*i18n*/ {
    id: 'exercise.ui.talk.askIt',
    message: 'Ask',
    comment: talkComment,
  },
  sayNothing: /*i18n*/ {
    id: 'exercise.ui.talk.sayNothing',
    message: 'Close the talk',
    comment: talkComment,
  },
  notUnderstood: /*i18n*/ {
    id: 'exercise.ui.talk.notUnderstood',
    message: 'You did not understand each other.',
    comment: talkComment,
  },
  sealed: /*i18n*/ {
    id: 'exercise.ui.talk.sealed',
    message: 'What they say is known to you alone. It goes on only with their consent, or on a ground.',
    comment: talkComment,
  },
  more: /*i18n*/ {
    id: 'exercise.ui.talk.more',
    message: 'More',
    comment: talkComment,
  },
} as const satisfies Record<string, Message>;

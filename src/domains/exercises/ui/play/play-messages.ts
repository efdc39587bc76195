import type { Message } from '../../../../kernel/message.ts';

export const bar = {
  pause: /*i18n*/ {
    id: 'exercise.ui.bar.pause',
    message: 'Pause',
    comment: 'Exercise: the bar at the top of the page of a player',
  },
  goOn: /*i18n*/ {
    id: 'exercise.ui.bar.goOn',
    message: 'Continue',
    comment: 'Exercise: the bar at the top of the page of a player',
  },
  end: /*i18n*/ {
    id: 'exercise.ui.bar.end',
    message: 'End and see the debrief',
    comment: 'Exercise: the bar at the top of the page of a player',
  },
  begin: /*i18n*/ {
    id: 'exercise.ui.bar.begin',
    message: 'Start the exercise',
    comment: 'Exercise: the bar at the top of the page of a player',
  },
  title: /*i18n*/ {
    id: 'exercise.ui.bar.title',
    message: 'Exercise',
    comment: 'Exercise: the bar at the top of the page of a player',
  },
  invented: /*i18n*/ {
    id: 'exercise.ui.bar.invented',
    message: 'Invented people, an invented country and an invented law.',
    comment: 'Exercise: the bar at the top of the page of a player',
  },
  clock: /*i18n*/ {
    id: 'exercise.ui.bar.clock',
    message: 'Time in the exercise',
    comment: 'Exercise: the bar at the top of the page of a player',
  },
  paused: /*i18n*/ {
    id: 'exercise.ui.bar.paused',
    message: 'Paused',
    comment: 'Exercise: the bar at the top of the page of a player',
  },
  waiting: /*i18n*/ {
    id: 'exercise.ui.bar.waiting',
    message: 'Not started',
    comment: 'Exercise: the bar at the top of the page of a player',
  },
  ended: /*i18n*/ {
    id: 'exercise.ui.bar.ended',
    message: 'Ended',
    comment: 'Exercise: the bar at the top of the page of a player',
  },
  rest: /*i18n*/ {
    id: 'exercise.ui.bar.rest',
    message: 'Pause for me',
    comment: 'Exercise: the bar at the top of the page of a player',
  },
  back: /*i18n*/ {
    id: 'exercise.ui.bar.back',
    message: 'I am back',
    comment: 'Exercise: the bar at the top of the page of a player',
  },
  leave: /*i18n*/ {
    id: 'exercise.ui.bar.leave',
    message: 'Leave the exercise',
    comment: 'Exercise: the bar at the top of the page of a player',
  },
  resting: /*i18n*/ {
    id: 'exercise.ui.bar.resting',
    message: 'You are taking a break. Your role is played automatically meanwhile, and no one is told why.',
    comment: 'Exercise: the bar at the top of the page of a player',
  },
  noContact: /*i18n*/ {
    id: 'exercise.ui.bar.noContact',
    message: 'No contact with the exercise. CAPE keeps trying; what you have done is saved.',
    comment: 'Exercise: the bar at the top of the page of a player',
  },
  pausedForAll: /*i18n*/ {
    id: 'exercise.ui.bar.pausedForAll',
    message: 'The facilitator has paused the exercise for everyone. The clock stands still.',
    comment: 'Exercise: the bar at the top of the page of a player',
  },
} as const satisfies Record<string, Message>;

export const capacity = {
  label: /*i18n*/ {
    id: 'exercise.ui.capacity.label',
    message: 'Your capacity',
    comment: 'Exercise: the band that says in which capacity the player acts',
  },
  mayNot: /*i18n*/ {
    id: 'exercise.ui.capacity.mayNot',
    message: 'You may not',
    comment: 'Exercise: the band that says in which capacity the player acts',
  },
  change: /*i18n*/ {
    id: 'exercise.ui.capacity.change',
    message: 'Change capacity',
    comment: 'Exercise: the band that says in which capacity the player acts',
  },
  changeTo: /*i18n*/ {
    id: 'exercise.ui.capacity.changeTo',
    message: 'Change to {capacity}',
    comment: 'Exercise: the band that says in which capacity the player acts',
  },
  notNow: /*i18n*/ {
    id: 'exercise.ui.capacity.notNow',
    message: 'Not in this capacity',
    comment: 'Exercise: the band that says in which capacity the player acts',
  },
  none: /*i18n*/ {
    id: 'exercise.ui.capacity.none',
    message: 'In this capacity you have no powers of your own.',
    comment: 'Exercise: the band that says in which capacity the player acts',
  },
  law: /*i18n*/ {
    id: 'exercise.ui.capacity.law',
    message: 'The law of {country}',
    comment: 'Exercise: the band that says in which capacity the player acts',
  },
  jacket: /*i18n*/ {
    id: 'exercise.ui.capacity.jacket',
    message: 'Put on a civilian jacket',
    comment: 'Exercise: the band that says in which capacity the player acts',
  },
  openInvestigation: /*i18n*/ {
    id: 'exercise.ui.capacity.openInvestigation',
    message: 'Open an investigation',
    comment: 'Exercise: the band that says in which capacity the player acts',
  },
  penalty: /*i18n*/ {
    id: 'exercise.ui.capacity.penalty',
    message: 'Demand under penalty',
    comment: 'Exercise: the band that says in which capacity the player acts',
  },
} as const satisfies Record<string, Message>;

export const notes = {
  title: /*i18n*/ {
    id: 'exercise.ui.note.title',
    message: 'My notes',
    comment: 'Exercise: the notes of the player',
  },
  only: /*i18n*/ {
    id: 'exercise.ui.note.only',
    message: 'Only you see them until the debrief.',
    comment: 'Exercise: the notes of the player',
  },
  add: /*i18n*/ {
    id: 'exercise.ui.note.add',
    message: 'Add note',
    comment: 'Exercise: the notes of the player',
  },
  text: /*i18n*/ {
    id: 'exercise.ui.note.text',
    message: 'Note',
    comment: 'Exercise: the notes of the player',
  },
  seen: /*i18n*/ {
    id: 'exercise.ui.note.seen',
    message: 'seen',
    comment: 'Exercise: the notes of the player',
  },
  said: /*i18n*/ {
    id: 'exercise.ui.note.said',
    message: 'said',
    comment: 'Exercise: the notes of the player',
  },
  how: /*i18n*/ {
    id: 'exercise.ui.note.how',
    message: 'How you know it',
    comment: 'Exercise: the notes of the player',
  },
  knows: /*i18n*/ {
    id: 'exercise.ui.note.knows',
    message: 'What I know',
    comment: 'Exercise: the notes of the player',
  },
  fromBrief: /*i18n*/ {
    id: 'exercise.ui.note.fromBrief',
    message: 'from your role card',
    comment: 'Exercise: the notes of the player',
  },
  fromThing: /*i18n*/ {
    id: 'exercise.ui.note.fromThing',
    message: 'from what you looked at',
    comment: 'Exercise: the notes of the player',
  },
  fromSaid: /*i18n*/ {
    id: 'exercise.ui.note.fromSaid',
    message: 'from what a person said',
    comment: 'Exercise: the notes of the player',
  },
  fromEvent: /*i18n*/ {
    id: 'exercise.ui.note.fromEvent',
    message: 'from what happened',
    comment: 'Exercise: the notes of the player',
  },
  card: /*i18n*/ {
    id: 'exercise.ui.note.card',
    message: 'My role card',
    comment: 'Exercise: the notes of the player',
  },
} as const satisfies Record<string, Message>;

export const refused = {
  'no-power': /*i18n*/ {
    id: 'exercise.ui.refused.no-power',
    message: 'Not carried out: in this capacity you do not have the power for it.',
    comment: 'Exercise: why what the player tried was not carried out',
  },
  unlawful: /*i18n*/ {
    id: 'exercise.ui.refused.unlawful',
    message: 'It was done, and the law of the country does not allow it.',
    comment: 'Exercise: why what the player tried was not carried out',
  },
  unlawfulArticle: /*i18n*/ {
    id: 'exercise.ui.refused.unlawfulArticle',
    message: 'It was done, and the law of the country does not allow it ({article}).',
    comment: 'Exercise: why what the player tried was not carried out',
  },
  gone: /*i18n*/ {
    id: 'exercise.ui.refused.gone',
    message: 'It is no longer there.',
    comment: 'Exercise: why what the player tried was not carried out',
  },
  'not-found': /*i18n*/ {
    id: 'exercise.ui.refused.not-found',
    message: 'It is not there, or cannot be obtained tonight.',
    comment: 'Exercise: why what the player tried was not carried out',
  },
  'no-consent': /*i18n*/ {
    id: 'exercise.ui.refused.no-consent',
    message: 'The person who lives there has not agreed to it.',
    comment: 'Exercise: why what the player tried was not carried out',
  },
  'not-decided': /*i18n*/ {
    id: 'exercise.ui.refused.not-decided',
    message: 'It has not been decided: only a prosecutor opens an investigation.',
    comment: 'Exercise: why what the player tried was not carried out',
  },
  'not-known': /*i18n*/ {
    id: 'exercise.ui.refused.not-known',
    message: 'You do not know that yourself, so you cannot pass it on.',
    comment: 'Exercise: why what the player tried was not carried out',
  },
} as const satisfies Record<string, Message>;

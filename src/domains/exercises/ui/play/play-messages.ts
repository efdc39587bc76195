import type { Message } from '../../../../kernel/message.ts';

const barComment = 'Exercise: the bar at the top of the page of a player';

export const bar = {
  pause: /*i18n*/ {
    id: 'exercise.ui.bar.pause',
    message: 'Pause',
    comment: barComment,
  },
  goOn: /*i18n*/ {
    id: 'exercise.ui.bar.goOn',
    message: 'Go on',
    comment: barComment,
  },
  end: /*i18n*/ {
    id: 'exercise.ui.bar.end',
    message: 'End and see the debrief',
    comment: barComment,
  },
  begin: /*i18n*/ {
    id: 'exercise.ui.bar.begin',
    message: 'Begin',
    comment: barComment,
  },
  title: /*i18n*/ {
    id: 'exercise.ui.bar.title',
    message: 'Exercise',
    comment: barComment,
  },
  invented: /*i18n*/ {
    id: 'exercise.ui.bar.invented',
    message: 'Invented people and an invented country. The rules are those of the product.',
    comment: barComment,
  },
  clock: /*i18n*/ {
    id: 'exercise.ui.bar.clock',
    message: 'Time in the exercise',
    comment: barComment,
  },
  paused: /*i18n*/ {
    id: 'exercise.ui.bar.paused',
    message: 'Paused',
    comment: barComment,
  },
  waiting: /*i18n*/ {
    id: 'exercise.ui.bar.waiting',
    message: 'Not begun',
    comment: barComment,
  },
  ended: /*i18n*/ {
    id: 'exercise.ui.bar.ended',
    message: 'Ended',
    comment: barComment,
  },
  rest: /*i18n*/ {
    id: 'exercise.ui.bar.rest',
    message: 'Pause for me',
    comment: barComment,
  },
  back: /*i18n*/ {
    id: 'exercise.ui.bar.back',
    message: 'I am back',
    comment: barComment,
  },
  leave: /*i18n*/ {
    id: 'exercise.ui.bar.leave',
    message: 'Leave the exercise',
    comment: barComment,
  },
  resting: /*i18n*/ {
    id: 'exercise.ui.bar.resting',
    message: 'You are having a pause. Your role is played by the rules meanwhile, and no one is told why.',
    comment: barComment,
  },
  noContact: /*i18n*/ {
    id: 'exercise.ui.bar.noContact',
    message: 'No contact with the exercise. It is tried again; what you have done is kept.',
    comment: barComment,
  },
  pausedForAll: /*i18n*/ {
    id: 'exercise.ui.bar.pausedForAll',
    message: 'The one who leads has paused the exercise for all. The clock stands still.',
    comment: barComment,
  },
} as const satisfies Record<string, Message>;

const capacityComment = 'Exercise: the band that says in which capacity the player acts';

export const capacity = {
  label: /*i18n*/ {
    id: 'exercise.ui.capacity.label',
    message: 'Your capacity',
    comment: capacityComment,
  },
  mayNot: /*i18n*/ {
    id: 'exercise.ui.capacity.mayNot',
    message: 'You may not',
    comment: capacityComment,
  },
  change: /*i18n*/ {
    id: 'exercise.ui.capacity.change',
    message: 'Change capacity',
    comment: capacityComment,
  },
  changeTo: /*i18n*/ {
    id: 'exercise.ui.capacity.changeTo',
    message: 'Change to {capacity}',
    comment: capacityComment,
  },
  notNow: /*i18n*/ {
    id: 'exercise.ui.capacity.notNow',
    message: 'Not in this capacity',
    comment: capacityComment,
  },
  none: /*i18n*/ {
    id: 'exercise.ui.capacity.none',
    message: 'In this capacity you have no powers of your own.',
    comment: capacityComment,
  },
  law: /*i18n*/ {
    id: 'exercise.ui.capacity.law',
    message: 'The law of {country}',
    comment: capacityComment,
  },
  jacket: /*i18n*/ {
    id: 'exercise.ui.capacity.jacket',
    message: 'Put on a civilian jacket',
    comment: capacityComment,
  },
  openInvestigation: /*i18n*/ {
    id: 'exercise.ui.capacity.openInvestigation',
    message: 'Open an investigation',
    comment: capacityComment,
  },
  penalty: /*i18n*/ {
    id: 'exercise.ui.capacity.penalty',
    message: 'Demand under penalty',
    comment: capacityComment,
  },
} as const satisfies Record<string, Message>;

const notesComment = 'Exercise: the notes of the player';

export const notes = {
  title: /*i18n*/ {
    id: 'exercise.ui.note.title',
    message: 'My notes',
    comment: notesComment,
  },
  only: /*i18n*/ {
    id: 'exercise.ui.note.only',
    message: 'Only you see them until the debrief.',
    comment: notesComment,
  },
  add: /*i18n*/ {
    id: 'exercise.ui.note.add',
    message: 'Add note',
    comment: notesComment,
  },
  text: /*i18n*/ {
    id: 'exercise.ui.note.text',
    message: 'Note',
    comment: notesComment,
  },
  seen: /*i18n*/ {
    id: 'exercise.ui.note.seen',
    message: 'seen',
    comment: notesComment,
  },
  said: /*i18n*/ {
    id: 'exercise.ui.note.said',
    message: 'said',
    comment: notesComment,
  },
  how: /*i18n*/ {
    id: 'exercise.ui.note.how',
    message: 'How you know it',
    comment: notesComment,
  },
  knows: /*i18n*/ {
    id: 'exercise.ui.note.knows',
    message: 'What I know',
    comment: notesComment,
  },
  fromBrief: /*i18n*/ {
    id: 'exercise.ui.note.fromBrief',
    message: 'from your role card',
    comment: notesComment,
  },
  fromThing: /*i18n*/ {
    id: 'exercise.ui.note.fromThing',
    message: 'from what you looked at',
    comment: notesComment,
  },
  fromSaid: /*i18n*/ {
    id: 'exercise.ui.note.fromSaid',
    message: 'from what a person said',
    comment: notesComment,
  },
  fromEvent: /*i18n*/ {
    id: 'exercise.ui.note.fromEvent',
    message: 'from what happened',
    comment: notesComment,
  },
  card: /*i18n*/ {
    id: 'exercise.ui.note.card',
    message: 'My role card',
    comment: notesComment,
  },
} as const satisfies Record<string, Message>;

const refusedComment = 'Exercise: why what the player tried was not carried out';

export const refused = {
  'no-power': /*i18n*/ {
    id: 'exercise.ui.refused.no-power',
    message: 'Not carried out: in this capacity you do not have the power for it.',
    comment: refusedComment,
  },
  unlawful: /*i18n*/ {
    id: 'exercise.ui.refused.unlawful',
    message: 'It was done, and the law of the country does not allow it.',
    comment: refusedComment,
  },
  unlawfulArticle: /*i18n*/ {
    id: 'exercise.ui.refused.unlawfulArticle',
    message: 'It was done, and the law of the country does not allow it ({article}).',
    comment: refusedComment,
  },
  gone: /*i18n*/ {
    id: 'exercise.ui.refused.gone',
    message: 'It is no longer there.',
    comment: refusedComment,
  },
  'not-found': /*i18n*/ {
    id: 'exercise.ui.refused.not-found',
    message: 'That is not there, or cannot be had tonight.',
    comment: refusedComment,
  },
  'no-consent': /*i18n*/ {
    id: 'exercise.ui.refused.no-consent',
    message: 'The person who lives there has not agreed to it.',
    comment: refusedComment,
  },
  'not-decided': /*i18n*/ {
    id: 'exercise.ui.refused.not-decided',
    message: 'It has not been decided: only a prosecutor opens an investigation.',
    comment: refusedComment,
  },
  'not-known': /*i18n*/ {
    id: 'exercise.ui.refused.not-known',
    message: 'You do not know that yourself, so you cannot pass it on.',
    comment: refusedComment,
  },
} as const satisfies Record<string, Message>;

import type { Message } from '../../../../kernel/message.ts';

const leadingComment = 'Exercise: the page of the one who leads it';

export const leading = {
  you: /*i18n*/ {
    id: 'exercise.ui.lead.you',
    message: 'Led by you. Invented people, and the rules of the product',
    comment: leadingComment,
  },
  started: /*i18n*/ {
    id: 'exercise.ui.lead.started',
    message: 'began {time}',
    comment: leadingComment,
  },
  begin: /*i18n*/ {
    id: 'exercise.ui.lead.begin',
    message: 'Begin',
    comment: leadingComment,
  },
  pause: /*i18n*/ {
    id: 'exercise.ui.lead.pause',
    message: 'Pause for all',
    comment: leadingComment,
  },
  resume: /*i18n*/ {
    id: 'exercise.ui.lead.resume',
    message: 'Go on',
    comment: leadingComment,
  },
  end: /*i18n*/ {
    id: 'exercise.ui.lead.end',
    message: 'End',
    comment: leadingComment,
  },
  endSure: /*i18n*/ {
    id: 'exercise.ui.lead.endSure',
    message: 'End the exercise for all? What was done is then in the debrief.',
    comment: leadingComment,
  },
  endYes: /*i18n*/ {
    id: 'exercise.ui.lead.endYes',
    message: 'End it for all',
    comment: leadingComment,
  },
  endNo: /*i18n*/ {
    id: 'exercise.ui.lead.endNo',
    message: 'Go on playing',
    comment: leadingComment,
  },
  speed: /*i18n*/ {
    id: 'exercise.ui.lead.speed',
    message: 'Pace',
    comment: leadingComment,
  },
  times: /*i18n*/ {
    id: 'exercise.ui.lead.times',
    message: '{speed}×',
    comment: leadingComment,
  },
  pace: /*i18n*/ {
    id: 'exercise.ui.lead.pace',
    message: '{minutes, plural, one {# minute of play in each minute} other {# minutes of play in each minute}}',
    comment: leadingComment,
  },
  code: /*i18n*/ {
    id: 'exercise.ui.lead.code',
    message: 'Code to join by',
    comment: leadingComment,
  },
  address: /*i18n*/ {
    id: 'exercise.ui.lead.address',
    message: 'Players open {address} and enter the code.',
    comment: leadingComment,
  },
  where: /*i18n*/ {
    id: 'exercise.ui.lead.where',
    message: 'Where all are',
    comment: leadingComment,
  },
  players: /*i18n*/ {
    id: 'exercise.ui.lead.players',
    message: 'Players',
    comment: leadingComment,
  },
  saw: /*i18n*/ {
    id: 'exercise.ui.lead.saw',
    message: 'saw it',
    comment: leadingComment,
  },
  told: /*i18n*/ {
    id: 'exercise.ui.lead.told',
    message: 'was told',
    comment: leadingComment,
  },
  unknown: /*i18n*/ {
    id: 'exercise.ui.lead.unknown',
    message: 'does not know',
    comment: leadingComment,
  },
  rules: /*i18n*/ {
    id: 'exercise.ui.lead.rules',
    message: 'played by the rules',
    comment: leadingComment,
  },
  noAct: /*i18n*/ {
    id: 'exercise.ui.lead.noAct',
    message: 'No act yet',
    comment: leadingComment,
  },
  whisper: /*i18n*/ {
    id: 'exercise.ui.lead.whisper',
    message: 'Whisper to {who}',
    comment: leadingComment,
  },
  whisperHint: /*i18n*/ {
    id: 'exercise.ui.lead.whisperHint',
    message: 'Only {who} reads it now. It is in the debrief.',
    comment: leadingComment,
  },
  whisperSend: /*i18n*/ {
    id: 'exercise.ui.lead.whisperSend',
    message: 'Whisper',
    comment: leadingComment,
  },
  notNow: /*i18n*/ {
    id: 'exercise.ui.lead.notNow',
    message: 'Not now',
    comment: leadingComment,
  },
  injects: /*i18n*/ {
    id: 'exercise.ui.lead.injects',
    message: 'Events',
    comment: leadingComment,
  },
  now: /*i18n*/ {
    id: 'exercise.ui.lead.now',
    message: 'armed',
    comment: leadingComment,
  },
  happened: /*i18n*/ {
    id: 'exercise.ui.lead.happened',
    message: 'happened',
    comment: leadingComment,
  },
  leftOut: /*i18n*/ {
    id: 'exercise.ui.lead.leftOut',
    message: 'left out',
    comment: leadingComment,
  },
  held: /*i18n*/ {
    id: 'exercise.ui.lead.held',
    message: 'kept back by you',
    comment: leadingComment,
  },
  sendNow: /*i18n*/ {
    id: 'exercise.ui.lead.sendNow',
    message: 'Let it happen now',
    comment: leadingComment,
  },
  hold: /*i18n*/ {
    id: 'exercise.ui.lead.hold',
    message: 'Keep back',
    comment: leadingComment,
  },
  skip: /*i18n*/ {
    id: 'exercise.ui.lead.skip',
    message: 'Leave out',
    comment: leadingComment,
  },
  to: /*i18n*/ {
    id: 'exercise.ui.lead.to',
    message: 'To: {roles}',
    comment: leadingComment,
  },
  everyone: /*i18n*/ {
    id: 'exercise.ui.lead.everyone',
    message: 'all',
    comment: leadingComment,
  },
  noOne: /*i18n*/ {
    id: 'exercise.ui.lead.noOne',
    message: 'no one; the world changes',
    comment: leadingComment,
  },
  write: /*i18n*/ {
    id: 'exercise.ui.lead.write',
    message: 'Write an event',
    comment: leadingComment,
  },
  writeText: /*i18n*/ {
    id: 'exercise.ui.lead.writeText',
    message: 'What happens',
    comment: leadingComment,
  },
  writeTo: /*i18n*/ {
    id: 'exercise.ui.lead.writeTo',
    message: 'Who notices it',
    comment: leadingComment,
  },
  writeSend: /*i18n*/ {
    id: 'exercise.ui.lead.writeSend',
    message: 'Let it happen',
    comment: leadingComment,
  },
  attention: /*i18n*/ {
    id: 'exercise.ui.lead.attention',
    message: 'Needs attention',
    comment: leadingComment,
  },
  nothing: /*i18n*/ {
    id: 'exercise.ui.lead.nothing',
    message: 'Nothing now.',
    comment: leadingComment,
  },
  silent: /*i18n*/ {
    id: 'exercise.ui.lead.silent',
    message: '{who}: no act for {minutes, plural, one {# minute} other {# minutes}} of play',
    comment: leadingComment,
  },
  'no-contact': /*i18n*/ {
    id: 'exercise.ui.lead.no-contact',
    message: '{who}: not contacted for {minutes, plural, one {# minute} other {# minutes}} of play',
    comment: leadingComment,
  },
  'no-capacity-changed': /*i18n*/ {
    id: 'exercise.ui.lead.no-capacity-changed',
    message: '{who}: an investigation is open, and the capacity has not been changed',
    comment: leadingComment,
  },
  'not-requested': /*i18n*/ {
    id: 'exercise.ui.lead.not-requested',
    message: '{what}: not secured, and gone at {time}',
    comment: leadingComment,
  },
  well: /*i18n*/ {
    id: 'exercise.ui.lead.well',
    message: 'Well-being',
    comment: leadingComment,
  },
  pauses: /*i18n*/ {
    id: 'exercise.ui.lead.pauses',
    message: '{count, plural, =0 {No pause for all yet.} one {One pause for all.} other {# pauses for all.}}',
    comment: leadingComment,
  },
  pausesHint: /*i18n*/ {
    id: 'exercise.ui.lead.pausesHint',
    message: 'Who takes a pause for themselves is not shown here: the rules play the role meanwhile.',
    comment: leadingComment,
  },
  joined: /*i18n*/ {
    id: 'exercise.ui.lead.joined',
    message: 'In the exercise',
    comment: leadingComment,
  },
  noRole: /*i18n*/ {
    id: 'exercise.ui.lead.noRole',
    message: 'no role yet',
    comment: leadingComment,
  },
  remove: /*i18n*/ {
    id: 'exercise.ui.lead.remove',
    message: 'Remove {name}',
    comment: leadingComment,
  },
  messages: /*i18n*/ {
    id: 'exercise.ui.lead.messages',
    message: 'Messages',
    comment: leadingComment,
  },
  story: /*i18n*/ {
    id: 'exercise.ui.lead.story',
    message: 'Stories of the people',
    comment: leadingComment,
  },
  storyHint: /*i18n*/ {
    id: 'exercise.ui.lead.storyHint',
    message: 'For you and the debrief. No player reads them during play.',
    comment: leadingComment,
  },
  noContact: /*i18n*/ {
    id: 'exercise.ui.lead.noContact',
    message: 'No contact with the exercise. It is tried again.',
    comment: leadingComment,
  },
} as const satisfies Record<string, Message>;

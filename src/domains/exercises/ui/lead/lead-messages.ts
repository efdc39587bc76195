import type { Message } from '../../../../kernel/message.ts';

export const leading = {
  you: /*i18n*/ {
    id: 'exercise.ui.lead.you',
    message: 'Led by you. Invented people, and the rules of the product',
    comment: 'Exercise: the page of the one who leads it',
  },
  started: /*i18n*/ {
    id: 'exercise.ui.lead.started',
    message: 'began {time}',
    comment: 'Exercise: the page of the one who leads it',
  },
  begin: /*i18n*/ {
    id: 'exercise.ui.lead.begin',
    message: 'Begin',
    comment: 'Exercise: the page of the one who leads it',
  },
  pause: /*i18n*/ {
    id: 'exercise.ui.lead.pause',
    message: 'Pause for all',
    comment: 'Exercise: the page of the one who leads it',
  },
  resume: /*i18n*/ {
    id: 'exercise.ui.lead.resume',
    message: 'Go on',
    comment: 'Exercise: the page of the one who leads it',
  },
  end: /*i18n*/ {
    id: 'exercise.ui.lead.end',
    message: 'End',
    comment: 'Exercise: the page of the one who leads it',
  },
  endSure: /*i18n*/ {
    id: 'exercise.ui.lead.endSure',
    message: 'End the exercise for all? What was done is then in the debrief.',
    comment: 'Exercise: the page of the one who leads it',
  },
  endYes: /*i18n*/ {
    id: 'exercise.ui.lead.endYes',
    message: 'End it for all',
    comment: 'Exercise: the page of the one who leads it',
  },
  endNo: /*i18n*/ {
    id: 'exercise.ui.lead.endNo',
    message: 'Go on playing',
    comment: 'Exercise: the page of the one who leads it',
  },
  speed: /*i18n*/ {
    id: 'exercise.ui.lead.speed',
    message: 'Pace',
    comment: 'Exercise: the page of the one who leads it',
  },
  times: /*i18n*/ {
    id: 'exercise.ui.lead.times',
    message: '{speed}×',
    comment: 'Exercise: the page of the one who leads it',
  },
  pace: /*i18n*/ {
    id: 'exercise.ui.lead.pace',
    message: '{minutes, plural, one {# minute of play in each minute} other {# minutes of play in each minute}}',
    comment: 'Exercise: the page of the one who leads it',
  },
  code: /*i18n*/ {
    id: 'exercise.ui.lead.code',
    message: 'Code to join by',
    comment: 'Exercise: the page of the one who leads it',
  },
  address: /*i18n*/ {
    id: 'exercise.ui.lead.address',
    message: 'Players open {address} and enter the code.',
    comment: 'Exercise: the page of the one who leads it',
  },
  where: /*i18n*/ {
    id: 'exercise.ui.lead.where',
    message: 'Where all are',
    comment: 'Exercise: the page of the one who leads it',
  },
  players: /*i18n*/ {
    id: 'exercise.ui.lead.players',
    message: 'Players',
    comment: 'Exercise: the page of the one who leads it',
  },
  saw: /*i18n*/ {
    id: 'exercise.ui.lead.saw',
    message: 'saw it',
    comment: 'Exercise: the page of the one who leads it',
  },
  told: /*i18n*/ {
    id: 'exercise.ui.lead.told',
    message: 'was told',
    comment: 'Exercise: the page of the one who leads it',
  },
  unknown: /*i18n*/ {
    id: 'exercise.ui.lead.unknown',
    message: 'does not know',
    comment: 'Exercise: the page of the one who leads it',
  },
  rules: /*i18n*/ {
    id: 'exercise.ui.lead.rules',
    message: 'played by the rules',
    comment: 'Exercise: the page of the one who leads it',
  },
  noAct: /*i18n*/ {
    id: 'exercise.ui.lead.noAct',
    message: 'No act yet',
    comment: 'Exercise: the page of the one who leads it',
  },
  whisper: /*i18n*/ {
    id: 'exercise.ui.lead.whisper',
    message: 'Whisper to {who}',
    comment: 'Exercise: the page of the one who leads it',
  },
  whisperHint: /*i18n*/ {
    id: 'exercise.ui.lead.whisperHint',
    message: 'Only {who} reads it now. It is in the debrief.',
    comment: 'Exercise: the page of the one who leads it',
  },
  whisperSend: /*i18n*/ {
    id: 'exercise.ui.lead.whisperSend',
    message: 'Whisper',
    comment: 'Exercise: the page of the one who leads it',
  },
  notNow: /*i18n*/ {
    id: 'exercise.ui.lead.notNow',
    message: 'Not now',
    comment: 'Exercise: the page of the one who leads it',
  },
  injects: /*i18n*/ {
    id: 'exercise.ui.lead.injects',
    message: 'Events',
    comment: 'Exercise: the page of the one who leads it',
  },
  now: /*i18n*/ {
    id: 'exercise.ui.lead.now',
    message: 'armed',
    comment: 'Exercise: the page of the one who leads it',
  },
  happened: /*i18n*/ {
    id: 'exercise.ui.lead.happened',
    message: 'happened',
    comment: 'Exercise: the page of the one who leads it',
  },
  leftOut: /*i18n*/ {
    id: 'exercise.ui.lead.leftOut',
    message: 'left out',
    comment: 'Exercise: the page of the one who leads it',
  },
  held: /*i18n*/ {
    id: 'exercise.ui.lead.held',
    message: 'kept back by you',
    comment: 'Exercise: the page of the one who leads it',
  },
  sendNow: /*i18n*/ {
    id: 'exercise.ui.lead.sendNow',
    message: 'Let it happen now',
    comment: 'Exercise: the page of the one who leads it',
  },
  hold: /*i18n*/ {
    id: 'exercise.ui.lead.hold',
    message: 'Keep back',
    comment: 'Exercise: the page of the one who leads it',
  },
  skip: /*i18n*/ {
    id: 'exercise.ui.lead.skip',
    message: 'Leave out',
    comment: 'Exercise: the page of the one who leads it',
  },
  to: /*i18n*/ {
    id: 'exercise.ui.lead.to',
    message: 'To: {roles}',
    comment: 'Exercise: the page of the one who leads it',
  },
  everyone: /*i18n*/ {
    id: 'exercise.ui.lead.everyone',
    message: 'all',
    comment: 'Exercise: the page of the one who leads it',
  },
  noOne: /*i18n*/ {
    id: 'exercise.ui.lead.noOne',
    message: 'no one; the world changes',
    comment: 'Exercise: the page of the one who leads it',
  },
  write: /*i18n*/ {
    id: 'exercise.ui.lead.write',
    message: 'Write an event',
    comment: 'Exercise: the page of the one who leads it',
  },
  writeText: /*i18n*/ {
    id: 'exercise.ui.lead.writeText',
    message: 'What happens',
    comment: 'Exercise: the page of the one who leads it',
  },
  writeTo: /*i18n*/ {
    id: 'exercise.ui.lead.writeTo',
    message: 'Who notices it',
    comment: 'Exercise: the page of the one who leads it',
  },
  writeSend: /*i18n*/ {
    id: 'exercise.ui.lead.writeSend',
    message: 'Let it happen',
    comment: 'Exercise: the page of the one who leads it',
  },
  attention: /*i18n*/ {
    id: 'exercise.ui.lead.attention',
    message: 'Needs attention',
    comment: 'Exercise: the page of the one who leads it',
  },
  nothing: /*i18n*/ {
    id: 'exercise.ui.lead.nothing',
    message: 'Nothing now.',
    comment: 'Exercise: the page of the one who leads it',
  },
  silent: /*i18n*/ {
    id: 'exercise.ui.lead.silent',
    message: '{who}: no act for {minutes, plural, one {# minute} other {# minutes}} of play',
    comment: 'Exercise: the page of the one who leads it',
  },
  'no-contact': /*i18n*/ {
    id: 'exercise.ui.lead.no-contact',
    message: '{who}: not contacted for {minutes, plural, one {# minute} other {# minutes}} of play',
    comment: 'Exercise: the page of the one who leads it',
  },
  'no-capacity-changed': /*i18n*/ {
    id: 'exercise.ui.lead.no-capacity-changed',
    message: '{who}: an investigation is open, and the capacity has not been changed',
    comment: 'Exercise: the page of the one who leads it',
  },
  'not-requested': /*i18n*/ {
    id: 'exercise.ui.lead.not-requested',
    message: '{what}: not secured, and gone at {time}',
    comment: 'Exercise: the page of the one who leads it',
  },
  well: /*i18n*/ {
    id: 'exercise.ui.lead.well',
    message: 'Well-being',
    comment: 'Exercise: the page of the one who leads it',
  },
  pauses: /*i18n*/ {
    id: 'exercise.ui.lead.pauses',
    message: '{count, plural, =0 {No pause for all yet.} one {One pause for all.} other {# pauses for all.}}',
    comment: 'Exercise: the page of the one who leads it',
  },
  pausesHint: /*i18n*/ {
    id: 'exercise.ui.lead.pausesHint',
    message: 'Who takes a pause for themselves is not shown here: the rules play the role meanwhile.',
    comment: 'Exercise: the page of the one who leads it',
  },
  joined: /*i18n*/ {
    id: 'exercise.ui.lead.joined',
    message: 'In the exercise',
    comment: 'Exercise: the page of the one who leads it',
  },
  noRole: /*i18n*/ {
    id: 'exercise.ui.lead.noRole',
    message: 'no role yet',
    comment: 'Exercise: the page of the one who leads it',
  },
  remove: /*i18n*/ {
    id: 'exercise.ui.lead.remove',
    message: 'Remove {name}',
    comment: 'Exercise: the page of the one who leads it',
  },
  messages: /*i18n*/ {
    id: 'exercise.ui.lead.messages',
    message: 'Messages',
    comment: 'Exercise: the page of the one who leads it',
  },
  story: /*i18n*/ {
    id: 'exercise.ui.lead.story',
    message: 'Stories of the people',
    comment: 'Exercise: the page of the one who leads it',
  },
  storyHint: /*i18n*/ {
    id: 'exercise.ui.lead.storyHint',
    message: 'For you and the debrief. No player reads them during play.',
    comment: 'Exercise: the page of the one who leads it',
  },
  noContact: /*i18n*/ {
    id: 'exercise.ui.lead.noContact',
    message: 'No contact with the exercise. It is tried again.',
    comment: 'Exercise: the page of the one who leads it',
  },
} as const satisfies Record<string, Message>;

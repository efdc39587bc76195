import type { Message } from '../../../../kernel/message.ts';

export const leading = {
  you: /*i18n*/ {
    id: 'exercise.ui.lead.you',
    message: 'You are the facilitator. The people, the country and the law are invented.',
    comment: 'Exercise: the page of the facilitator',
  },
  started: /*i18n*/ {
    id: 'exercise.ui.lead.started',
    message: 'began {time}',
    comment: 'Exercise: the page of the facilitator',
  },
  begin: /*i18n*/ {
    id: 'exercise.ui.lead.begin',
    message: 'Start the exercise',
    comment: 'Exercise: the page of the facilitator',
  },
  pause: /*i18n*/ {
    id: 'exercise.ui.lead.pause',
    message: 'Pause for everyone',
    comment: 'Exercise: the page of the facilitator',
  },
  resume: /*i18n*/ {
    id: 'exercise.ui.lead.resume',
    message: 'Continue',
    comment: 'Exercise: the page of the facilitator',
  },
  end: /*i18n*/ {
    id: 'exercise.ui.lead.end',
    message: 'End the exercise',
    comment: 'Exercise: the page of the facilitator',
  },
  endSure: /*i18n*/ {
    id: 'exercise.ui.lead.endSure',
    message: 'End the exercise for everyone? What was done is then in the debrief.',
    comment: 'Exercise: the page of the facilitator',
  },
  endYes: /*i18n*/ {
    id: 'exercise.ui.lead.endYes',
    message: 'End it for everyone',
    comment: 'Exercise: the page of the facilitator',
  },
  endNo: /*i18n*/ {
    id: 'exercise.ui.lead.endNo',
    message: 'Continue the exercise',
    comment: 'Exercise: the page of the facilitator',
  },
  speed: /*i18n*/ {
    id: 'exercise.ui.lead.speed',
    message: 'Pace',
    comment: 'Exercise: the page of the facilitator',
  },
  times: /*i18n*/ {
    id: 'exercise.ui.lead.times',
    message: '{speed}×',
    comment: 'Exercise: the page of the facilitator',
  },
  pace: /*i18n*/ {
    id: 'exercise.ui.lead.pace',
    message:
      '{minutes, plural, one {# minute of the exercise in each minute} other {# minutes of the exercise in each minute}}',
    comment: 'Exercise: the page of the facilitator',
  },
  code: /*i18n*/ {
    id: 'exercise.ui.lead.code',
    message: 'Code for joining',
    comment: 'Exercise: the page of the facilitator',
  },
  address: /*i18n*/ {
    id: 'exercise.ui.lead.address',
    message: 'Players open {address} and enter the code.',
    comment: 'Exercise: the page of the facilitator',
  },
  where: /*i18n*/ {
    id: 'exercise.ui.lead.where',
    message: 'Where everyone is',
    comment: 'Exercise: the page of the facilitator',
  },
  players: /*i18n*/ {
    id: 'exercise.ui.lead.players',
    message: 'Players',
    comment: 'Exercise: the page of the facilitator',
  },
  saw: /*i18n*/ {
    id: 'exercise.ui.lead.saw',
    message: 'saw it',
    comment: 'Exercise: the page of the facilitator',
  },
  told: /*i18n*/ {
    id: 'exercise.ui.lead.told',
    message: 'was told',
    comment: 'Exercise: the page of the facilitator',
  },
  unknown: /*i18n*/ {
    id: 'exercise.ui.lead.unknown',
    message: 'does not know',
    comment: 'Exercise: the page of the facilitator',
  },
  rules: /*i18n*/ {
    id: 'exercise.ui.lead.rules',
    message: 'played automatically',
    comment: 'Exercise: the page of the facilitator',
  },
  noAct: /*i18n*/ {
    id: 'exercise.ui.lead.noAct',
    message: 'No move yet',
    comment: 'Exercise: the page of the facilitator',
  },
  whisper: /*i18n*/ {
    id: 'exercise.ui.lead.whisper',
    message: 'Whisper to {who}',
    comment: 'Exercise: the page of the facilitator',
  },
  whisperHint: /*i18n*/ {
    id: 'exercise.ui.lead.whisperHint',
    message: 'Only {who} reads it now. It is in the debrief.',
    comment: 'Exercise: the page of the facilitator',
  },
  whisperSend: /*i18n*/ {
    id: 'exercise.ui.lead.whisperSend',
    message: 'Whisper',
    comment: 'Exercise: the page of the facilitator',
  },
  notNow: /*i18n*/ {
    id: 'exercise.ui.lead.notNow',
    message: 'Not now',
    comment: 'Exercise: the page of the facilitator',
  },
  injects: /*i18n*/ {
    id: 'exercise.ui.lead.injects',
    message: 'Events',
    comment: 'Exercise: the page of the facilitator',
  },
  now: /*i18n*/ {
    id: 'exercise.ui.lead.now',
    message: 'waiting for its condition',
    comment: 'Exercise: the page of the facilitator',
  },
  happened: /*i18n*/ {
    id: 'exercise.ui.lead.happened',
    message: 'happened',
    comment: 'Exercise: the page of the facilitator',
  },
  leftOut: /*i18n*/ {
    id: 'exercise.ui.lead.leftOut',
    message: 'left out',
    comment: 'Exercise: the page of the facilitator',
  },
  held: /*i18n*/ {
    id: 'exercise.ui.lead.held',
    message: 'held back by you',
    comment: 'Exercise: the page of the facilitator',
  },
  sendNow: /*i18n*/ {
    id: 'exercise.ui.lead.sendNow',
    message: 'Let it happen now',
    comment: 'Exercise: the page of the facilitator',
  },
  hold: /*i18n*/ {
    id: 'exercise.ui.lead.hold',
    message: 'Hold back',
    comment: 'Exercise: the page of the facilitator',
  },
  skip: /*i18n*/ {
    id: 'exercise.ui.lead.skip',
    message: 'Leave out',
    comment: 'Exercise: the page of the facilitator',
  },
  to: /*i18n*/ {
    id: 'exercise.ui.lead.to',
    message: 'To: {roles}',
    comment: 'Exercise: the page of the facilitator',
  },
  everyone: /*i18n*/ {
    id: 'exercise.ui.lead.everyone',
    message: 'everyone',
    comment: 'Exercise: the page of the facilitator',
  },
  noOne: /*i18n*/ {
    id: 'exercise.ui.lead.noOne',
    message: 'no one; it only changes the scene',
    comment: 'Exercise: the page of the facilitator',
  },
  write: /*i18n*/ {
    id: 'exercise.ui.lead.write',
    message: 'Write an event',
    comment: 'Exercise: the page of the facilitator',
  },
  writeText: /*i18n*/ {
    id: 'exercise.ui.lead.writeText',
    message: 'What happens',
    comment: 'Exercise: the page of the facilitator',
  },
  writeTo: /*i18n*/ {
    id: 'exercise.ui.lead.writeTo',
    message: 'Who notices it',
    comment: 'Exercise: the page of the facilitator',
  },
  writeSend: /*i18n*/ {
    id: 'exercise.ui.lead.writeSend',
    message: 'Let it happen',
    comment: 'Exercise: the page of the facilitator',
  },
  attention: /*i18n*/ {
    id: 'exercise.ui.lead.attention',
    message: 'Needs attention',
    comment: 'Exercise: the page of the facilitator',
  },
  nothing: /*i18n*/ {
    id: 'exercise.ui.lead.nothing',
    message: 'Nothing now.',
    comment: 'Exercise: the page of the facilitator',
  },
  silent: /*i18n*/ {
    id: 'exercise.ui.lead.silent',
    message: '{who}: no move for {minutes, plural, one {# minute} other {# minutes}} of the exercise',
    comment: 'Exercise: the page of the facilitator',
  },
  'no-contact': /*i18n*/ {
    id: 'exercise.ui.lead.no-contact',
    message: '{who}: not contacted for {minutes, plural, one {# minute} other {# minutes}} of the exercise',
    comment: 'Exercise: the page of the facilitator',
  },
  'no-capacity-changed': /*i18n*/ {
    id: 'exercise.ui.lead.no-capacity-changed',
    message: '{who}: an investigation is open, and the capacity has not been changed',
    comment: 'Exercise: the page of the facilitator',
  },
  'not-requested': /*i18n*/ {
    id: 'exercise.ui.lead.not-requested',
    message: '{what}: not secured, and gone at {time}',
    comment: 'Exercise: the page of the facilitator',
  },
  well: /*i18n*/ {
    id: 'exercise.ui.lead.well',
    message: 'Well-being',
    comment: 'Exercise: the page of the facilitator',
  },
  pauses: /*i18n*/ {
    id: 'exercise.ui.lead.pauses',
    message:
      '{count, plural, =0 {No pause for everyone yet.} one {One pause for everyone.} other {# pauses for everyone.}}',
    comment: 'Exercise: the page of the facilitator',
  },
  pausesHint: /*i18n*/ {
    id: 'exercise.ui.lead.pausesHint',
    message: 'Individual breaks are not shown here: the role is played automatically meanwhile.',
    comment: 'Exercise: the page of the facilitator',
  },
  joined: /*i18n*/ {
    id: 'exercise.ui.lead.joined',
    message: 'In the exercise',
    comment: 'Exercise: the page of the facilitator',
  },
  noRole: /*i18n*/ {
    id: 'exercise.ui.lead.noRole',
    message: 'no role yet',
    comment: 'Exercise: the page of the facilitator',
  },
  remove: /*i18n*/ {
    id: 'exercise.ui.lead.remove',
    message: 'Remove {name}',
    comment: 'Exercise: the page of the facilitator',
  },
  messages: /*i18n*/ {
    id: 'exercise.ui.lead.messages',
    message: 'Messages',
    comment: 'Exercise: the page of the facilitator',
  },
  story: /*i18n*/ {
    id: 'exercise.ui.lead.story',
    message: 'Stories of the people',
    comment: 'Exercise: the page of the facilitator',
  },
  storyHint: /*i18n*/ {
    id: 'exercise.ui.lead.storyHint',
    message: 'For you and the debrief. No player reads them during play.',
    comment: 'Exercise: the page of the facilitator',
  },
  noContact: /*i18n*/ {
    id: 'exercise.ui.lead.noContact',
    message: 'No contact with the exercise. CAPE keeps trying.',
    comment: 'Exercise: the page of the facilitator',
  },
} as const satisfies Record<string, Message>;

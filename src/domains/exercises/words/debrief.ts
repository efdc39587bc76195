import type { Message } from '../../../kernel/message.ts';

export const headline = {
  gap: /*i18n*/ {
    id: 'exercise.ui.debrief.headline.gap',
    message: '{last} learned {gap, plural, one {# minute} other {# minutes}} after {first} of this: {fact}',
    comment: 'Exercise: the headline of the debrief, which is the finding',
  },
  alone: /*i18n*/ {
    id: 'exercise.ui.debrief.headline.alone',
    message: 'What was seen, told, secured and promised',
    comment: 'Exercise: the headline of the debrief, which is the finding',
  },
} as const satisfies Record<string, Message>;

export const texts = {
  kicker: /*i18n*/ {
    id: 'exercise.ui.debrief.kicker',
    message: 'Exercise, {team}. Seen only by those who were in it, for 30 days.',
    comment: 'Exercise: the debrief',
  },
  lead: /*i18n*/ {
    id: 'exercise.ui.debrief.lead',
    message: 'It shows what could have been done and when, not who did well.',
    comment: 'Exercise: the debrief',
  },
  knew: /*i18n*/ {
    id: 'exercise.ui.debrief.knew',
    message: 'Who knew what, when',
    comment: 'Exercise: the debrief',
  },
  saw: /*i18n*/ {
    id: 'exercise.ui.debrief.saw',
    message: 'saw it',
    comment: 'Exercise: the debrief',
  },
  told: /*i18n*/ {
    id: 'exercise.ui.debrief.told',
    message: 'was told',
    comment: 'Exercise: the debrief',
  },
  table: /*i18n*/ {
    id: 'exercise.ui.debrief.table',
    message: 'As a table',
    comment: 'Exercise: the debrief',
  },
  fact: /*i18n*/ {
    id: 'exercise.ui.debrief.fact',
    message: 'Fact',
    comment: 'Exercise: the debrief',
  },
  notKnown: /*i18n*/ {
    id: 'exercise.ui.debrief.notKnown',
    message: 'not known',
    comment: 'Exercise: the debrief',
  },
  evidence: /*i18n*/ {
    id: 'exercise.ui.debrief.evidence',
    message: 'Evidence that could be lost',
    comment: 'Exercise: the debrief',
  },
  saved: /*i18n*/ {
    id: 'exercise.ui.debrief.saved',
    message: 'Secured {time}',
    comment: 'Exercise: the debrief',
  },
  savedBy: /*i18n*/ {
    id: 'exercise.ui.debrief.savedBy',
    message: 'by {who}',
    comment: 'Exercise: the debrief',
  },
  could: /*i18n*/ {
    id: 'exercise.ui.debrief.could',
    message: 'Could have been secured from {time}',
    comment: 'Exercise: the debrief',
  },
  neverFound: /*i18n*/ {
    id: 'exercise.ui.debrief.neverFound',
    message: 'Never found',
    comment: 'Exercise: the debrief',
  },
  noOne: /*i18n*/ {
    id: 'exercise.ui.debrief.no-one',
    message: 'No one could secure it',
    comment: 'Exercise: the debrief',
  },
  slack: /*i18n*/ {
    id: 'exercise.ui.debrief.slack',
    message: '{minutes, plural, one {# minute before it was gone} other {# minutes before it was gone}}',
    comment: 'Exercise: the debrief',
  },
  disclosures: /*i18n*/ {
    id: 'exercise.ui.debrief.disclosures',
    message: 'Disclosures made and requests refused',
    comment: 'Exercise: the debrief',
  },
  noDisclosures: /*i18n*/ {
    id: 'exercise.ui.debrief.noDisclosures',
    message: 'Nothing was passed on.',
    comment: 'Exercise: the debrief',
  },
  made: /*i18n*/ {
    id: 'exercise.ui.debrief.made',
    message: 'Disclosed',
    comment: 'Exercise: the debrief',
  },
  refused: /*i18n*/ {
    id: 'exercise.ui.debrief.refused',
    message: 'Refused',
    comment: 'Exercise: the debrief',
  },
  unlawful: /*i18n*/ {
    id: 'exercise.ui.debrief.unlawful',
    message: 'Without a legal ground',
    comment: 'Exercise: the debrief',
  },
  fromTo: /*i18n*/ {
    id: 'exercise.ui.debrief.fromTo',
    message: '{from} to {to}',
    comment: 'Exercise: the debrief',
  },
  withoutGround: /*i18n*/ {
    id: 'exercise.ui.debrief.withoutGround',
    message: 'No ground was given.',
    comment: 'Exercise: the debrief',
  },
  stopped: /*i18n*/ {
    id: 'exercise.ui.debrief.stopped',
    message: 'Against the law of the country',
    comment: 'Exercise: the debrief',
  },
  time: /*i18n*/ {
    id: 'exercise.ui.debrief.time',
    message: 'Time to protection',
    comment: 'Exercise: the debrief',
  },
  minutes: /*i18n*/ {
    id: 'exercise.ui.debrief.minutes',
    message: '{minutes, plural, one {# min} other {# min}}',
    comment: 'Exercise: the debrief',
  },
  notYet: /*i18n*/ {
    id: 'exercise.ui.debrief.notYet',
    message: 'not yet',
    comment: 'Exercise: the debrief',
  },
  offer_to_all: /*i18n*/ {
    id: 'exercise.ui.debrief.offer_to_all',
    message: 'A talk offered to all',
    comment: 'Exercise: the debrief',
  },
  rights: /*i18n*/ {
    id: 'exercise.ui.debrief.rights',
    message: 'Informed of rights',
    comment: 'Exercise: the debrief',
  },
  first_talk_alone_own_language: /*i18n*/ {
    id: 'exercise.ui.debrief.first_talk_alone_own_language',
    message: 'First talk alone in the person’s own language',
    comment: 'Exercise: the debrief',
  },
  acknowledged: /*i18n*/ {
    id: 'exercise.ui.debrief.acknowledged',
    message: 'Hand-over acknowledged',
    comment: 'Exercise: the debrief',
  },
  bed_accepted: /*i18n*/ {
    id: 'exercise.ui.debrief.bed_accepted',
    message: 'A bed for the night',
    comment: 'Exercise: the debrief',
  },
  expected: /*i18n*/ {
    id: 'exercise.ui.debrief.expected',
    message: 'What the scenario is about',
    comment: 'Exercise: the debrief',
  },
  met: /*i18n*/ {
    id: 'exercise.ui.debrief.met',
    message: 'done',
    comment: 'Exercise: the debrief',
  },
  notMet: /*i18n*/ {
    id: 'exercise.ui.debrief.notMet',
    message: 'not done',
    comment: 'Exercise: the debrief',
  },
  all: /*i18n*/ {
    id: 'exercise.ui.debrief.all',
    message: '{count, plural, one {# move} other {All # moves in order}}',
    comment: 'Exercise: the debrief',
  },
  step: /*i18n*/ {
    id: 'exercise.ui.debrief.step',
    message: 'Step through what happened',
    comment: 'Exercise: the debrief',
  },
  stepNow: /*i18n*/ {
    id: 'exercise.ui.debrief.stepNow',
    message: 'At {time}',
    comment: 'Exercise: the debrief',
  },
  back: /*i18n*/ {
    id: 'exercise.ui.debrief.back',
    message: 'Back',
    comment: 'Exercise: the debrief',
  },
  next: /*i18n*/ {
    id: 'exercise.ui.debrief.next',
    message: 'Next',
    comment: 'Exercise: the debrief',
  },
  seat: /*i18n*/ {
    id: 'exercise.ui.debrief.seat',
    message: 'Seen from the role of',
    comment: 'Exercise: the debrief',
  },
  loading: /*i18n*/ {
    id: 'exercise.ui.debrief.loading',
    message: 'The debrief is being drawn up',
    comment: 'Exercise: the debrief',
  },
} as const satisfies Record<string, Message>;

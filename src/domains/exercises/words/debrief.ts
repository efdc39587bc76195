import type { Message } from '../../../kernel/message.ts';

const headlineComment = 'Exercise: the headline of the debrief, which is the finding';

export const headline = {
  gap: /*i18n*/ {
    id: 'exercise.ui.debrief.headline.gap',
    message: '{last} learned {gap, plural, one {# minute} other {# minutes}} after {first} of this: {fact}',
    comment: headlineComment,
  },
  alone: /*i18n*/ {
    id: 'exercise.ui.debrief.headline.alone',
    message: 'What was seen, told, secured and promised',
    comment: headlineComment,
  },
} as const satisfies Record<string, Message>;

const textsComment = 'Exercise: the debrief';

export const texts = {
  kicker: /*i18n*/ {
    id: 'exercise.ui.debrief.kicker',
    message: 'Exercise, {team}. Seen only by those who were in it, for 30 days.',
    comment: textsComment,
  },
  lead: /*i18n*/ {
    id: 'exercise.ui.debrief.lead',
    message: 'It shows what could have been done and when, and not who did well.',
    comment: textsComment,
  },
  knew: /*i18n*/ {
    id: 'exercise.ui.debrief.knew',
    message: 'Who knew what, when',
    comment: textsComment,
  },
  saw: /*i18n*/ {
    id: 'exercise.ui.debrief.saw',
    message: 'saw it',
    comment: textsComment,
  },
  told: /*i18n*/ {
    id: 'exercise.ui.debrief.told',
    message: 'was told',
    comment: textsComment,
  },
  table: /*i18n*/ {
    id: 'exercise.ui.debrief.table',
    message: 'As a table',
    comment: textsComment,
  },
  fact: /*i18n*/ {
    id: 'exercise.ui.debrief.fact',
    message: 'Fact',
    comment: textsComment,
  },
  notKnown: /*i18n*/ {
    id: 'exercise.ui.debrief.notKnown',
    message: 'not known',
    comment: textsComment,
  },
  evidence: /*i18n*/ {
    id: 'exercise.ui.debrief.evidence',
    message: 'Evidence that is lost',
    comment: textsComment,
  },
  saved: /*i18n*/ {
    id: 'exercise.ui.debrief.saved',
    message: 'Secured {time}',
    comment: textsComment,
  },
  savedBy: /*i18n*/ {
    id: 'exercise.ui.debrief.savedBy',
    message: 'by {who}',
    comment: textsComment,
  },
  could: /*i18n*/ {
    id: 'exercise.ui.debrief.could',
    message: 'Could have been secured from {time}',
    comment: textsComment,
  },
  neverFound: /*i18n*/ {
    id: 'exercise.ui.debrief.neverFound',
    message: 'Never found',
    comment: textsComment,
  },
  nobody: /*i18n*/ {
    id: 'exercise.ui.debrief.nobody',
    message: 'No one could secure it',
    comment: textsComment,
  },
  slack: /*i18n*/ {
    id: 'exercise.ui.debrief.slack',
    message: '{minutes, plural, one {# minute before it was gone} other {# minutes before it was gone}}',
    comment: textsComment,
  },
  disclosures: /*i18n*/ {
    id: 'exercise.ui.debrief.disclosures',
    message: 'Disclosures made and refused',
    comment: textsComment,
  },
  noDisclosures: /*i18n*/ {
    id: 'exercise.ui.debrief.noDisclosures',
    message: 'Nothing was passed on.',
    comment: textsComment,
  },
  made: /*i18n*/ {
    id: 'exercise.ui.debrief.made',
    message: 'Made',
    comment: textsComment,
  },
  refused: /*i18n*/ {
    id: 'exercise.ui.debrief.refused',
    message: 'Refused',
    comment: textsComment,
  },
  unlawful: /*i18n*/ {
    id: 'exercise.ui.debrief.unlawful',
    message: 'No ground',
    comment: textsComment,
  },
  fromTo: /*i18n*/ {
    id: 'exercise.ui.debrief.fromTo',
    message: '{from} to {to}',
    comment: textsComment,
  },
  withoutGround: /*i18n*/ {
    id: 'exercise.ui.debrief.withoutGround',
    message: 'No ground was given.',
    comment: textsComment,
  },
  stopped: /*i18n*/ {
    id: 'exercise.ui.debrief.stopped',
    message: 'Against the law of the country',
    comment: textsComment,
  },
  time: /*i18n*/ {
    id: 'exercise.ui.debrief.time',
    message: 'Time to protection',
    comment: textsComment,
  },
  minutes: /*i18n*/ {
    id: 'exercise.ui.debrief.minutes',
    message: '{minutes, plural, one {# min} other {# min}}',
    comment: textsComment,
  },
  notYet: /*i18n*/ {
    id: 'exercise.ui.debrief.notYet',
    message: 'not yet',
    comment: textsComment,
  },
  offer_to_all: /*i18n*/ {
    id: 'exercise.ui.debrief.offer_to_all',
    message: 'A talk offered to all',
    comment: textsComment,
  },
  rights: /*i18n*/ {
    id: 'exercise.ui.debrief.rights',
    message: 'Rights told',
    comment: textsComment,
  },
  first_talk_alone_own_language: /*i18n*/ {
    id: 'exercise.ui.debrief.first_talk_alone_own_language',
    message: 'First talk alone in the person’s own language',
    comment: textsComment,
  },
  acknowledged: /*i18n*/ {
    id: 'exercise.ui.debrief.acknowledged',
    message: 'Hand-over acknowledged',
    comment: textsComment,
  },
  bed_accepted: /*i18n*/ {
    id: 'exercise.ui.debrief.bed_accepted',
    message: 'A bed for the night',
    comment: textsComment,
  },
  expected: /*i18n*/ {
    id: 'exercise.ui.debrief.expected',
    message: 'What the scenario is about',
    comment: textsComment,
  },
  met: /*i18n*/ {
    id: 'exercise.ui.debrief.met',
    message: 'done',
    comment: textsComment,
  },
  notMet: /*i18n*/ {
    id: 'exercise.ui.debrief.notMet',
    message: 'not done',
    comment: textsComment,
  },
  all: /*i18n*/ {
    id: 'exercise.ui.debrief.all',
    message: '{count, plural, one {# act in order} other {All # acts in order}}',
    comment: textsComment,
  },
  step: /*i18n*/ {
    id: 'exercise.ui.debrief.step',
    message: 'Step through what happened',
    comment: textsComment,
  },
  stepNow: /*i18n*/ {
    id: 'exercise.ui.debrief.stepNow',
    message: 'At {time}',
    comment: textsComment,
  },
  back: /*i18n*/ {
    id: 'exercise.ui.debrief.back',
    message: 'Back',
    comment: textsComment,
  },
  next: /*i18n*/ {
    id: 'exercise.ui.debrief.next',
    message: 'Next',
    comment: textsComment,
  },
  seat: /*i18n*/ {
    id: 'exercise.ui.debrief.seat',
    message: 'From the seat of',
    comment: textsComment,
  },
  loading: /*i18n*/ {
    id: 'exercise.ui.debrief.loading',
    message: 'The debrief is being drawn up',
    comment: textsComment,
  },
} as const satisfies Record<string, Message>;

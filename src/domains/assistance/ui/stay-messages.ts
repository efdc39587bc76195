import type { Message } from '../../../kernel/message.ts';

export const stayTexts = {
  stay: /*i18n*/ {
    id: 'assistance.help.stay',
    message: 'How long they may stay',
    comment: 'Heading',
  },
  stayUntil: /*i18n*/ {
    id: 'assistance.help.stay-until',
    message: 'Until {day}',
    comment: 'Value',
  },
  stayUnknown: /*i18n*/ {
    id: 'assistance.help.stay-unknown-here',
    message: 'Not sent to you. Not the same as no date.',
    comment: 'Value',
  },
  stayNote: /*i18n*/ {
    id: 'assistance.help.stay-note',
    message: 'You see a day, never the paragraph.',
    comment: 'Small note',
  },
  setStay: /*i18n*/ {
    id: 'assistance.help.set-stay',
    message: 'Write down the day',
    comment: 'Button',
  },
  settingStay: /*i18n*/ {
    id: 'assistance.help.setting-stay',
    message: 'Writing down until when',
    comment: 'What is being sent',
  },
  didStay: /*i18n*/ {
    id: 'assistance.help.did-stay',
    message: 'The day is written down',
    comment: 'Said after it',
  },
  stayHint: /*i18n*/ {
    id: 'assistance.help.stay-field',
    message: 'Last day, or empty when nobody here has been told',
    comment: 'Field',
  },
  departure: /*i18n*/ {
    id: 'assistance.help.departure',
    message: 'Going home',
    comment: 'Heading',
  },
  noDeparture: /*i18n*/ {
    id: 'assistance.help.no-departure',
    message: 'Nothing is said of leaving.',
    comment: 'Value',
  },
  departureOn: /*i18n*/ {
    id: 'assistance.help.departure-on',
    message: '{what}, {day}',
    comment: 'Value',
  },
  supported: /*i18n*/ {
    id: 'assistance.help.supported',
    message: 'with support',
    comment: 'Value',
  },
  unsupported: /*i18n*/ {
    id: 'assistance.help.unsupported',
    message: 'without support',
    comment: 'Value',
  },
  setDeparture: /*i18n*/ {
    id: 'assistance.help.set-departure',
    message: 'Write down what is said of leaving',
    comment: 'Button',
  },
  settingDeparture: /*i18n*/ {
    id: 'assistance.help.setting-departure',
    message: 'Writing down a departure',
    comment: 'What is being sent',
  },
  didDeparture: /*i18n*/ {
    id: 'assistance.help.did-departure',
    message: 'It is written down',
    comment: 'Said after it',
  },
  what: /*i18n*/ {
    id: 'assistance.help.what',
    message: 'What?',
    comment: 'Field',
  },
  day: /*i18n*/ {
    id: 'assistance.help.day',
    message: 'Day',
    comment: 'Field',
  },
  isSupported: /*i18n*/ {
    id: 'assistance.help.is-supported',
    message: 'With support',
    comment: 'Field',
  },
  said: /*i18n*/ {
    id: 'assistance.help.said-field',
    message: 'What the person said',
    comment: 'Field',
  },
  dayMissing: /*i18n*/ {
    id: 'assistance.help.day-missing',
    message: 'Write a day that can be read.',
    comment: 'Error',
  },
  periods: /*i18n*/ {
    id: 'assistance.help.periods',
    message: 'Time to think',
    comment: 'Heading',
  },
  noPeriod: /*i18n*/ {
    id: 'assistance.help.no-period',
    message: 'Nobody has considered it.',
    comment: 'State',
  },
  consider: /*i18n*/ {
    id: 'assistance.help.consider',
    message: 'Consider time to think',
    comment: 'Button',
  },
  considering: /*i18n*/ {
    id: 'assistance.help.considering',
    message: 'Considering time to think',
    comment: 'What is being sent',
  },
  considered: /*i18n*/ {
    id: 'assistance.help.did-consider',
    message: 'It is being followed',
    comment: 'Said after it',
  },
  dayOf: /*i18n*/ {
    id: 'assistance.help.day-of',
    message: 'Day {number} of {of}',
    comment: 'State of time to think',
  },
  lastDay: /*i18n*/ {
    id: 'assistance.help.last-day',
    message: 'Last day {day}',
    comment: 'Value',
  },
} satisfies Record<string, Message>;

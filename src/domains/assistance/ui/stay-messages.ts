import type { Message } from '../../../kernel/message.ts';

export const stayTexts = {
  stay: /*i18n*/ {
    id: 'assistance.help.stay',
    message: 'Permitted stay',
    comment: 'Heading',
  },
  stayUntil: /*i18n*/ {
    id: 'assistance.help.stay-until',
    message: 'Until {day}',
    comment: 'Value',
  },
  stayUnknown: /*i18n*/ {
    id: 'assistance.help.stay-unknown-here',
    message: 'Your unit has received no information. There may still be an end date.',
    comment: 'Value',
  },
  stayNote: /*i18n*/ {
    id: 'assistance.help.stay-note',
    message: 'Your unit receives only the date, not the provision on which the permit is based.',
    comment: 'Small note',
  },
  setStay: /*i18n*/ {
    id: 'assistance.help.set-stay',
    message: 'Record date',
    comment: 'Button',
  },
  settingStay: /*i18n*/ {
    id: 'assistance.help.setting-stay',
    message: 'The date is being recorded',
    comment: 'What is being sent',
  },
  didStay: /*i18n*/ {
    id: 'assistance.help.did-stay',
    message: 'Date recorded',
    comment: 'Said after it',
  },
  stayHint: /*i18n*/ {
    id: 'assistance.help.stay-field',
    message: 'Last day, or empty if it is not known here',
    comment: 'Field',
  },
  departure: /*i18n*/ {
    id: 'assistance.help.departure',
    message: 'Return home',
    comment: 'Heading',
  },
  noDeparture: /*i18n*/ {
    id: 'assistance.help.no-departure',
    message: 'No departure recorded.',
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
    message: 'Record departure',
    comment: 'Button',
  },
  settingDeparture: /*i18n*/ {
    id: 'assistance.help.setting-departure',
    message: 'The departure is being recorded',
    comment: 'What is being sent',
  },
  didDeparture: /*i18n*/ {
    id: 'assistance.help.did-departure',
    message: 'Departure recorded',
    comment: 'Said after it',
  },
  what: /*i18n*/ {
    id: 'assistance.help.what',
    message: 'Status',
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
    message: 'Enter a valid date, such as 2026-12-01.',
    comment: 'Error',
  },
  periods: /*i18n*/ {
    id: 'assistance.help.periods',
    message: 'Reflection period',
    comment: 'Heading',
  },
  noPeriod: /*i18n*/ {
    id: 'assistance.help.no-period',
    message: 'No reflection period considered.',
    comment: 'State',
  },
  consider: /*i18n*/ {
    id: 'assistance.help.consider',
    message: 'Consider a reflection period',
    comment: 'Button',
  },
  considerMeans: /*i18n*/ {
    id: 'assistance.help.consider-means',
    message:
      'It is recorded today that a reflection period is being considered, and your unit gets the next step as a task.',
    comment: 'Before the button that records it',
  },
  considerNow: /*i18n*/ {
    id: 'assistance.help.consider-now',
    message: 'Record as considered',
    comment: 'Second button, after what follows was said',
  },
  considering: /*i18n*/ {
    id: 'assistance.help.considering',
    message: 'The reflection period is being recorded as considered',
    comment: 'What is being sent',
  },
  considered: /*i18n*/ {
    id: 'assistance.help.did-consider',
    message: 'Reflection period recorded as considered',
    comment: 'Said after it',
  },
  dayOf: /*i18n*/ {
    id: 'assistance.help.day-of',
    message: 'Day {number} of {of}',
    comment: 'State of the reflection period',
  },
  lastDay: /*i18n*/ {
    id: 'assistance.help.last-day',
    message: 'Last day {day}',
    comment: 'Value',
  },
} satisfies Record<string, Message>;

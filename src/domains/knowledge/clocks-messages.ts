/** What `npx cape clocks` says. */
export const clocksTexts = {
  usage: /*i18n*/ {
    id: 'knowledge.clocks.usage',
    message: 'Name a country and a day: cape clocks --country SE --start 2026-11-24 [--json]. Countries: {countries}.',
    comment: 'Usage of a command; options are written as they are',
  },
  noCountry: /*i18n*/ {
    id: 'knowledge.clocks.no-country',
    message: '{country} is not a country that CAPE has time limits for. Choose one of {countries}.',
    comment: 'A command was given a wrong country; countries are codes of two capital letters',
  },
  noDay: /*i18n*/ {
    id: 'knowledge.clocks.no-day',
    message: '{day} is not a date. Write it as year, month and day, such as 2026-11-24.',
    comment: 'A command was given a wrong date',
  },
  from: /*i18n*/ {
    id: 'knowledge.clocks.from',
    message: 'Time limits that start on {day}. The day itself is not counted.',
    comment: 'Before a list of time limits',
  },
  length: {
    'calendar-days': /*i18n*/ {
      id: 'knowledge.clocks.days',
      message: '{amount, plural, one {# day} other {# days}}',
      comment: 'How long a time limit is',
    },
    'working-days': /*i18n*/ {
      id: 'knowledge.clocks.working-days',
      message: '{amount, plural, one {# working day} other {# working days}}',
      comment: 'How long a time limit is',
    },
    months: /*i18n*/ {
      id: 'knowledge.clocks.months',
      message: '{amount, plural, one {# month} other {# months}}',
      comment: 'How long a time limit is',
    },
    years: /*i18n*/ {
      id: 'knowledge.clocks.years',
      message: '{amount, plural, one {# year} other {# years}}',
      comment: 'How long a time limit is',
    },
  },
  starts: /*i18n*/ {
    id: 'knowledge.clocks.starts',
    message: 'from: {what}',
    comment: 'After the length of a time limit; what: what starts it, a phrase',
  },
  due: /*i18n*/ {
    id: 'knowledge.clocks.due',
    message: 'Last day: {day}',
    comment: 'The day on which a time limit has run out',
  },
  dueOff: /*i18n*/ {
    id: 'knowledge.clocks.due-off',
    message:
      'Last day: {day}, which is not a working day. Act before it; whether the law moves it is not calculated here.',
    comment: 'The day on which a time limit has run out is a weekend or a public holiday',
  },
  verified: /*i18n*/ {
    id: 'knowledge.clocks.verified',
    message: 'Verified. Source: {source}',
    comment: 'A time limit was compared with its official text',
  },
  notVerified: /*i18n*/ {
    id: 'knowledge.clocks.not-verified',
    message: 'Not verified. Source: {source}',
    comment: 'A time limit was not compared with its official text',
  },
  notInForce: /*i18n*/ {
    id: 'knowledge.clocks.not-in-force',
    message: 'Not in force on the start day.',
    comment: 'A time limit whose law was not in force on that day',
  },
  caution: /*i18n*/ {
    id: 'knowledge.clocks.caution',
    message: 'Compare each with the official text before you rely on it.',
    comment: 'After a list of time limits',
  },
} as const;

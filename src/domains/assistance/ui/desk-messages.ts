import type { Message } from '../../../kernel/message.ts';

export const deskTexts = {
  lead: /*i18n*/ {
    id: 'assistance.desk-page.lead',
    message:
      'Ask for a bed, an interpreter or help to go home. A need, a region, a day: no person, no alias, no own words.',
    comment: 'Under the heading',
  },
  empty: /*i18n*/ {
    id: 'assistance.desk-page.empty',
    message: 'No questions.',
    comment: 'Empty list',
  },
  emptyText: /*i18n*/ {
    id: 'assistance.desk-page.empty-text',
    message: 'What others ask, and what you have asked, stands here.',
    comment: 'Empty list',
  },
  ask: /*i18n*/ {
    id: 'assistance.desk-page.ask',
    message: 'Ask the desk',
    comment: 'Button',
  },
  asking: /*i18n*/ {
    id: 'assistance.desk-page.asking',
    message: 'Asking the desk',
    comment: 'What is being sent',
  },
  need: /*i18n*/ {
    id: 'assistance.desk-page.need',
    message: 'What is needed?',
    comment: 'Field',
  },
  region: /*i18n*/ {
    id: 'assistance.desk-page.region',
    message: 'Region',
    comment: 'Field',
  },
  by: /*i18n*/ {
    id: 'assistance.desk-page.by',
    message: 'By which day?',
    comment: 'Field',
  },
  places: /*i18n*/ {
    id: 'assistance.desk-page.places',
    message: 'How many?',
    comment: 'Field',
  },
  placesWrong: /*i18n*/ {
    id: 'assistance.desk-page.places-wrong',
    message: 'Write a number from 1 to 50.',
    comment: 'Error',
  },
  language: /*i18n*/ {
    id: 'assistance.desk-page.language',
    message: 'Language, for an interpreter',
    comment: 'Field',
  },
  toDesk: /*i18n*/ {
    id: 'assistance.desk-page.to-desk',
    message: 'Which desk?',
    comment: 'Field',
  },
  answerThis: /*i18n*/ {
    id: 'assistance.desk-page.answer-this',
    message: 'Answer this question.',
    comment: 'Error',
  },
  received: /*i18n*/ {
    id: 'assistance.desk-page.received',
    message: 'Others ask',
    comment: 'Heading of a list',
  },
  asked: /*i18n*/ {
    id: 'assistance.desk-page.asked',
    message: 'Your unit asks',
    comment: 'Heading of a list',
  },
  row: /*i18n*/ {
    id: 'assistance.desk-page.row',
    message: '{need}, {count, plural, one {one} other {#}}',
    comment: 'A question in the list',
  },
  needBy: /*i18n*/ {
    id: 'assistance.desk-page.need-by',
    message: 'Needed by {day}, region {region}',
    comment: 'Under it',
  },
  noAnswer: /*i18n*/ {
    id: 'assistance.desk-page.no-answer',
    message: 'Not answered',
    comment: 'State',
  },
  answered: /*i18n*/ {
    id: 'assistance.desk-page.answered',
    message: '{answer}, {when}',
    comment: 'State',
  },
  found: /*i18n*/ {
    id: 'assistance.desk-page.found',
    message: '{count, plural, one {One} other {#}} from {day}',
    comment: 'What was found',
  },
  foundNoDay: /*i18n*/ {
    id: 'assistance.desk-page.found-no-day',
    message: '{count, plural, one {One} other {#}}',
    comment: 'What was found',
  },
  obstacle: /*i18n*/ {
    id: 'assistance.desk-page.obstacle',
    message: 'Obstacle: {name} ({code})',
    comment: 'An obstacle by name, and its code',
  },
  answer: /*i18n*/ {
    id: 'assistance.desk-page.answer',
    message: 'Answer',
    comment: 'Button and field',
  },
  answering: /*i18n*/ {
    id: 'assistance.desk-page.answering',
    message: 'Answering the desk question',
    comment: 'What is being sent',
  },
  from: /*i18n*/ {
    id: 'assistance.desk-page.from',
    message: 'From which day?',
    comment: 'Field',
  },
  dayMissing: /*i18n*/ {
    id: 'assistance.desk-page.day-missing',
    message: 'Write a day that can be read.',
    comment: 'Error',
  },
  consultTitle: /*i18n*/ {
    id: 'assistance.desk-page.consult-title',
    message: 'Advice without a person',
    comment: 'Heading',
  },
  consultLead: /*i18n*/ {
    id: 'assistance.desk-page.consult-lead',
    message: 'Somebody asks and gives no name. It leaves a count, and nothing else.',
    comment: 'Under the heading',
  },
  asker: /*i18n*/ {
    id: 'assistance.desk-page.asker',
    message: 'Who asked?',
    comment: 'Field',
  },
  topics: /*i18n*/ {
    id: 'assistance.desk-page.topics',
    message: 'About what?',
    comment: 'Field',
  },
  topicMissing: /*i18n*/ {
    id: 'assistance.desk-page.topic-missing',
    message: 'Choose at least one.',
    comment: 'Error',
  },
  count: /*i18n*/ {
    id: 'assistance.desk-page.count',
    message: 'Count it',
    comment: 'Button',
  },
  counting: /*i18n*/ {
    id: 'assistance.desk-page.counting',
    message: 'Counting advice',
    comment: 'What is being sent',
  },
  total: /*i18n*/ {
    id: 'assistance.desk-page.total',
    message:
      '{count, plural, =0 {No advice in twelve months} one {Once in twelve months} other {# times in twelve months}}',
    comment: 'Total',
  },
  topicCount: /*i18n*/ {
    id: 'assistance.desk-page.topic-count',
    message: '{topic}: {count}',
    comment: 'A count',
  },
} satisfies Record<string, Message>;

import type { Message } from '../../../kernel/message.ts';

export const deskTexts = {
  lead: /*i18n*/ {
    id: 'assistance.desk-page.lead',
    message:
      'Ask for a bed, an interpreter or help to return home. State a need, a region, a date: no person, no alias, no free text.',
    comment: 'Under the heading',
  },
  empty: /*i18n*/ {
    id: 'assistance.desk-page.empty',
    message: 'No questions.',
    comment: 'Empty list',
  },
  emptyText: /*i18n*/ {
    id: 'assistance.desk-page.empty-text',
    message: 'Questions from other units, and your own, appear here.',
    comment: 'Empty list',
  },
  ask: /*i18n*/ {
    id: 'assistance.desk-page.ask',
    message: 'Ask the support desk',
    comment: 'Button',
  },
  asking: /*i18n*/ {
    id: 'assistance.desk-page.asking',
    message: 'The question is being sent',
    comment: 'What is being sent',
  },
  need: /*i18n*/ {
    id: 'assistance.desk-page.need',
    message: 'Need',
    comment: 'Field',
  },
  region: /*i18n*/ {
    id: 'assistance.desk-page.region',
    message: 'Region',
    comment: 'Field',
  },
  by: /*i18n*/ {
    id: 'assistance.desk-page.by',
    message: 'Needed by',
    comment: 'Field',
  },
  places: /*i18n*/ {
    id: 'assistance.desk-page.places',
    message: 'How many?',
    comment: 'Field',
  },
  placesWrong: /*i18n*/ {
    id: 'assistance.desk-page.places-wrong',
    message: 'Write a number from 1 to 50, such as 2.',
    comment: 'Error',
  },
  language: /*i18n*/ {
    id: 'assistance.desk-page.language',
    message: 'Language, for an interpreter',
    comment: 'Field',
  },
  toDesk: /*i18n*/ {
    id: 'assistance.desk-page.to-desk',
    message: 'Which support desk?',
    comment: 'Field',
  },
  answerThis: /*i18n*/ {
    id: 'assistance.desk-page.answer-this',
    message: 'Answer this question.',
    comment: 'Error',
  },
  received: /*i18n*/ {
    id: 'assistance.desk-page.received',
    message: 'Questions from others',
    comment: 'Heading of a list',
  },
  asked: /*i18n*/ {
    id: 'assistance.desk-page.asked',
    message: 'Questions from your unit',
    comment: 'Heading of a list',
  },
  row: /*i18n*/ {
    id: 'assistance.desk-page.row',
    message: '{need} ({count})',
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
    message: 'Send answer',
    comment: 'Button and field',
  },
  answering: /*i18n*/ {
    id: 'assistance.desk-page.answering',
    message: 'The answer is being sent',
    comment: 'What is being sent',
  },
  from: /*i18n*/ {
    id: 'assistance.desk-page.from',
    message: 'Available from',
    comment: 'Field',
  },
  dayMissing: /*i18n*/ {
    id: 'assistance.desk-page.day-missing',
    message: 'Enter a valid date, such as 2026-12-01.',
    comment: 'Error',
  },
  consultTitle: /*i18n*/ {
    id: 'assistance.desk-page.consult-title',
    message: 'Anonymised advice',
    comment: 'Heading',
  },
  consultLead: /*i18n*/ {
    id: 'assistance.desk-page.consult-lead',
    message: 'For a question asked without a name. Only a count is saved.',
    comment: 'Under the heading',
  },
  asker: /*i18n*/ {
    id: 'assistance.desk-page.asker',
    message: 'Who asked?',
    comment: 'Field',
  },
  topics: /*i18n*/ {
    id: 'assistance.desk-page.topics',
    message: 'Topics',
    comment: 'Field',
  },
  topicMissing: /*i18n*/ {
    id: 'assistance.desk-page.topic-missing',
    message: 'Choose at least one topic.',
    comment: 'Error',
  },
  count: /*i18n*/ {
    id: 'assistance.desk-page.count',
    message: 'Record advice given',
    comment: 'Button',
  },
  counting: /*i18n*/ {
    id: 'assistance.desk-page.counting',
    message: 'The advice is being recorded',
    comment: 'What is being sent',
  },
  total: /*i18n*/ {
    id: 'assistance.desk-page.total',
    message:
      '{count, plural, =0 {No advice in twelve months} one {One advisory contact in twelve months} other {# advisory contacts in twelve months}}',
    comment: 'Total',
  },
  topicCount: /*i18n*/ {
    id: 'assistance.desk-page.topic-count',
    message: '{topic}: {count}',
    comment: 'A count',
  },
} satisfies Record<string, Message>;

import type { Message } from '../../../kernel/message.ts';

export const applicationTexts = {
  applicationTab: /*i18n*/ {
    id: 'assistance.period-page.application-tab',
    message: 'Application {reference}',
    comment: 'Title',
  },
  applicationTitle: /*i18n*/ {
    id: 'assistance.period-page.application-title',
    message: 'Time to think: an application',
    comment: 'Heading',
  },
  applicant: /*i18n*/ {
    id: 'assistance.period-page.applicant',
    message: 'Who applies',
    comment: 'Fact',
  },
  socialBoard: /*i18n*/ {
    id: 'assistance.period-page.social-board',
    message: 'Social welfare board',
    comment: 'Value',
  },
  investigationLeader: /*i18n*/ {
    id: 'assistance.period-page.investigation-leader',
    message: 'Leader of an investigation',
    comment: 'Value',
  },
  name: /*i18n*/ {
    id: 'assistance.period-page.name',
    message: 'Name',
    comment: 'Fact',
  },
  born: /*i18n*/ {
    id: 'assistance.period-page.born',
    message: 'Born',
    comment: 'Fact',
  },
  outcome: /*i18n*/ {
    id: 'assistance.period-page.outcome',
    message: 'Decision',
    comment: 'Field',
  },
  grant: /*i18n*/ {
    id: 'assistance.period-page.grant',
    message: 'Granted',
    comment: 'Value',
  },
  refuse: /*i18n*/ {
    id: 'assistance.period-page.refuse',
    message: 'Refused',
    comment: 'Value',
  },
  provision: /*i18n*/ {
    id: 'assistance.period-page.provision',
    message: 'On which provision?',
    comment: 'Field',
  },
  provisionHint: /*i18n*/ {
    id: 'assistance.period-page.provision-hint',
    message: 'It stays here. Whoever helps is told a day, never the provision.',
    comment: 'Hint',
  },
  reason: /*i18n*/ {
    id: 'assistance.period-page.reason',
    message: 'Why, in a sentence',
    comment: 'Field',
  },
  decide: /*i18n*/ {
    id: 'assistance.period-page.decide',
    message: 'Decide',
    comment: 'Button',
  },
  deciding: /*i18n*/ {
    id: 'assistance.period-page.deciding',
    message: 'Deciding',
    comment: 'What is being sent',
  },
  decideNext: /*i18n*/ {
    id: 'assistance.period-page.decide-next',
    message: 'Decide on the application',
    comment: 'Heading',
  },
  decideEffect: /*i18n*/ {
    id: 'assistance.period-page.decide-effect',
    message: 'Today becomes day 1 of 30. Who applied is told at once.',
    comment: 'Under the button',
  },
  decided: /*i18n*/ {
    id: 'assistance.period-page.decided',
    message: 'Decided',
    comment: 'Said after it',
  },
  extendNext: /*i18n*/ {
    id: 'assistance.period-page.extend-next',
    message: 'Extend it, if there is reason to',
    comment: 'Heading',
  },
  newLastDay: /*i18n*/ {
    id: 'assistance.period-page.new-last-day',
    message: 'New last day',
    comment: 'Field',
  },
  extend: /*i18n*/ {
    id: 'assistance.period-page.extend',
    message: 'Extend',
    comment: 'Button',
  },
  extending: /*i18n*/ {
    id: 'assistance.period-page.extending',
    message: 'Extending time to think',
    comment: 'What is being sent',
  },
  dayMissing: /*i18n*/ {
    id: 'assistance.period-page.day-missing',
    message: 'Write a day that can be read.',
    comment: 'Error',
  },
  timeline: /*i18n*/ {
    id: 'assistance.period-page.timeline',
    message: 'What has happened',
    comment: 'Heading',
  },
  about: /*i18n*/ {
    id: 'assistance.period-page.about',
    message: 'About this',
    comment: 'Name of the side column',
  },
} satisfies Record<string, Message>;

import type { Message } from '../../../kernel/message.ts';

export const applicationTexts = {
  applicationTab: /*i18n*/ {
    id: 'assistance.period-page.application-tab',
    message: 'Application {reference}',
    comment: 'Title',
  },
  applicationTitle: /*i18n*/ {
    id: 'assistance.period-page.application-title',
    message: 'Reflection period: an application',
    comment: 'Heading',
  },
  applicant: /*i18n*/ {
    id: 'assistance.period-page.applicant',
    message: 'Applicant',
    comment: 'Fact',
  },
  socialBoard: /*i18n*/ {
    id: 'assistance.period-page.social-board',
    message: 'Social welfare board',
    comment: 'Value',
  },
  investigationLeader: /*i18n*/ {
    id: 'assistance.period-page.investigation-leader',
    message: 'Investigation leader',
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
    message: 'Provision',
    comment: 'Field',
  },
  provisionHint: /*i18n*/ {
    id: 'assistance.period-page.provision-hint',
    message: 'The provision is not disclosed. The support unit receives a date only.',
    comment: 'Hint',
  },
  reason: /*i18n*/ {
    id: 'assistance.period-page.reason',
    message: 'Reason, in a sentence',
    comment: 'Field',
  },
  decide: /*i18n*/ {
    id: 'assistance.period-page.decide',
    message: 'Save decision',
    comment: 'Button',
  },
  deciding: /*i18n*/ {
    id: 'assistance.period-page.deciding',
    message: 'The decision is being saved',
    comment: 'What is being sent',
  },
  decideNext: /*i18n*/ {
    id: 'assistance.period-page.decide-next',
    message: 'Decide on the application',
    comment: 'Heading',
  },
  decideEffect: /*i18n*/ {
    id: 'assistance.period-page.decide-effect',
    message: 'If granted, today is day 1 of 30. The applicant is notified at once.',
    comment: 'Under the button',
  },
  decided: /*i18n*/ {
    id: 'assistance.period-page.decided',
    message: 'Decided',
    comment: 'Said after it',
  },
  extendNext: /*i18n*/ {
    id: 'assistance.period-page.extend-next',
    message: 'Extend it, if there are special reasons',
    comment: 'Heading',
  },
  newLastDay: /*i18n*/ {
    id: 'assistance.period-page.new-last-day',
    message: 'New last day',
    comment: 'Field',
  },
  extend: /*i18n*/ {
    id: 'assistance.period-page.extend',
    message: 'Extend reflection period',
    comment: 'Button',
  },
  extending: /*i18n*/ {
    id: 'assistance.period-page.extending',
    message: 'The reflection period is being extended',
    comment: 'What is being sent',
  },
  dayMissing: /*i18n*/ {
    id: 'assistance.period-page.day-missing',
    message: 'Enter a valid date, such as 2026-12-01.',
    comment: 'Error',
  },
  timeline: /*i18n*/ {
    id: 'assistance.period-page.timeline',
    message: 'Timeline',
    comment: 'Heading',
  },
  about: /*i18n*/ {
    id: 'assistance.period-page.about',
    message: 'About the application',
    comment: 'Name of the side column',
  },
} satisfies Record<string, Message>;

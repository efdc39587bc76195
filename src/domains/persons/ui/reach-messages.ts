import type { Message } from '../../../kernel/message.ts';

export const reachTexts = {
  reach: /*i18n*/ {
    id: 'person.page.reach',
    message: 'Safe times to call',
    comment: 'Heading',
  },
  reachUnknown: /*i18n*/ {
    id: 'person.page.reach-unknown',
    message: 'Not asked. Ask today.',
    comment: 'Value',
  },
  reachNever: /*i18n*/ {
    id: 'person.page.reach-never',
    message: 'Do not call. Wait until the person contacts you.',
    comment: 'Value',
  },
  reachHours: /*i18n*/ {
    id: 'person.page.reach-hours',
    message: '{days}, {from} to {to}',
    comment: 'Value',
  },
  setReach: /*i18n*/ {
    id: 'person.page.set-reach',
    message: 'Change times',
    comment: 'Button',
  },
  settingReach: /*i18n*/ {
    id: 'person.page.setting-reach',
    message: 'The times are being saved',
    comment: 'What is being sent',
  },
  reachUndone: /*i18n*/ {
    id: 'person.page.reach-undone',
    message: 'The earlier times apply again.',
    comment: 'Said after new times to call were undone',
  },
  reachDone: /*i18n*/ {
    id: 'person.page.reach-done',
    message: 'Times saved',
    comment: 'Said after it',
  },
  reachKnown: /*i18n*/ {
    id: 'person.page.reach-known',
    message: 'Safe times',
    comment: 'Choice',
  },
  days: /*i18n*/ {
    id: 'person.page.days',
    message: 'Days',
    comment: 'Field',
  },
  from: /*i18n*/ {
    id: 'person.page.from',
    message: 'From',
    comment: 'Field',
  },
  to: /*i18n*/ {
    id: 'person.page.to',
    message: 'To',
    comment: 'Field',
  },
  timeWrong: /*i18n*/ {
    id: 'person.page.time-wrong',
    message: 'Write a time, such as 13:00.',
    comment: 'Error',
  },
  protection: /*i18n*/ {
    id: 'person.page.protection',
    message: 'Protection',
    comment: 'Heading',
  },
  protect: /*i18n*/ {
    id: 'person.page.protect',
    message: 'Change protection',
    comment: 'Button',
  },
  protecting: /*i18n*/ {
    id: 'person.page.protecting',
    message: 'The protection is being saved',
    comment: 'What is being sent',
  },
  protected: /*i18n*/ {
    id: 'person.page.protected-done',
    message: 'Protection saved',
    comment: 'Said after it',
  },
  timeline: /*i18n*/ {
    id: 'person.page.timeline',
    message: 'Timeline',
    comment: 'Heading',
  },
  aside: /*i18n*/ {
    id: 'person.page.aside',
    message: 'About {alias}',
    comment: 'Name of the side column',
  },
  toCase: /*i18n*/ {
    id: 'person.page.to-case',
    message: 'To the case',
    comment: 'Link',
  },
  statusNever: /*i18n*/ {
    id: 'person.page.status-never',
    message: 'Residence status is never asked for here.',
    comment: 'Small note',
  },
} satisfies Record<string, Message>;

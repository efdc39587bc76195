import type { Message } from '../../../kernel/message.ts';

export const helpMenu = {
  desk: /*i18n*/ {
    id: 'assistance.desk-title',
    message: 'Support desk',
    comment: 'Menu and heading',
  },
  toPlan: /*i18n*/ {
    id: 'assistance.to-plan',
    message: 'To the support plan',
    comment: 'Button: opens the page of a person, with their support',
  },
  inCase: /*i18n*/ {
    id: 'assistance.in-case-title',
    message: 'Support and reflection period',
    comment: 'Heading of a section on the page of a case',
  },
  open: /*i18n*/ {
    id: 'assistance.open-matter',
    message: 'Open matter',
    comment: 'Link from My work',
  },
} satisfies Record<string, Message>;

import type { Message } from '../../../kernel/message.ts';

export const helpMenu = {
  desk: /*i18n*/ {
    id: 'assistance.desk-title',
    message: 'Desk',
    comment: 'Menu and heading',
  },
  open: /*i18n*/ {
    id: 'assistance.open-matter',
    message: 'Open it',
    comment: 'Link from My work',
  },
} satisfies Record<string, Message>;

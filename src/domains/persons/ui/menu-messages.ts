import type { Message } from '../../../kernel/message.ts';

export const personMenu = {
  title: /*i18n*/ {
    id: 'person.people',
    message: 'People',
    comment: 'Menu and heading',
  },
} satisfies Record<string, Message>;

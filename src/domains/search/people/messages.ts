import type { Message } from '../../../kernel/message.ts';

export const peopleMessages = {
  tooMany: /*i18n*/ {
    id: 'search-people.too-many',
    message:
      'You have made {searches} searches for people within an hour; each thousand names checked and each person shown counts as one. Wait, or ask your unit manager.',
    comment: 'Problem: the limit of searches by name is reached',
  },
} as const satisfies Record<string, Message>;

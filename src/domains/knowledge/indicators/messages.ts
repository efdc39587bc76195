import type { Message } from '../../../kernel/message.ts';

export const indicatorMessages = {
  notForAChild: /*i18n*/ {
    id: 'indicators.not-for-a-child',
    message:
      'This rule is for adults and requires means. For a person under 18, assess exploitation and the act instead.',
    comment: 'Problem: the rule for adults was asked about a child.',
  },
  ofAChild: /*i18n*/ {
    id: 'indicators.of-a-child',
    message:
      'For a person under 18 no means is required: exploitation, and that the child was recruited, moved, housed or received, are enough. The list of indicators is for adults; the one for children is not here.',
    comment: 'Above what the signs of a child point to.',
  },
  contradiction: /*i18n*/ {
    id: 'indicators.contradiction',
    message:
      '{source} contains both yes and no about “{name}”. It counts as neither. Ask again, and note the correct answer.',
    comment: '{source}: who noted it. {name}: a sign.',
  },
} satisfies Record<string, Message>;

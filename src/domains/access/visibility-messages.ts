import type { Message } from '../../kernel/message.ts';

export const visibilityMessages = {
  seesUnit: /*i18n*/ {
    id: 'visibility.sees.unit',
    message: 'You and your colleagues in {unit}, when you act in the capacity of {capacity}',
    comment: 'Visibility strip: who sees the whole matter',
  },
  seesRecipient: /*i18n*/ {
    id: 'visibility.sees.recipient',
    message: '{unit}: {count, plural, one {the one fact} other {the # facts}} you disclosed',
    comment: 'Visibility strip: who was sent a snapshot',
  },
  seesSender: /*i18n*/ {
    id: 'visibility.sees.sender',
    message: '{unit} has its own file. All it sees of your file is that the disclosure arrived and was acknowledged.',
    comment: 'Visibility strip of what came by message from another agency',
  },
  seesNotOthers: /*i18n*/ {
    id: 'visibility.sees-not.others',
    message: 'All other agencies, and other units of your agency ({agency})',
    comment: 'Visibility strip: who does not see it',
  },
  seesNotCapacities: /*i18n*/ {
    id: 'visibility.sees-not.capacities',
    message: 'Colleagues while they act in another capacity',
    comment: 'Visibility strip: who does not see it',
  },
  why: /*i18n*/ {
    id: 'visibility.file',
    message:
      'The data is in the file of {unit} ({track}). Nothing is disclosed without a decision with a legal ground.',
    comment: 'Visibility strip: why',
  },
} satisfies Record<string, Message>;

import type { Message } from '../../../kernel/message.ts';

export const responsibleMessages = {
  changed: /*i18n*/ {
    id: 'responsible.changed',
    message: 'Responsible: {to} (previously {from})',
    comment: 'Timeline: the person responsible for a matter was changed. {from} and {to} are names of people.',
  },
  nobodyYet: /*i18n*/ {
    id: 'responsible.nobody-yet',
    message: 'No one is responsible for this yet. Acknowledge it first.',
    comment: 'Problem: handing over a matter that no one has taken',
  },
  matterEnded: /*i18n*/ {
    id: 'responsible.matter-ended',
    message: 'This is closed, so there is nothing to hand over. Open the page again to see its end.',
    comment: 'Problem: handing over a matter that has ended',
  },
  notYours: /*i18n*/ {
    id: 'responsible.not-yours',
    message: 'Only the person responsible or the unit manager can hand this over. Ask one of them to do it.',
    comment: 'Problem: a person who is neither tries to change who is responsible',
  },
  isResponsible: /*i18n*/ {
    id: 'responsible.is-responsible',
    message: 'This person is responsible already. Choose another person.',
    comment: 'Wrong field: who is to be responsible',
  },
  cannotTake: /*i18n*/ {
    id: 'responsible.cannot-take',
    message: 'Choose a person of the unit who works on this file in the same capacity.',
    comment:
      'Wrong field: who is to be responsible; the person is of another unit, has left, or has no access to the file',
  },
  cannotRead: /*i18n*/ {
    id: 'responsible.cannot-read',
    message: 'This person’s role does not let them read this. Choose a case officer of the unit.',
    comment:
      'Wrong field: who is to be responsible; the person is a manager who does not read matters of this kind, perhaps the one who asks',
  },
} satisfies Record<string, Message>;

import type { Message } from '../../kernel/message.ts';

export const capacityMessages = {
  changed: /*i18n*/ {
    id: 'capacity.changed',
    message:
      'Went on in another capacity: {to, select, supervision {supervision} assistance {assistance to another agency} inner_alien_control {inner alien control} criminal_investigation {criminal investigation} support {support} administration {administration} other {analysis}}',
    comment: 'Timeline: act sitting.change-capacity',
  },
  already: /*i18n*/ {
    id: 'capacity.already',
    message: 'You act in this capacity already. Nothing was changed.',
    comment: 'Problem: the new capacity is the present one',
  },
  notHeld: /*i18n*/ {
    id: 'capacity.not-held',
    message: 'You do not hold this capacity. Ask somebody in your house who does, or the lead of your unit.',
    comment: 'Problem: the person has not been given this capacity',
  },
  otherBasis: /*i18n*/ {
    id: 'capacity.other-basis',
    message: 'This provision belongs to another capacity. Choose one that carries the capacity you go on in.',
    comment: 'Problem: the legal basis does not fit the new capacity',
  },
} satisfies Record<string, Message>;

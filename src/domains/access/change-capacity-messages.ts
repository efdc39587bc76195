import type { Message } from '../../kernel/message.ts';

export const capacityMessages = {
  changed: /*i18n*/ {
    id: 'capacity.changed',
    message:
      'Capacity switched: {to, select, supervision {supervision} assistance {assistance to another agency} inner_alien_control {internal immigration control} criminal_investigation {criminal investigation} support {support} administration {administration} access_administration {administration of access} other {analysis}}',
    comment: 'Timeline: act sitting.change-capacity',
  },
  already: /*i18n*/ {
    id: 'capacity.already',
    message: 'You already act in this capacity. Nothing was changed.',
    comment: 'Problem: the new capacity is the present one',
  },
  notHeld: /*i18n*/ {
    id: 'capacity.not-held',
    message: 'You do not have this capacity. Ask a colleague who does, or your unit manager.',
    comment: 'Problem: the person has not been given this capacity',
  },
  otherBasis: /*i18n*/ {
    id: 'capacity.other-basis',
    message: 'This provision belongs to another capacity. Choose one for your new capacity.',
    comment: 'Problem: the legal basis does not fit the new capacity',
  },
  byPhone: /*i18n*/ {
    id: 'phones.verb-capacity',
    message: 'capacity switched',
    comment: 'What it was to be',
  },
} satisfies Record<string, Message>;

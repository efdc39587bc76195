import type { Message } from '../../../kernel/message.ts';

/** What is said of a number by its form and check digit. */
export const numberMessages = {
  right: /*i18n*/ {
    id: 'workplace.number.right',
    message: 'The check digit is right.',
    comment: 'Beside an organisation or VAT number',
  },
  wrong: /*i18n*/ {
    id: 'workplace.number.wrong',
    message: 'The check digit is wrong. Compare with the source; the number is kept as written.',
    comment: 'Beside an organisation or VAT number; a warning that stops nothing',
  },
  'other-form': /*i18n*/ {
    id: 'workplace.number.other-form',
    message:
      'The number does not have the format used in the firm’s country. Compare with the source; it is kept as written.',
    comment: 'Beside an organisation or VAT number; a warning that stops nothing',
  },
  'not-verified': /*i18n*/ {
    id: 'workplace.number.not-verified',
    message: 'Not verified: numbers of this kind have no check digit that is known here.',
    comment: 'Beside an organisation or VAT number',
  },
  personal: /*i18n*/ {
    id: 'workplace.number.personal',
    message: 'This is the personal identity number of a sole trader, which is not stored here. Leave the field empty.',
    comment: 'Beside an organisation or VAT number',
  },
} satisfies Record<string, Message>;

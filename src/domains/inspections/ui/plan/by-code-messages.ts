/** Texts of finding an inspection by the code that a caller reads from a card. */
export const lead = /*i18n*/ {
  id: 'inspection.by-code-lead',
  message:
    'The card given to all on site has four words and four numbers. They identify the inspection, not the caller: do not ask for a name before you know that the caller can talk.',
  comment: 'Under the heading',
};
export const said = /*i18n*/ { id: 'inspection.by-code-said', message: 'The caller’s code', comment: 'Label' };
export const saidHint = /*i18n*/ {
  id: 'inspection.by-code-hint',
  message: 'Four words, or four numbers. One wrong letter in a word is accepted.',
  comment: 'Under the label',
};
export const saidMissing = /*i18n*/ {
  id: 'inspection.by-code-missing',
  message: 'Write the four words or the four numbers',
  comment: 'Error',
};
export const look = /*i18n*/ { id: 'inspection.by-code-look', message: 'Look up code', comment: 'Button' };
export const notCodeTitle = /*i18n*/ {
  id: 'inspection.by-code-no-code',
  message: 'This is not a code from a card',
  comment: 'Heading of the answer',
};
export const notCodeText = /*i18n*/ {
  id: 'inspection.by-code-no-code-text',
  message:
    'Write four words in one language, or four numbers from 0 to 255, in their order. Ask the caller to repeat the code, or to read the numbers.',
  comment: 'Under the heading',
};
export const noneTitle = /*i18n*/ {
  id: 'inspection.by-code-none',
  message: 'No inspection that {unit} can read has this code',
  comment: 'Heading of the answer',
};
export const noneText = /*i18n*/ {
  id: 'inspection.by-code-none-text',
  message:
    'It is not shown whether another unit has one. Help the caller anyway, write down the code and the message, and ask where the card was given if the caller can talk.',
  comment: 'Under the heading',
};
export const foundTitle = /*i18n*/ {
  id: 'inspection.by-code-found',
  message: '{count, plural, one {This inspection has the code} other {These inspections have the code}}',
  comment: 'Heading of the answer',
};
export const foundNote = /*i18n*/ {
  id: 'inspection.by-code-found-note',
  message: 'Do not say the name of the place first: let the caller say where they work.',
  comment: 'Under the heading',
};

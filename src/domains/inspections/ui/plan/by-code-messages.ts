/** Texts of finding an inspection by the code that somebody reads from a card. */
export const lead = /*i18n*/ {
  id: 'inspection.by-code-lead',
  message:
    'The card that everybody on site got has four words and four numbers. They say which inspection, and not who is calling: do not ask for a name before you know that they can talk.',
  comment: 'Under the heading',
};
export const said = /*i18n*/ { id: 'inspection.by-code-said', message: 'What they say', comment: 'Label' };
export const saidHint = /*i18n*/ {
  id: 'inspection.by-code-hint',
  message: 'Four words, or four numbers. One letter wrong in a word does no harm.',
  comment: 'Under the label',
};
export const saidMissing = /*i18n*/ {
  id: 'inspection.by-code-missing',
  message: 'Write the four words or the four numbers',
  comment: 'Error',
};
export const look = /*i18n*/ { id: 'inspection.by-code-look', message: 'Look it up', comment: 'Button' };
export const notCodeTitle = /*i18n*/ {
  id: 'inspection.by-code-no-code',
  message: 'That is not the code of a card',
  comment: 'Heading of the answer',
};
export const notCodeText = /*i18n*/ {
  id: 'inspection.by-code-no-code-text',
  message:
    'There must be four words of one language, or four numbers from 0 to 255, in their order. Ask them to say it again, or to read the numbers.',
  comment: 'Under the heading',
};
export const noneTitle = /*i18n*/ {
  id: 'inspection.by-code-none',
  message: 'None of the inspections that {unit} reads has this code',
  comment: 'Heading of the answer',
};
export const noneText = /*i18n*/ {
  id: 'inspection.by-code-none-text',
  message:
    'Whether there is one elsewhere is not told here. Help whoever is calling all the same, write the code down with what they want to say, and ask them where they got the card if they can talk.',
  comment: 'Under the heading',
};
export const foundTitle = /*i18n*/ {
  id: 'inspection.by-code-found',
  message: '{count, plural, one {This inspection has the code} other {These inspections have the code}}',
  comment: 'Heading of the answer',
};
export const foundNote = /*i18n*/ {
  id: 'inspection.by-code-found-note',
  message: 'Do not say the name of the place first: let them say where they work.',
  comment: 'Under the heading',
};

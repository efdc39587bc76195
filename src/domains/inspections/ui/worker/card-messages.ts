/** Texts of the page on which cards are printed. */
export const title = /*i18n*/ {
  id: 'inspection.cards-title',
  message: 'Cards for all on site',
  comment: 'Heading',
};
export const lead = /*i18n*/ {
  id: 'inspection.cards-lead',
  message: 'Everyone gets the same card, including the manager. It does not show what any person has been told.',
  comment: 'Under the heading',
};
export const theCode = /*i18n*/ {
  id: 'inspection.cards-code',
  message: 'Callers give the four words or the four numbers. They identify the inspection, not the caller.',
  comment: 'Under the heading',
};
export const first = /*i18n*/ { id: 'inspection.cards-first', message: 'Language', comment: 'Label' };
export const second = /*i18n*/ { id: 'inspection.cards-second', message: 'Second language', comment: 'Label' };
export const secondHint = /*i18n*/ {
  id: 'inspection.cards-second-hint',
  message: 'Leave it empty for one language and larger text.',
  comment: 'Hint under a label',
};
export const phone = /*i18n*/ { id: 'inspection.cards-phone', message: 'Number to call', comment: 'Label' };
export const phoneHint = /*i18n*/ {
  id: 'inspection.cards-phone-hint',
  message: 'The support number decided by your agency.',
  comment: 'Hint under a label',
};
export const phoneMissing = /*i18n*/ {
  id: 'inspection.cards-phone-missing',
  message: 'Write a phone number in digits, with + and the country code first',
  comment: 'What is wrong with the number',
};
export const print = /*i18n*/ { id: 'inspection.cards-print', message: 'Print 8 cards', comment: 'Button' };
export const savePdf = /*i18n*/ { id: 'inspection.cards-pdf', message: 'Save as PDF', comment: 'Button' };
export const making = /*i18n*/ {
  id: 'inspection.cards-making',
  message: 'The PDF is being created',
  comment: 'On the button while it is made',
};
export const noLetters = /*i18n*/ {
  id: 'inspection.cards-no-letters',
  message: 'The PDF has no font for this language. Print from the browser, which uses the fonts of this computer.',
  comment: 'Where a language is in a script that the face of the PDF does not have, as Thai or Arabic',
};
export const emptyBoxes = /*i18n*/ {
  id: 'inspection.cards-empty-boxes',
  message: 'This computer has no font for {language}. Print the card on another computer.',
  comment: 'Where a card cannot be printed. {language}: a language by its own name',
};
export const noPdf = /*i18n*/ {
  id: 'inspection.cards-no-pdf',
  message: 'The PDF could not be created here. Print from the browser instead.',
  comment: 'After the button was pressed',
};
export const looksSo = /*i18n*/ { id: 'inspection.cards-looks', message: 'The card', comment: 'Heading over a card' };
export const preview = /*i18n*/ {
  id: 'inspection.cards-preview',
  message: 'Eight of these are on a sheet. Cut along the lines.',
  comment: 'Under the heading over a card',
};
export const noNumberYet = /*i18n*/ {
  id: 'inspection.cards-no-number',
  message: '(number)',
  comment: 'On the card where no number has been written yet',
};
export const toPlan = /*i18n*/ { id: 'inspection.cards-to-plan', message: 'To the plan', comment: 'Link' };
export const toCards = /*i18n*/ { id: 'inspection.to-cards', message: 'Print cards', comment: 'Link on a plan' };

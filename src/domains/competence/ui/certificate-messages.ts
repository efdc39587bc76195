export const savePdf = /*i18n*/ { id: 'certificate.save-pdf', message: 'Download PDF', comment: 'Button. PDF stays' };
export const noPdf = /*i18n*/ {
  id: 'certificate.no-pdf',
  message: 'This server cannot make a PDF. Print the page instead.',
  comment: 'When a certificate cannot be made as PDF',
};
export const withdrawnChip = /*i18n*/ {
  id: 'certificate.withdrawn-chip',
  message: 'Withdrawn',
  comment: 'State of a certificate that was issued wrongly',
};
export const checkTitle = /*i18n*/ {
  id: 'certificate.check-title',
  message: 'How others check it',
  comment: 'Heading on the page of a certificate',
};
export const checkText = /*i18n*/ {
  id: 'certificate.check-text',
  message:
    'The PDF holds a signed QR code. Anyone can check it at {path}, without an account, or without a network with npx cape verify. You decide who gets it.',
  comment: 'On the page of a certificate. {path} is an address; npx cape verify stays as it is',
};
export const nameTitle = /*i18n*/ {
  id: 'certificate.name-title',
  message: 'Your name on it',
  comment: 'Heading of a form on the page of a certificate',
};
export const nameLabel = /*i18n*/ { id: 'certificate.name-label', message: 'Name', comment: 'Label of a field' };
export const nameHint = /*i18n*/ {
  id: 'certificate.name-hint',
  message: 'As you want to be named. A first name or a family name that your agency knows must be in it.',
  comment: 'Below the label of a field',
};
export const nameMissing = /*i18n*/ {
  id: 'certificate.name-missing',
  message: 'Write your name.',
  comment: 'Error at a field',
};
export const nameSave = /*i18n*/ { id: 'certificate.name-save', message: 'Change name', comment: 'Button of a form' };
export const nameSaved = /*i18n*/ {
  id: 'certificate.name-saved',
  message: 'Name changed',
  comment: 'Said once it is saved. No full stop',
};
export const nameSaving = /*i18n*/ {
  id: 'certificate.name-saving',
  message: 'the name on a certificate',
  comment: 'What is being sent, in a list of what waits for the network. Lower case',
};
export const withdrawTitle = /*i18n*/ {
  id: 'certificate.withdraw-title',
  message: 'Issued wrongly?',
  comment: 'Heading of a form on the page of a certificate',
};
export const withdrawWhy = /*i18n*/ {
  id: 'certificate.withdraw-why',
  message: 'What was wrong?',
  comment: 'Label of a choice',
};
export const whyNotTaken = /*i18n*/ {
  id: 'certificate.why-not-taken',
  message: 'The person did not take the course',
  comment: 'Reason for withdrawing a certificate',
};
export const whyWrongPerson = /*i18n*/ {
  id: 'certificate.why-wrong-person',
  message: 'It was issued to the wrong person',
  comment: 'Reason for withdrawing a certificate',
};
export const whyCourseWrong = /*i18n*/ {
  id: 'certificate.why-course-wrong',
  message: 'The course was wrong',
  comment: 'Reason for withdrawing a certificate',
};
export const whyMissing = /*i18n*/ {
  id: 'certificate.why-missing',
  message: 'Choose what was wrong.',
  comment: 'Error at a choice',
};
export const withdraw = /*i18n*/ {
  id: 'certificate.withdraw',
  message: 'Withdraw certificate',
  comment: 'Button of a form',
};
export const withdrawing = /*i18n*/ {
  id: 'certificate.withdrawing',
  message: 'the withdrawal of a certificate',
  comment: 'What is being sent, in a list of what waits for the network. Lower case',
};
export const withdrawn = /*i18n*/ {
  id: 'certificate.withdrawn',
  message: 'Certificate withdrawn',
  comment: 'Said once it is done. No full stop',
};
export const withdrawEffect = /*i18n*/ {
  id: 'certificate.withdraw-effect',
  message:
    'It then holds no more, also on paper: its number is published as a hash, without a name. It cannot be undone; the course is taken again.',
  comment: 'Below the button of a form',
};

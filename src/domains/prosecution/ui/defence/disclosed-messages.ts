export const disclosedTitle = /*i18n*/ {
  id: 'prosecution.disclosed.title',
  message: 'Disclosed to the defence',
  comment: 'Title and link: all that the defence was given, and what it confirmed',
};
export const disclosedTab = /*i18n*/ {
  id: 'prosecution.disclosed.tab',
  message: 'Disclosed to the defence, {reference}',
  comment: 'Browser tab; reference of a criminal file',
};
export const disclosedLead = /*i18n*/ {
  id: 'prosecution.disclosed.lead',
  message: 'All that the defence was given, when, and what it has confirmed. What was disclosed stays here.',
  comment: 'Under the title Disclosed to the defence',
};
export const disclosedNone = /*i18n*/ {
  id: 'prosecution.disclosed.none',
  message: 'Nothing has been disclosed to the defence.',
  comment: 'Empty list',
};
export const itemsCounts = /*i18n*/ {
  id: 'prosecution.disclosed.items-counts',
  message: 'Disclosed: {given}. Not disclosed: {open}. Stays in the agency: {stays}.',
  comment: 'Above a table; numbers of pieces of evidence',
};
export const classColumn = /*i18n*/ {
  id: 'prosecution.disclosed.class',
  message: 'Class',
  comment: 'Head of a column',
};
export const onPaper = /*i18n*/ {
  id: 'prosecution.disclosed.on-paper',
  message: 'Record of disclosure',
  comment: 'Heading above buttons that save this page as a document',
};
export const confirmTitle = /*i18n*/ {
  id: 'prosecution.disclosed.confirm',
  message: 'Record that the defence confirmed receipt',
  comment: 'Title of a form',
};
export const confirmLink = /*i18n*/ {
  id: 'prosecution.disclosed.confirm-link',
  message: 'Record confirmation',
  comment: 'Link at a disclosure',
};
export const confirmNamed = /*i18n*/ {
  id: 'prosecution.disclosed.confirm-named',
  message: 'Record confirmation: {what}',
  comment: 'Link for a screen reader; {what} such as Final service, 12 October 2026',
};
export const confirmLead = /*i18n*/ {
  id: 'prosecution.disclosed.confirm-lead',
  message: 'Record what the defence says that it has. Nothing is sent.',
  comment: 'Under the title of a form',
};
export const confirmWhat = /*i18n*/ {
  id: 'prosecution.disclosed.confirm-what',
  message: 'What did the defence confirm?',
  comment: 'Field: one of the disclosures',
};
export const confirmWhatMissing = /*i18n*/ {
  id: 'prosecution.disclosed.confirm-what-missing',
  message: 'Choose what the defence confirmed.',
  comment: 'Error at a field',
};
export const confirmFrom = /*i18n*/ {
  id: 'prosecution.disclosed.confirm-from',
  message: 'Who confirmed it?',
  comment: 'Field: the name of a defence lawyer or a suspect',
};
export const confirmFromMissing = /*i18n*/ {
  id: 'prosecution.disclosed.confirm-from-missing',
  message: 'Write who confirmed it, such as the name of the defence counsel.',
  comment: 'Error at a field',
};
export const confirmHow = /*i18n*/ { id: 'prosecution.disclosed.confirm-how', message: 'How?', comment: 'Field' };
export const confirmHowMissing = /*i18n*/ {
  id: 'prosecution.disclosed.confirm-how-missing',
  message: 'Choose how it was confirmed.',
  comment: 'Error at a field',
};
export const confirmDay = /*i18n*/ {
  id: 'prosecution.disclosed.confirm-day',
  message: 'Confirmed on',
  comment: 'Field: a date',
};
export const confirmHash = /*i18n*/ {
  id: 'prosecution.disclosed.confirm-hash',
  message: 'Hash that the defence reads out',
  comment: 'Field: the beginning of a hash',
};
export const confirmHashHint = /*i18n*/ {
  id: 'prosecution.disclosed.confirm-hash-hint',
  message: 'At least the first 16 characters of the hash of the manifest, as the verifier shows it to them.',
  comment: 'Hint at a field',
};
export const confirming = /*i18n*/ {
  id: 'prosecution.disclosed.confirming',
  message: 'Recording the confirmation',
  comment: 'While it is sent',
};
export const didConfirm = /*i18n*/ {
  id: 'prosecution.disclosed.did-confirm',
  message: 'Confirmation recorded.',
  comment: 'Done',
};
export const confirmSend = /*i18n*/ {
  id: 'prosecution.disclosed.confirm-send',
  message: 'Record confirmation',
  comment: 'Button',
};

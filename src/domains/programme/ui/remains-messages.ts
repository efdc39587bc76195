export const remainsTitle = /*i18n*/ {
  id: 'remains.remains-title',
  message: 'What remains when the money ends',
  comment: 'Heading.',
};
export const remainsNote = /*i18n*/ {
  id: 'remains.remains-note',
  message: 'Decided means that a named person has signed. A promise is not a decision.',
  comment: 'Under the heading.',
};
export const colWhat = /*i18n*/ {
  id: 'remains.col-what',
  message: 'Result',
  comment: 'Column.',
};
export const colKeeper = /*i18n*/ {
  id: 'remains.col-keeper',
  message: 'Taken over by',
  comment: 'Column.',
};
export const colFrom = /*i18n*/ {
  id: 'remains.col-from',
  message: 'From {day}',
  comment: 'Column; the day after the last.',
};
export const colOtherwise = /*i18n*/ {
  id: 'remains.col-otherwise',
  message: 'Otherwise',
  comment: 'Column.',
};
export const noKeeperYet = /*i18n*/ {
  id: 'remains.no-keeper-yet',
  message: 'No one yet',
  comment: 'It has no keeper.',
};
export const keeperNothing = /*i18n*/ {
  id: 'remains.keeper-nothing',
  message: 'Nothing to pay for',
  comment: 'State. No full stop.',
};
export const keeperDecided = /*i18n*/ {
  id: 'remains.keeper-decided',
  message: 'Decided {day}',
  comment: 'State; a date.',
};
export const keeperDecidedPlain = /*i18n*/ {
  id: 'remains.keeper-decided-plain',
  message: 'Decided',
  comment: 'State without a date. No full stop.',
};
export const keeperDue = /*i18n*/ {
  id: 'remains.keeper-due',
  message: 'Not decided, due {day}',
  comment: 'State; a date.',
};
export const keeperOpen = /*i18n*/ {
  id: 'remains.keeper-open',
  message: 'Not decided',
  comment: 'State. No full stop.',
};
export const keeperNone = /*i18n*/ {
  id: 'remains.keeper-none',
  message: 'Not taken over',
  comment: 'State. No full stop.',
};
export const decideTitle = /*i18n*/ {
  id: 'remains.decide-title',
  message: 'Decide the open rows',
  comment: 'Heading over a form, and its link.',
};
export const decideRow = /*i18n*/ {
  id: 'remains.decide-row',
  message: 'Row',
  comment: 'Label.',
};
export const decideWho = /*i18n*/ {
  id: 'remains.decide-who',
  message: 'Taken over by',
  comment: 'Label.',
};
export const decideHint = /*i18n*/ {
  id: 'remains.decide-hint',
  message: 'A unit, or a role with a name. You sign by sending.',
  comment: 'Hint.',
};
export const decideRowError = /*i18n*/ {
  id: 'remains.decide-row-error',
  message: 'Choose the row',
  comment: 'Error.',
};
export const decideWhoError = /*i18n*/ {
  id: 'remains.decide-who-error',
  message: 'Write the unit or role that takes over',
  comment: 'Error.',
};
export const decide = /*i18n*/ {
  id: 'remains.decide',
  message: 'Sign decision',
  comment: 'Primary button.',
};
export const deciding = /*i18n*/ {
  id: 'remains.deciding',
  message: 'The decision is being signed',
  comment: 'What is on its way. No full stop.',
};
export const decided = /*i18n*/ {
  id: 'remains.decided',
  message: 'Decision signed.',
  comment: 'Said after it has arrived.',
};
export const addRow = /*i18n*/ {
  id: 'remains.add-row',
  message: 'Add what should remain',
  comment: 'Button that opens a form.',
};
export const rowWhat = /*i18n*/ {
  id: 'remains.row-what',
  message: 'What should remain',
  comment: 'Label of a field.',
};
export const rowOtherwise = /*i18n*/ {
  id: 'remains.row-otherwise',
  message: 'What happens if no one keeps it',
  comment: 'Label of a field.',
};
export const rowDue = /*i18n*/ {
  id: 'remains.row-due',
  message: 'Decide by',
  comment: 'Label of a field: a date.',
};
export const rowSaved = /*i18n*/ {
  id: 'remains.row-saved',
  message: 'The row is added.',
  comment: 'Said after sending.',
};

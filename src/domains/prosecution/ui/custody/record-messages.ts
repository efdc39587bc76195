export const recordTitle = /*i18n*/ {
  id: 'prosecution.custody-form.title',
  message: 'Record custody of {label}',
  comment: 'Title; label such as E07',
};
export const recordLead = /*i18n*/ {
  id: 'prosecution.custody-form.lead',
  message: 'Record one step at a time: what was done, when, by whom and where. Steps can be recorded in any order.',
  comment: 'Lead',
};
export const nowWith = /*i18n*/ {
  id: 'prosecution.custody-form.now-with',
  message: 'Last recorded: {step}, {by}',
  comment: 'Beside the form: the last step of custody and who has the evidence',
};
export const nowSeal = /*i18n*/ {
  id: 'prosecution.custody-form.now-seal',
  message: 'Seal on it: {seal}',
  comment: 'Beside the form',
};
export const stepLabel = /*i18n*/ {
  id: 'prosecution.custody-form.step',
  message: 'What was done?',
  comment: 'Field',
};
export const byLabel = /*i18n*/ { id: 'prosecution.custody-form.by', message: 'By whom?', comment: 'Field' };
export const byReceived = /*i18n*/ {
  id: 'prosecution.custody-form.by-received',
  message: 'Who received it?',
  comment: 'Field, in place of By whom?',
};
export const byHint = /*i18n*/ {
  id: 'prosecution.custody-form.by-hint',
  message: 'Write a name the same way each time, so that no gap is shown where there is none.',
  comment: 'Hint',
};
export const byMissing = /*i18n*/ {
  id: 'prosecution.custody-form.by-missing',
  message: 'Enter by whom it was done.',
  comment: 'Error',
};
export const fromLabel = /*i18n*/ {
  id: 'prosecution.custody-form.from',
  message: 'Who handed it over?',
  comment: 'Field of a step that it was received',
};
export const fromMissing = /*i18n*/ {
  id: 'prosecution.custody-form.from-missing',
  message: 'Enter who handed it over.',
  comment: 'Error',
};
export const toLabel = /*i18n*/ {
  id: 'prosecution.custody-form.to',
  message: 'To whom?',
  comment: 'Field of a step that it was returned',
};
export const toMissing = /*i18n*/ {
  id: 'prosecution.custody-form.to-missing',
  message: 'Enter to whom it was returned.',
  comment: 'Error',
};
export const whereLabel = /*i18n*/ { id: 'prosecution.custody-form.where', message: 'Where?', comment: 'Field' };
export const whereMoved = /*i18n*/ {
  id: 'prosecution.custody-form.where-moved',
  message: 'Where to?',
  comment: 'Field of a step that it was moved',
};
export const whereMissing = /*i18n*/ {
  id: 'prosecution.custody-form.where-missing',
  message: 'Enter where it was moved to, such as: storage room 4, shelf 12.',
  comment: 'Error',
};
export const sealLabel = /*i18n*/ {
  id: 'prosecution.custody-form.seal',
  message: 'Number of the seal on it afterwards',
  comment: 'Field',
};
export const noteLabel = /*i18n*/ { id: 'prosecution.custody-form.note', message: 'Note', comment: 'Field' };
export const timeMissing = /*i18n*/ {
  id: 'prosecution.custody-form.time-missing',
  message: 'Enter the time, such as 18:40.',
  comment: 'Error',
};
export const dayMissing = /*i18n*/ {
  id: 'prosecution.custody-form.day-missing',
  message: 'Enter a valid date, such as 2026-11-24.',
  comment: 'Error',
};
export const dayLabel = /*i18n*/ { id: 'prosecution.custody-form.day', message: 'Day', comment: 'Field' };
export const sending = /*i18n*/ {
  id: 'prosecution.custody-form.sending',
  message: 'Recording custody',
  comment: 'While it is sent',
};
export const did = /*i18n*/ {
  id: 'prosecution.custody-form.did',
  message: 'Custody recorded.',
  comment: 'When it has arrived',
};

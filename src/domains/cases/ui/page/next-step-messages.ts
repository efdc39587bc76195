/** Every text of the next step on the page of a case, and of the column beside it. */
export const kicker = /*i18n*/ {
  id: 'case.next.kicker',
  message: 'Next step',
  comment: 'Above the next step of a case that has no date',
};
export const kickerIn = /*i18n*/ {
  id: 'case.next.kicker-in',
  message: 'Next step, {when}',
  comment: 'Above the next step; when such as: in 3 days, today, 2 days ago',
};
export const kickerAsk = /*i18n*/ {
  id: 'case.next.kicker-ask',
  message: 'Next step: ask today',
  comment: 'Above the next step when a last day is unknown',
};
export const by = /*i18n*/ {
  id: 'case.next.by',
  message: 'By {date}.',
  comment: 'Day by which the next step is to be done',
};
export const yours = /*i18n*/ {
  id: 'case.next.yours',
  message: 'You are responsible.',
  comment: 'Who is to do the next step',
};
export const theirs = /*i18n*/ {
  id: 'case.next.theirs',
  message: 'Responsible: {name}.',
  comment: 'Who is to do the next step; a name',
};
export const nobodys = /*i18n*/ {
  id: 'case.next.nobodys',
  message: 'No one responsible.',
  comment: 'No one is responsible for the next step yet',
};
export const findOut = /*i18n*/ {
  id: 'case.next.find-out',
  message: 'Find out: {what}',
  comment: 'The next step is to ask until when something is there; what such as: How long Lärkan may stay',
};
export const save = /*i18n*/ {
  id: 'case.next.save',
  message: 'Secure: {what}',
  comment: 'The next step is to save something that is running out',
};
export const unknownWhy = /*i18n*/ {
  id: 'case.next.unknown-why',
  message: 'The expiry date is not known. It may be soon or already past.',
  comment: 'Why the next step is to ask',
};
export const goneAfter = /*i18n*/ {
  id: 'case.next.gone-after',
  message: 'Expires {date}.',
  comment: 'Why the next step is to save something',
};
export const whoCan = /*i18n*/ {
  id: 'case.next.who-can',
  message: 'Held by: {holder}. May be secured by: {saver}. {act}.',
  comment: 'Next step: who holds it, who may lawfully save it, by which act',
};
export const toLine = /*i18n*/ {
  id: 'case.next.to-line',
  message: 'Show in the list',
  comment: 'Button: to the row of expiring evidence and rights',
};
export const notNow = /*i18n*/ {
  id: 'case.next.not-now',
  message: 'Postpone, with a reason',
  comment: 'Unfolds a field for the reason',
};
export const reason = /*i18n*/ {
  id: 'case.next.reason',
  message: 'Reason for postponing',
  comment: 'Label',
};
export const reasonHint = /*i18n*/ {
  id: 'case.next.reason-hint',
  message: 'Saved as a note in the case. The step remains until it is done.',
  comment: 'Under the label',
};
export const reasonMissing = /*i18n*/ {
  id: 'case.next.reason-missing',
  message: 'Write the reason for postponing.',
  comment: 'Error: empty reason',
};
export const send = /*i18n*/ {
  id: 'case.next.send',
  message: 'Save reason',
  comment: 'Button',
};
export const leaving = /*i18n*/ {
  id: 'case.next.leaving',
  message: 'The reason is being saved',
  comment: 'What is on its way',
};
export const didLeave = /*i18n*/ {
  id: 'case.next.did-leave',
  message: 'Reason saved in the case.',
  comment: 'Said after it has arrived',
};
export const noteOf = /*i18n*/ {
  id: 'case.next.note-of',
  message: 'Postponed: {title}. {reason}',
  comment: 'A note that is kept in the case; title of the step and the reason in own words',
};
export const clocks = /*i18n*/ {
  id: 'case.next.clocks',
  message: 'Time limits',
  comment: 'Heading beside a case: what has a date',
};
export const noClocks = /*i18n*/ {
  id: 'case.next.no-clocks',
  message: 'No dates, and nothing is known to be expiring.',
  comment: 'Empty list of clocks',
};
export const notKnown = /*i18n*/ {
  id: 'case.next.not-known',
  message: 'not known',
  comment: 'Instead of a date, to the right of its name',
};
export const noDate = /*i18n*/ {
  id: 'case.next.no-date',
  message: 'no date',
  comment: 'Instead of a date: none is set',
};
export const waitsFor = /*i18n*/ {
  id: 'case.next.waits-for',
  message: 'Others are to answer.',
  comment: 'Under a clock that others are to answer',
};
export const holds = /*i18n*/ {
  id: 'case.next.holds',
  message: 'File',
  comment: 'Heading beside a case',
};
export const heldTrack = /*i18n*/ {
  id: 'case.next.held-track',
  message: 'Strand',
  comment: 'Beside a case: the track, such as protection',
};
export const names = /*i18n*/ {
  id: 'case.next.names',
  message: 'Names',
  comment: 'Beside a case: where the names of persons are',
};
export const inVault = /*i18n*/ {
  id: 'case.next.in-vault',
  message: 'protected identity data',
  comment: 'Beside a case: names are in the vault',
};
export const vaultNote = /*i18n*/ {
  id: 'case.next.vault-note',
  message: 'Each access to a name is logged, with its reason.',
  comment: 'Under it',
};

/** Texts of the page of one person. */
export const tab = /*i18n*/ {
  id: 'administration-person.tab',
  message: 'Person',
  comment: 'Title of the browser tab: never a name.',
};
export const notFound = /*i18n*/ {
  id: 'administration-person.not-found',
  message: 'No such person here',
  comment: 'Heading where there is no such account in the agency.',
};
export const ownAccount = /*i18n*/ {
  id: 'administration-person.own',
  message: 'This is your own account. Another administrator changes your roles, capacities and end date.',
  comment: 'Under the heading of one’s own page.',
};
export const hasEnded = /*i18n*/ {
  id: 'administration-person.has-ended',
  message: 'This account ended {day}. The person’s entries still show their name.',
  comment: 'Under the heading.',
};
export const endedByDirectory = /*i18n*/ {
  id: 'administration-person.ended-by-directory',
  message: 'The directory ended this account {day} and can open it again. End it here too if it is to stay ended.',
  comment: 'Under the heading.',
};
export const endNoteByDirectory = /*i18n*/ {
  id: 'administration-person.end-note-by-directory',
  message: 'The account has ended already. After this the directory cannot open it again.',
  comment: 'Before the button that ends an account which a directory has ended.',
};
export const leavesOn = /*i18n*/ {
  id: 'administration-person.leaves-on',
  message: 'The account ends {day}.',
  comment: 'Under the heading.',
};
export const roles = /*i18n*/ { id: 'administration-person.roles', message: 'Roles', comment: 'Heading.' };
export const capacities = /*i18n*/ {
  id: 'administration-person.capacities',
  message: 'Capacities',
  comment: 'Heading.',
};
export const period = /*i18n*/ {
  id: 'administration-person.period',
  message: 'Since {from}, {until, select, none {no end date} other {until {until}}}',
  comment: 'How long a role or capacity is held. {until} is “none” or a day.',
};
export const periodAhead = /*i18n*/ {
  id: 'administration-person.period-ahead',
  message: 'From {from}, {until, select, none {no end date} other {until {until}}}',
  comment: 'How long a role or capacity will be held that has not begun.',
};
export const endNow = /*i18n*/ {
  id: 'administration-person.end-now',
  message: 'End now',
  comment: 'Button after a role or capacity.',
};
export const noneHeld = /*i18n*/ {
  id: 'administration-person.none-held',
  message: 'None',
  comment: 'No role or capacity.',
};
export const giveRole = /*i18n*/ {
  id: 'administration-person.give-role',
  message: 'Give a role or change its last day',
  comment: 'Summary and button of a form.',
};
export const giveCapacity = /*i18n*/ {
  id: 'administration-person.give-capacity',
  message: 'Give a capacity or change its last day',
  comment: 'Summary and button of a form.',
};
export const role = /*i18n*/ { id: 'administration-person.role', message: 'Role', comment: 'Field.' };
export const capacity = /*i18n*/ { id: 'administration-person.capacity', message: 'Capacity', comment: 'Field.' };
export const chooseRight = /*i18n*/ {
  id: 'administration-person.choose-right',
  message: 'Choose one from the list.',
  comment: 'Error: no role or capacity is chosen.',
};
export const changing = /*i18n*/ {
  id: 'administration-person.changing',
  message: 'Changing access',
  comment: 'Label while it is sent.',
};
export const changed = /*i18n*/ {
  id: 'administration-person.changed',
  message: 'Access changed.',
  comment: 'Note after a role or capacity was given or ended.',
};
export const absence = /*i18n*/ { id: 'administration-person.absence', message: 'Absence', comment: 'Heading.' };
export const absenceNote = /*i18n*/ {
  id: 'administration-person.absence-note',
  message:
    'A deputy works on cases in the same unit and gets no more access than before. While the person is away, their matters are also in the deputy’s My work. Nothing is handed over.',
  comment: 'Under the heading Absence.',
};
export const setAbsence = /*i18n*/ {
  id: 'administration-person.set-absence',
  message: 'Note absence',
  comment: 'Summary and button of a form.',
};
export const endAbsence = /*i18n*/ {
  id: 'administration-person.end-absence',
  message: 'Remove absence',
  comment: 'Button.',
};
export const firstDay = /*i18n*/ { id: 'administration-person.first-day', message: 'First day', comment: 'Field.' };
export const lastDay = /*i18n*/ {
  id: 'administration-person.last-day',
  message: 'Last day',
  comment: 'Field, optional: an open end is left empty.',
};
export const dayWrong = /*i18n*/ {
  id: 'administration-person.day-wrong',
  message: 'Write a day, such as 2026-12-21.',
  comment: 'Error.',
};
export const deputy = /*i18n*/ { id: 'administration-person.deputy', message: 'Deputy', comment: 'Field, optional.' };
export const absenceSet = /*i18n*/ {
  id: 'administration-person.absence-set',
  message: 'Absence changed.',
  comment: 'Note after it was sent.',
};
export const signIn = /*i18n*/ { id: 'administration-person.sign-in', message: 'Sign-in', comment: 'Heading.' };
export const sessions = /*i18n*/ {
  id: 'administration-person.sessions',
  message: '{count, plural, =0 {Not signed in now} one {Signed in at one place now} other {Signed in at # places now}}',
  comment: 'Under the heading Sign-in.',
};
export const signOut = /*i18n*/ {
  id: 'administration-person.sign-out',
  message: 'Sign the person out everywhere',
  comment: 'Button.',
};
export const signedOut = /*i18n*/ {
  id: 'administration-person.signed-out',
  message: 'Signed out everywhere.',
  comment: 'Note after it was sent.',
};
export const renew = /*i18n*/ {
  id: 'administration-person.renew',
  message: 'Make a new invitation',
  comment: 'Button: the old code ends.',
};
export const change = /*i18n*/ {
  id: 'administration-person.change',
  message: 'Change name, title or languages',
  comment: 'Summary of a form.',
};
export const save = /*i18n*/ { id: 'administration-person.save', message: 'Save', comment: 'Button.' };
export const saved = /*i18n*/ {
  id: 'administration-person.saved',
  message: 'Saved.',
  comment: 'Note after it was sent.',
};
export const end = /*i18n*/ {
  id: 'administration-person.end',
  message: 'End the account',
  comment: 'Heading, summary and button of a form.',
};
export const endNote = /*i18n*/ {
  id: 'administration-person.end-note',
  message:
    'If you enter no day, the account ends now: sessions, phones and an unused invitation end at once, and the next request is refused. Ask the unit manager to hand over open cases first. Cases that remain are shown to the unit manager without a responsible person. You see no cases. What the person did is kept.',
  comment: 'In the form End the account.',
};
export const endDay = /*i18n*/ {
  id: 'administration-person.end-day',
  message: 'Last day',
  comment: 'Field, optional: empty means now.',
};
export const reason = /*i18n*/ { id: 'administration-person.reason', message: 'Reason', comment: 'Field.' };
export const reasonMissing = /*i18n*/ {
  id: 'administration-person.reason-missing',
  message: 'Write why, such as: leaves on 30 November.',
  comment: 'Error.',
};
export const accountEnded = /*i18n*/ {
  id: 'administration-person.account-ended',
  message: 'The end of the account is set.',
  comment: 'Note after it was sent.',
};
export const history = /*i18n*/ {
  id: 'administration-person.history',
  message: 'What has changed',
  comment: 'Heading of the history.',
};
export const historyNote = /*i18n*/ {
  id: 'administration-person.history-note',
  message:
    'Newest first, with who, when, old and new value. What the operator has set up is in the log of the agency, not here.',
  comment: 'Under the heading of the history.',
};
export const noHistory = /*i18n*/ {
  id: 'administration-person.no-history',
  message: 'No administrator has changed anything.',
  comment: 'Empty history.',
};

export const term = /*i18n*/ {
  id: 'suspicion.term.term',
  message:
    'What no one answers lapses after {acuteHours, plural, one {# hour} other {# hours}} if it is acute, otherwise at ten o’clock {workingDays, plural, one {the next working day} other {after # working days}}.',
  comment: 'On the list of hand-overs.',
};
export const ownTerm = /*i18n*/ {
  id: 'suspicion.term.own',
  message: 'This is the unit’s own term, not a rule of law.',
  comment: 'After the term.',
};
export const usualTerm = /*i18n*/ {
  id: 'suspicion.term.usual',
  message: 'The term comes with CAPE, since the unit has set none. It is not a rule of law.',
  comment: 'After the term.',
};
export const setTitle = /*i18n*/ {
  id: 'suspicion.term.set',
  message: 'Change the unit’s term',
  comment: 'Folded heading, for the manager.',
};
export const hours = /*i18n*/ {
  id: 'suspicion.term.hours',
  message: 'Hours, if it is acute',
  comment: 'Field.',
};
export const days = /*i18n*/ {
  id: 'suspicion.term.days',
  message: 'Working days, otherwise',
  comment: 'Field.',
};
export const hoursWrong = /*i18n*/ {
  id: 'suspicion.term.hours-wrong',
  message: 'Enter a whole number of hours from 1 to 48, such as 6.',
  comment: 'Error.',
};
export const daysWrong = /*i18n*/ {
  id: 'suspicion.term.days-wrong',
  message: 'Enter a whole number of working days from 1 to 20, such as 3.',
  comment: 'Error.',
};
export const setSend = /*i18n*/ {
  id: 'suspicion.term.send',
  message: 'Save the term',
  comment: 'Button: act referral-term.set.',
};
export const setEffect = /*i18n*/ {
  id: 'suspicion.term.effect',
  message: 'It applies to what is unanswered too.',
  comment: 'Under the button.',
};
export const setting = /*i18n*/ {
  id: 'suspicion.term.sending',
  message: 'The term is being saved',
  comment: 'In the list of what is on its way.',
};
export const didSet = /*i18n*/ {
  id: 'suspicion.term.done',
  message: 'The unit’s term is changed',
  comment: 'On the page afterwards.',
};

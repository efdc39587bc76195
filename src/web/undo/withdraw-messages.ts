/** Texts about an entry of a timeline that is withdrawn. */
export const withdraw = /*i18n*/ {
  id: 'entry.withdraw',
  message: 'Withdraw',
  comment: 'Opens a small form under an entry of a timeline: it was entered by mistake.',
};
export const ofWhat = /*i18n*/ {
  id: 'entry.withdraw.of-what',
  message: 'Withdraw: {entry}',
  comment: 'What the form is called for screen readers. {entry} is a line of a timeline, such as "Verdict recorded".',
};
export const why = /*i18n*/ {
  id: 'entry.withdraw.why',
  message: 'Why it is withdrawn',
  comment: 'Label of a text field.',
};
export const means = /*i18n*/ {
  id: 'entry.withdraw.means',
  message:
    'It no longer counts. It stays in the timeline, struck through, with your name and this reason. Enter what is right as a new entry.',
  comment: 'Under the label: what follows.',
};
export const whyMissing = /*i18n*/ {
  id: 'entry.withdraw.why-missing',
  message: 'Write why it is withdrawn.',
  comment: 'Error at the field.',
};
export const withdrawNow = /*i18n*/ {
  id: 'entry.withdraw.now',
  message: 'Withdraw the entry',
  comment: 'Button: sends it.',
};
export const withdrawing = /*i18n*/ {
  id: 'entry.withdraw.sending',
  message: 'Withdrawing an entry',
  comment: 'In the list of what is on its way.',
};
export const didWithdraw = /*i18n*/ {
  id: 'entry.withdraw.done',
  message: 'The entry is withdrawn.',
  comment: 'On the page afterwards.',
};
export const beginningWithdrawn = /*i18n*/ {
  id: 'entry.beginning-withdrawn',
  message:
    'This was recorded by mistake and is withdrawn. It is in no list and counts in no figure. The timeline says who withdrew it, when and why.',
  comment: 'Over a study visit, a claim abroad or a reflection period whose beginning was withdrawn.',
};

/** Texts for taking back an entry about support. */
export const withdraw = /*i18n*/ {
  id: 'assistance.withdraw',
  message: 'Withdraw the entry',
  comment: 'Unfolds a form under a need.',
};
export const withdrawNow = /*i18n*/ {
  id: 'assistance.withdraw-now',
  message: 'Withdraw it now',
  comment: 'Button of the form.',
};
export const why = /*i18n*/ { id: 'assistance.withdraw-why', message: 'Why it is withdrawn', comment: 'Label.' };
export const means = /*i18n*/ {
  id: 'assistance.withdraw-means',
  message: 'The need returns to what it was before. The entry stays on the timeline.',
  comment: 'Hint under the label.',
};
export const reasonMissing = /*i18n*/ {
  id: 'assistance.withdraw-why-missing',
  message: 'Write why the entry is withdrawn.',
  comment: 'Error.',
};
export const withdrawing = /*i18n*/ {
  id: 'assistance.withdrawing',
  message: 'The entry is being withdrawn',
  comment: 'What is on its way.',
};
export const didWithdraw = /*i18n*/ {
  id: 'assistance.did-withdraw',
  message: 'The entry is withdrawn.',
  comment: 'Said after an entry was withdrawn.',
};

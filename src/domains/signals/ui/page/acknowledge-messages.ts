/** Texts of acknowledging, which is pressed in My work too: they come with the first page, and those of the whole page do not. */
export const acknowledge = /*i18n*/ {
  id: 'signal-page.acknowledge',
  message: 'Acknowledge and become responsible',
  comment: 'The button. It says what it does in law.',
};
export const acknowledgeEffect = /*i18n*/ {
  id: 'signal-page.acknowledge.effect',
  message: 'When you acknowledge, the sender is notified of that and the time. Nothing more, not your name.',
  comment: 'Under the button.',
};
export const acknowledging = /*i18n*/ {
  id: 'signal-page.acknowledging',
  message: 'The signal is being acknowledged',
  comment: 'Name of what is on its way, in the list of what has been sent.',
};
export const didAcknowledge = /*i18n*/ {
  id: 'signal-page.did.acknowledge',
  message: 'You have acknowledged this signal and are responsible for it.',
  comment: 'Said after acknowledging a signal.',
};

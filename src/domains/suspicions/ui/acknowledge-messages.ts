/** Texts of acknowledging, which is pressed in My work too: they come with the first page, and those of the whole page do not. */
export const acknowledge = /*i18n*/ {
  id: 'suspicion.acknowledge.button',
  message: 'Acknowledge and become responsible',
  comment: 'Button: act suspicion.acknowledge.',
};
export const acknowledgeEffect = /*i18n*/ {
  id: 'suspicion.acknowledge.effect',
  message: 'When you acknowledge it, the sender is notified of that and the time. Nothing more.',
  comment: 'Under the button.',
};
export const acknowledging = /*i18n*/ {
  id: 'suspicion.acknowledging',
  message: 'The suspicion of exploitation is being acknowledged',
  comment: 'In the list of what is on its way.',
};
export const didAcknowledge = /*i18n*/ {
  id: 'suspicion.did-acknowledge',
  message: 'You are responsible now',
  comment: 'On the page afterwards.',
};

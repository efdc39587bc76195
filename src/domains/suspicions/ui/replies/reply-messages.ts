export const declineTitle = /*i18n*/ {
  id: 'suspicion.reply-form.decline.title',
  message: 'Decline, and say where instead',
  comment: 'Folded heading: the recipient does not take it.',
};
export const declineWhy = /*i18n*/ {
  id: 'suspicion.reply-form.decline.why',
  message: 'Why can you not take it?',
  comment: 'Question.',
};
export const declineWhyMissing = /*i18n*/ {
  id: 'suspicion.reply-form.decline.why-missing',
  message: 'Choose why you cannot take it.',
  comment: 'Error.',
};
export const declineWords = /*i18n*/ {
  id: 'suspicion.reply-form.decline.words',
  message: 'More about why',
  comment: 'Field.',
};
export const aboutYouHint = /*i18n*/ {
  id: 'suspicion.reply-form.decline.words-hint',
  message: 'About your unit, not about the person. The sender reads it.',
  comment: 'Under the field.',
};
export const otherMissing = /*i18n*/ {
  id: 'suspicion.reply-form.decline.other-missing',
  message: 'Write why, in a few words. For example: the shelter is being repaired this week.',
  comment: 'Error: another reason was chosen.',
};
export const instead = /*i18n*/ {
  id: 'suspicion.reply-form.decline.instead',
  message: 'Where instead?',
  comment: 'Question.',
};
export const insteadMissing = /*i18n*/ {
  id: 'suspicion.reply-form.decline.instead-missing',
  message: 'Choose where the sender can turn instead, or that you know of none.',
  comment: 'Error.',
};
export const insteadUnit = /*i18n*/ {
  id: 'suspicion.reply-form.decline.instead-unit',
  message: 'A unit that receives hand-overs here',
  comment: 'Choice.',
};
export const insteadUnitDetail = /*i18n*/ {
  id: 'suspicion.reply-form.decline.instead-unit-detail',
  message: 'The sender can send it there with one press.',
  comment: 'Under the choice.',
};
export const insteadNamed = /*i18n*/ {
  id: 'suspicion.reply-form.decline.instead-named',
  message: 'Another service',
  comment: 'Choice: named in words.',
};
export const insteadNone = /*i18n*/ {
  id: 'suspicion.reply-form.decline.instead-none',
  message: 'We know of none',
  comment: 'Choice.',
};
export const insteadWhich = /*i18n*/ {
  id: 'suspicion.reply-form.decline.instead-which',
  message: 'Which unit?',
  comment: 'Field.',
};
export const insteadUnitMissing = /*i18n*/ {
  id: 'suspicion.reply-form.decline.instead-unit-missing',
  message: 'Choose a unit.',
  comment: 'Error.',
};
export const unitOf = /*i18n*/ {
  id: 'suspicion.reply-form.decline.unit-of',
  message: '{agency}: {unit}',
  comment: 'Choice of a unit.',
};
export const service = /*i18n*/ {
  id: 'suspicion.reply-form.decline.service',
  message: 'Which service?',
  comment: 'Field.',
};
export const serviceHint = /*i18n*/ {
  id: 'suspicion.reply-form.decline.service-hint',
  message: 'Name and how to reach it. For example: the night desk of the municipality, by phone.',
  comment: 'Under the field.',
};
export const serviceMissing = /*i18n*/ {
  id: 'suspicion.reply-form.decline.service-missing',
  message: 'Write the name of the service and how to reach it.',
  comment: 'Error.',
};
export const acuteFirst = /*i18n*/ {
  id: 'suspicion.reply-form.decline.acute',
  message: 'This is acute. If the person is with you, give acute help first and answer this afterwards.',
  comment: 'Above the form, where something cannot wait until morning.',
};
export const declineSend = /*i18n*/ {
  id: 'suspicion.reply-form.decline.send',
  message: 'Decline',
  comment: 'Button: act suspicion.decline.',
};
export const declineEffect = /*i18n*/ {
  id: 'suspicion.reply-form.decline.effect',
  message: 'The sender reads the reason and the alternative, and stays responsible.',
  comment: 'Under the button.',
};
export const declining = /*i18n*/ {
  id: 'suspicion.reply-form.decline.sending',
  message: 'The answer is being sent',
  comment: 'In the list of what is on its way.',
};
export const didDecline = /*i18n*/ {
  id: 'suspicion.reply-form.decline.done',
  message: 'Declined. The sender has been notified.',
  comment: 'On the page afterwards.',
};
export const askTitle = /*i18n*/ {
  id: 'suspicion.reply-form.ask.title',
  message: 'Ask the sender',
  comment: 'Folded heading: the recipient asks before it answers.',
};
export const askLabel = /*i18n*/ {
  id: 'suspicion.reply-form.ask.label',
  message: 'Your question',
  comment: 'Field.',
};
export const askHint = /*i18n*/ {
  id: 'suspicion.reply-form.ask.hint',
  message: 'For example: can the person share a room? Do not write names.',
  comment: 'Under the field.',
};
export const askMissing = /*i18n*/ {
  id: 'suspicion.reply-form.ask.missing',
  message: 'Write what you need to know.',
  comment: 'Error.',
};
export const askSend = /*i18n*/ {
  id: 'suspicion.reply-form.ask.send',
  message: 'Send the question',
  comment: 'Button: act suspicion.ask-back.',
};
export const askEffect = /*i18n*/ {
  id: 'suspicion.reply-form.ask.effect',
  message: 'The sender stays responsible. It does not lapse while the question waits for an answer.',
  comment: 'Under the button.',
};
export const asking = /*i18n*/ {
  id: 'suspicion.reply-form.ask.sending',
  message: 'The question is being sent',
  comment: 'In the list of what is on its way.',
};
export const didAsk = /*i18n*/ {
  id: 'suspicion.reply-form.ask.done',
  message: 'The question is sent',
  comment: 'On the page afterwards.',
};

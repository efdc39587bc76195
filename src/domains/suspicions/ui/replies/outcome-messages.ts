export const outcomeTitle = /*i18n*/ {
  id: 'suspicion.outcome-form.title',
  message: 'Tell the sender the outcome',
  comment: 'Folded heading.',
};
export const consentedLine = /*i18n*/ {
  id: 'suspicion.outcome-form.consented',
  message: '{alias} consented to contact with {from}, {when}.',
  comment: 'Above the form: an alias, a unit, a day and a time.',
};
export const resultLabel = /*i18n*/ {
  id: 'suspicion.outcome-form.result',
  message: 'What was the outcome for the person?',
  comment: 'Question.',
};
export const resultMissing = /*i18n*/ {
  id: 'suspicion.outcome-form.result-missing',
  message: 'Choose the outcome for the person.',
  comment: 'Error.',
};
export const outcomeWords = /*i18n*/ {
  id: 'suspicion.outcome-form.words',
  message: 'More about it',
  comment: 'Field.',
};
export const outcomeWordsHint = /*i18n*/ {
  id: 'suspicion.outcome-form.words-hint',
  message: 'Only what the person has agreed that the sender may know.',
  comment: 'Under the field.',
};
export const outcomeSend = /*i18n*/ {
  id: 'suspicion.outcome-form.send',
  message: 'Tell the sender',
  comment: 'Button: act suspicion.report-outcome.',
};
export const outcomeEffect = /*i18n*/ {
  id: 'suspicion.outcome-form.effect',
  message: 'If the person withdraws the consent, the sender is told, and no longer sees this.',
  comment: 'Under the button.',
};
export const sendingOutcome = /*i18n*/ {
  id: 'suspicion.outcome-form.sending',
  message: 'The outcome is being sent',
  comment: 'In the list of what is on its way.',
};
export const didSendOutcome = /*i18n*/ {
  id: 'suspicion.outcome-form.done',
  message: 'The outcome is sent',
  comment: 'On the page afterwards.',
};
export const noConsent = /*i18n*/ {
  id: 'suspicion.outcome-form.no-consent',
  message:
    'No consent is recorded. Register the person under the alias {alias}, ask, and record the consent to contact with {from} on the person’s page. Until then the sender learns only that you have received it, and when you close it.',
  comment: 'In place of the form: an alias and a unit.',
};

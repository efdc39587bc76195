export const responsibleAgain = /*i18n*/ {
  id: 'suspicion.sender.responsible-again',
  message: 'You are responsible again',
  comment: 'Heading: it was declined or lapsed.',
};
export const sendInsteadLead = /*i18n*/ {
  id: 'suspicion.sender.send-lead',
  message: 'Send it to the unit that was suggested. What you wrote is filled in.',
  comment: 'Under the heading.',
};
export const chooseUnit = /*i18n*/ {
  id: 'suspicion.sender.choose-unit',
  message: 'Choose another unit. What you wrote is filled in.',
  comment: 'Under the heading, where no unit was suggested.',
};
export const sendTo = /*i18n*/ {
  id: 'suspicion.sender.send-to',
  message: 'Send to {unit}',
  comment: 'Button: opens the form for the suggested unit.',
};
export const sendToAnother = /*i18n*/ {
  id: 'suspicion.sender.send-to-another',
  message: 'Send to another unit',
  comment: 'Button: opens the form.',
};
export const answerTitle = /*i18n*/ {
  id: 'suspicion.sender.answer.title',
  message: 'Answer the recipient’s question',
  comment: 'Heading.',
};
export const answerLabel = /*i18n*/ {
  id: 'suspicion.sender.answer.label',
  message: 'Your answer',
  comment: 'Field.',
};
export const answerHint = /*i18n*/ {
  id: 'suspicion.sender.answer.hint',
  message: 'It is a disclosure: write only what the recipient needs to decide. No names.',
  comment: 'Under the field.',
};
export const answerMissing = /*i18n*/ {
  id: 'suspicion.sender.answer.missing',
  message: 'Write your answer, or that you do not know.',
  comment: 'Error.',
};
export const answerSend = /*i18n*/ {
  id: 'suspicion.sender.answer.send',
  message: 'Send the answer',
  comment: 'Button: act suspicion.answer-back.',
};
export const answerEffect = /*i18n*/ {
  id: 'suspicion.sender.answer.effect',
  message: 'The recipient’s time to answer starts again when the answer has arrived.',
  comment: 'Under the button.',
};
export const answering = /*i18n*/ {
  id: 'suspicion.sender.answer.sending',
  message: 'The answer is being sent',
  comment: 'In the list of what is on its way.',
};
export const didAnswer = /*i18n*/ {
  id: 'suspicion.sender.answer.done',
  message: 'The answer is sent',
  comment: 'On the page afterwards.',
};
export const groundCannot = /*i18n*/ {
  id: 'suspicion.sender.answer.ground-cannot',
  message: 'This ground does not cover information about a person.',
  comment: 'Why a ground cannot be chosen.',
};
export const withdrawTitle = /*i18n*/ {
  id: 'suspicion.sender.withdraw.title',
  message: 'Withdraw the hand-over',
  comment: 'Folded heading.',
};
export const withdrawWhy = /*i18n*/ {
  id: 'suspicion.sender.withdraw.why',
  message: 'Why is it withdrawn?',
  comment: 'Question.',
};
export const withdrawWhyMissing = /*i18n*/ {
  id: 'suspicion.sender.withdraw.why-missing',
  message: 'Choose why it is withdrawn.',
  comment: 'Error.',
};
export const withdrawNote = /*i18n*/ {
  id: 'suspicion.sender.withdraw.note',
  message: 'Note for your own unit',
  comment: 'Field.',
};
export const withdrawNoteHint = /*i18n*/ {
  id: 'suspicion.sender.withdraw.note-hint',
  message: 'Not sent to the recipient.',
  comment: 'Under the field.',
};
export const withdrawSend = /*i18n*/ {
  id: 'suspicion.sender.withdraw.send',
  message: 'Withdraw',
  comment: 'Button: act suspicion.withdraw.',
};
export const withdrawEffect = /*i18n*/ {
  id: 'suspicion.sender.withdraw.effect',
  message:
    'If it has not arrived, it is stopped. Otherwise the recipient is told that it is withdrawn, and whether the consent is gone.',
  comment: 'Under the button.',
};
export const withdrawing = /*i18n*/ {
  id: 'suspicion.sender.withdraw.sending',
  message: 'The withdrawal is being sent',
  comment: 'In the list of what is on its way.',
};
export const didWithdraw = /*i18n*/ {
  id: 'suspicion.sender.withdraw.done',
  message: 'The hand-over is withdrawn',
  comment: 'On the page afterwards.',
};

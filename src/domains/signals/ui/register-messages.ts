/** Texts of the page on which a signal is registered. */
export const registerTitle = /*i18n*/ {
  id: 'signal-form.register.title',
  message: 'Register a signal',
  comment: 'Heading of the form, and the button that leads to it.',
};
export const registerLead = /*i18n*/ {
  id: 'signal-form.register.lead',
  message:
    'Something may be wrong at a workplace. All fields must be filled unless they say otherwise. “Not known” is an answer.',
  comment: 'Under "Register a signal".',
};
export const dangerNow = /*i18n*/ {
  id: 'signal-form.danger',
  message: 'Is somebody in danger now? Call 112 first. Write afterwards.',
  comment: 'Quiet line at the top of the form.',
};
export const visibilityBefore = /*i18n*/ {
  id: 'signal-form.visibility',
  message: 'Who will see this',
  comment: 'Heading beside the form.',
};
export const visibilityAfter = /*i18n*/ {
  id: 'signal-form.visibility.after',
  message: 'Nobody else is told. To let another house know, you pass it on afterwards, fact by fact.',
  comment: 'Under the strip beside the form.',
};
export const draftNowhere = /*i18n*/ {
  id: 'signal-form.draft',
  message: 'What you write lies in this window until you send it. It is never kept on the device.',
  comment: 'Beside the form.',
};
export const send = /*i18n*/ {
  id: 'signal-form.send',
  message: 'Register the signal',
  comment: 'The button that sends.',
};
export const sendNote = /*i18n*/ {
  id: 'signal-form.send.note',
  message: 'It is kept in the file of {unit}. You can correct it afterwards; what stood before is kept too.',
  comment: 'Under the button. {unit} is the reader’s unit.',
};
export const registering = /*i18n*/ {
  id: 'signal-form.registering',
  message: 'Register a signal',
  comment: 'Name of what is on its way, in the list of what has been sent. Never a name of a workplace.',
};

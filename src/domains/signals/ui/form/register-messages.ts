/** Texts of the page on which a signal is registered. */
export const registerTitle = /*i18n*/ {
  id: 'signal-form.register.title',
  message: 'Register a signal',
  comment: 'Heading of the form, and the button that leads to it.',
};
export const registerLead = /*i18n*/ {
  id: 'signal-form.register.lead',
  message:
    'Something may be wrong at a workplace. All fields must be filled in unless marked otherwise. “Not known” is an answer.',
  comment: 'Under "Register a signal".',
};
export const dangerNow = /*i18n*/ {
  id: 'signal-form.danger',
  message: 'Is anyone in danger now? Call {emergency} first. Write afterwards.',
  comment: 'Quiet line at the top of the form.',
};
export const visibilityBefore = /*i18n*/ {
  id: 'signal-form.visibility',
  message: 'Who sees this',
  comment: 'Heading beside the form.',
};
export const visibilityAfter = /*i18n*/ {
  id: 'signal-form.visibility.after',
  message:
    'No one else is notified. If another agency needs to know, you disclose the facts to it afterwards, one by one.',
  comment: 'Under the strip beside the form.',
};
export const draftKept = /*i18n*/ {
  id: 'signal-form.draft',
  message: 'A draft is saved while you write. Only you can read it; it is never stored on the computer or phone.',
  comment: 'Beside the form.',
};
export const send = /*i18n*/ {
  id: 'signal-form.send',
  message: 'Register signal',
  comment: 'The button that sends.',
};
export const sendNote = /*i18n*/ {
  id: 'signal-form.send.note',
  message: 'It is saved in the file of {unit}. You can correct it afterwards; the earlier text is also kept.',
  comment: 'Under the button. {unit} is the reader’s unit.',
};
export const registering = /*i18n*/ {
  id: 'signal-form.registering',
  message: 'The signal is being registered',
  comment: 'Name of what is on its way, in the list of what has been sent. Never a name of a workplace.',
};
export const didRegister = /*i18n*/ {
  id: 'signal-form.did-register',
  message: 'Signal registered.',
  comment: 'Beside the button Undo, which is offered for some seconds.',
};

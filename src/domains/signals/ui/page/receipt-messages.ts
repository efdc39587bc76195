export const receiptTitle = /*i18n*/ {
  id: 'signal-receipt.title',
  message: 'The signal is registered',
  comment: 'Heading after registering a signal.',
};
export const receiptLead = /*i18n*/ {
  id: 'signal-receipt.lead',
  message: 'It has arrived and is saved. Here is your receipt.',
  comment: 'Under the heading.',
};
export const reference = /*i18n*/ {
  id: 'signal-receipt.reference',
  message: 'Reference',
  comment: 'Name of a value: S-4T9RM2V-H.',
};
export const arrived = /*i18n*/ {
  id: 'signal-receipt.arrived',
  message: 'Received',
  comment: 'Name of a value: when it arrived.',
};
export const leaf = /*i18n*/ {
  id: 'signal-receipt.leaf',
  message: 'Line in the log',
  comment: 'Name of a value: the fingerprint of the line in the log.',
};
export const leafNote = /*i18n*/ {
  id: 'signal-receipt.leaf.note',
  message: 'With it anyone can verify that the log still contains what you sent.',
  comment: 'Under the fingerprint.',
};
export const agency = /*i18n*/ {
  id: 'signal-receipt.agency',
  message: 'Held by',
  comment: 'Name of a value: unit and agency.',
};
export const nextTitle = /*i18n*/ { id: 'signal-receipt.next', message: 'Next steps', comment: 'Heading.' };
export const nextKept = /*i18n*/ {
  id: 'signal-receipt.next.kept',
  message: 'The signal is in the file of {unit}. No other unit is notified.',
  comment: 'First of three lines under "What happens now".',
};
export const nextPassOn = /*i18n*/ {
  id: 'signal-receipt.next.pass-on',
  message: 'Does another agency need facts? Open the signal and disclose what they need.',
  comment: 'Second line.',
};
export const nextCorrect = /*i18n*/ {
  id: 'signal-receipt.next.correct',
  message: 'Is anything wrong? Open the signal and correct it. The earlier text is also kept.',
  comment: 'Third line.',
};
export const open = /*i18n*/ { id: 'signal-receipt.open', message: 'Open the signal', comment: 'Link.' };
export const print = /*i18n*/ { id: 'signal-receipt.print', message: 'Print', comment: 'Button.' };
export const save = /*i18n*/ {
  id: 'signal-receipt.save',
  message: 'Save the receipt',
  comment: 'Button that saves the receipt as a text file.',
};
export const another = /*i18n*/ {
  id: 'signal-receipt.another',
  message: 'Register another signal',
  comment: 'Button that opens an empty form.',
};
export const fileTitle = /*i18n*/ {
  id: 'signal-receipt.file.title',
  message: 'Receipt for a signal',
  comment: 'First line of the text file.',
};
export const fileSignature = /*i18n*/ {
  id: 'signal-receipt.file.signature',
  message: 'Signature',
  comment: 'Name of a value in the text file.',
};
export const fileOrigin = /*i18n*/ {
  id: 'signal-receipt.file.origin',
  message: 'Log',
  comment: 'Name of a value in the text file: which log.',
};

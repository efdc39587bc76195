/** Why it cannot be noted that the defence confirmed receipt. */
export const acknowledgementMessages = {
  nothingGiven: /*i18n*/ {
    id: 'prosecution.acknowledgement.nothing-given',
    message: 'Nothing has been disclosed to the defence in this file.',
    comment: 'Refusal: receipt is confirmed of nothing',
  },
  unknown: /*i18n*/ {
    id: 'prosecution.acknowledgement.unknown',
    message: 'This was not disclosed to the defence. Choose one from the list.',
    comment: 'Refusal: receipt is confirmed of something that was not given to the defence',
  },
  beforeGiven: /*i18n*/ {
    id: 'prosecution.acknowledgement.before-given',
    message: 'Choose the day on which it was disclosed, or a later day, until today.',
    comment: 'Refusal: receipt confirmed before the disclosure, or in the future',
  },
  noHash: /*i18n*/ {
    id: 'prosecution.acknowledgement.no-hash',
    message: 'Only a sealed package has a hash. Leave this field empty.',
    comment: 'Refusal: a hash was written for a disclosure without a package',
  },
  hashTooShort: /*i18n*/ {
    id: 'prosecution.acknowledgement.hash-too-short',
    message: 'Write at least the first 16 characters of the hash. It has only 0 to 9 and a to f.',
    comment: 'Refusal: what the recipient of a package read out is no hash',
  },
};

/** Texts of pictures and recordings of what a phone brought and nobody did. */
export const mediumNames = {
  photo: /*i18n*/ { id: 'phones.medium-photo', message: 'Photo', comment: 'A picture of what was kept' },
  voice: /*i18n*/ { id: 'phones.medium-voice', message: 'Recording', comment: 'A recording of what was kept' },
} as const;
export const mediumStates = {
  'not-yet': /*i18n*/ {
    id: 'phones.medium-not-yet',
    message: 'not yet arrived from the phone',
    comment: 'After "Photo," or "Recording,"',
  },
  'as-signed': /*i18n*/ {
    id: 'phones.medium-as-signed',
    message: 'as the phone signed it',
    comment: 'After "Photo," or "Recording,"',
  },
  'not-as-signed': /*i18n*/ {
    id: 'phones.medium-not-as-signed',
    message: 'NOT as the phone signed it. Keep the phone: it has it still',
    comment: 'After "Photo," or "Recording,": what arrived is something else than what was signed',
  },
} as const;
export const openNames = {
  photo: /*i18n*/ { id: 'phones.medium-open-photo', message: 'Show the photo', comment: 'Button' },
  voice: /*i18n*/ { id: 'phones.medium-open-voice', message: 'Listen to the recording', comment: 'Button' },
} as const;
export const closeNames = {
  photo: /*i18n*/ { id: 'phones.medium-close-photo', message: 'Hide the photo', comment: 'Button' },
  voice: /*i18n*/ { id: 'phones.medium-close-voice', message: 'Put the recording away', comment: 'Button' },
} as const;
export const openingIt = /*i18n*/ { id: 'phones.medium-opening', message: 'It is being opened', comment: 'State' };
export const photoAlt = /*i18n*/ {
  id: 'phones.medium-alt',
  message: 'Photo of no. {counter}, {time}',
  comment: 'Text in place of a photo, for those who hear the page. {counter}: the number of what was kept',
};
export const mediumMark = /*i18n*/ {
  id: 'phones.medium-sha',
  message: 'SHA-256, signed at capture:',
  comment: 'Before the fingerprint of a photo or recording',
};

/** Texts of a picture or recording that a phone brought. */
export const mediumNames = {
  photo: /*i18n*/ { id: 'medium.photo', message: 'Photo', comment: 'A picture that a phone brought' },
  voice: /*i18n*/ { id: 'medium.voice', message: 'Recording', comment: 'A recording that a phone brought' },
} as const;
export const mediumStates = {
  'not-yet': /*i18n*/ {
    id: 'medium.not-yet',
    message: 'not yet arrived from the phone',
    comment: 'After "Photo," or "Recording,"',
  },
  'as-signed': /*i18n*/ {
    id: 'medium.as-signed',
    message: 'as the phone signed it',
    comment: 'After "Photo," or "Recording,"',
  },
  'not-as-signed': /*i18n*/ {
    id: 'medium.not-as-signed',
    message: 'NOT as the phone signed it. Keep the phone: it still has the original',
    comment: 'After "Photo," or "Recording,": what arrived is something else than what was signed',
  },
} as const;
export const openNames = {
  photo: /*i18n*/ { id: 'medium.open-photo', message: 'Show the photo', comment: 'Button' },
  voice: /*i18n*/ { id: 'medium.open-voice', message: 'Listen to the recording', comment: 'Button' },
} as const;
export const closeNames = {
  photo: /*i18n*/ { id: 'medium.close-photo', message: 'Hide the photo', comment: 'Button' },
  voice: /*i18n*/ { id: 'medium.close-voice', message: 'Hide the recording', comment: 'Button' },
} as const;
export const openingIt = /*i18n*/ { id: 'medium.opening', message: 'Opening', comment: 'State' };

/** Texts of bringing what a phone has saved as a file. */
export const bringTitle = /*i18n*/ { id: 'phones.bring', message: 'Upload a file from a phone', comment: 'Heading' };
export const bringLead = /*i18n*/ {
  id: 'phones.bring-lead',
  message:
    'A phone without a network can save unsent notes as a file. Upload it here from any computer of your agency. It is encrypted: neither the person who carries the file nor this page can read it.',
  comment: 'Under the heading',
};
export const chooseFile = /*i18n*/ { id: 'phones.choose-file', message: 'The file', comment: 'Label' };
export const chooseHint = /*i18n*/ {
  id: 'phones.choose-hint',
  message: 'Its name ends in .capephone. On the phone: “Save as encrypted file”.',
  comment: 'Under the label',
};
export const lookingThrough = /*i18n*/ {
  id: 'phones.looking',
  message: 'Checking the file',
  comment: 'State',
};
export const noPhone = /*i18n*/ {
  id: 'phones.not-a-file',
  message: 'This file does not come from a phone. Nothing was sent. Choose the one whose name ends in .capephone.',
  comment: 'Problem: a wrong file',
};
export const newer = /*i18n*/ {
  id: 'phones.newer-file',
  message:
    'This file is from a newer version of the app. Nothing was sent. Reload this page and choose the file again.',
  comment: 'Problem: a file of a later version',
};
export const fileUnread = /*i18n*/ {
  id: 'phones.file-unread',
  message:
    'The file could not be read from its location. Nothing was sent. Copy it to this computer and choose it again.',
  comment: 'Problem: reading failed',
};
export const holds = /*i18n*/ {
  id: 'phones.file-holds',
  message:
    'Saved {time}. Contains {acts, plural, =0 {no entries} one {one entry} other {# entries}} and {media, plural, =0 {no photos or recordings} one {one photo or recording} other {# photos and recordings}}.',
  comment: 'What a file holds',
};
export const ofAnother = /*i18n*/ {
  id: 'phones.file-of-another',
  message: 'It is not from one of your phones. You can upload it; the result is shown to the user of the phone.',
  comment: 'Under what a file holds',
};
export const damaged = /*i18n*/ {
  id: 'phones.file-damaged',
  message:
    '{count, plural, one {One line of it is damaged} other {# lines of it are damaged}}: the file is incomplete or has been changed. The rest can be uploaded. Keep the phone, and save the file there again.',
  comment: 'Under what a file holds',
};
export const bring = /*i18n*/ { id: 'phones.bring-send', message: 'Upload file', comment: 'Button' };
export const goOn = /*i18n*/ { id: 'phones.bring-go-on', message: 'Continue upload', comment: 'Button' };
export const bringing = /*i18n*/ {
  id: 'phones.bringing',
  message: '{done} of {all} uploaded',
  comment: 'While it is sent: lines of the file',
};
export const progressLabel = /*i18n*/ {
  id: 'phones.bring-progress',
  message: 'How much of the file has been uploaded',
  comment: 'Read aloud for the bar',
};
export const stopped = {
  'no-network': /*i18n*/ {
    id: 'phones.bring-no-network',
    message: 'No contact with the server. What has been uploaded is safe; continue when there is a network.',
    comment: 'Why it stopped',
  },
  'unknown-phone': /*i18n*/ {
    id: 'phones.bring-unknown',
    message:
      'The phone is not registered at this agency. Upload the file at the agency where the phone was registered.',
    comment: 'Why it stopped',
  },
  other: /*i18n*/ {
    id: 'phones.bring-other',
    message: 'The upload stopped because of an unexpected answer. Nothing is lost: keep the file, and try again later.',
    comment: 'Why it stopped',
  },
} as const;
export const broughtTitle = /*i18n*/ {
  id: 'phones.brought',
  message: 'The whole file is uploaded',
  comment: 'Heading',
};
export const broughtActs = /*i18n*/ {
  id: 'phones.brought-acts',
  message:
    '{taken, plural, =0 {No entry was applied} one {One entry was applied} other {# entries were applied}}. {kept, plural, =0 {All received entries were applied.} one {One was received, not applied.} other {# were received, not applied.}}',
  comment: 'What became of the acts; what had been done before counts as done',
};
export const keptBecause = /*i18n*/ {
  id: 'phones.brought-kept',
  message: 'No. {counter}: {sentence}',
  comment: 'One act that was kept, and why',
};
export const waitingActs = /*i18n*/ {
  id: 'phones.brought-waiting',
  message:
    '{count, plural, one {One entry was} other {# entries were}} neither applied nor saved: the user of the phone has no access to any file at this agency at the moment. Keep the phone and the file, contact the operator of CAPE, and upload it again then.',
  comment: 'What became of acts whose owner comes into no file',
};
export const refusedActs = /*i18n*/ {
  id: 'phones.brought-refused',
  message:
    '{count, plural, one {One entry was} other {# entries were}} not as the phone signed it, and was not received. Keep the phone and the file, and contact the operator of CAPE.',
  comment: 'What became of damaged acts',
};
export const piecesDamaged = /*i18n*/ {
  id: 'phones.brought-damaged-pieces',
  message:
    '{count, plural, one {One part of a picture or recording does} other {# parts of pictures or recordings do}} not match the note, and {count, plural, one {was} other {were}} not received. Keep the phone and the file.',
  comment: 'What became of pieces that the key of their note does not open',
};
export const broughtMedia = /*i18n*/ {
  id: 'phones.brought-media',
  message:
    '{whole, plural, =0 {} one {One photo or recording is now complete, as the phone signed it.} other {# photos and recordings are now complete, as the phone signed them.}}',
  comment: 'What became of pictures and recordings',
};
export const mediaNotAsSigned = /*i18n*/ {
  id: 'phones.brought-not-as-signed',
  message:
    '{count, plural, one {One photo or recording is} other {# photos and recordings are}} NOT as the phone signed it. Keep the phone.',
  comment: 'What became of pictures and recordings',
};
export const piecesWithoutNote = /*i18n*/ {
  id: 'phones.brought-without-note',
  message:
    '{count, plural, one {One part} other {# parts}} of a photo or recording had no matching note here, and stayed in the file: keep it.',
  comment: 'What became of pictures and recordings',
};
export const deletePhone = /*i18n*/ {
  id: 'phones.brought-then',
  message: 'The phone deletes nothing until it has been in contact. The file can be deleted.',
  comment: 'After all was sent and nothing was left over',
};

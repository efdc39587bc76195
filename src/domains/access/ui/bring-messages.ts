/** Texts of bringing what a phone has saved as a file. */
export const bringTitle = /*i18n*/ { id: 'phones.bring', message: 'Bring a phone’s file', comment: 'Heading' };
export const bringLead = /*i18n*/ {
  id: 'phones.bring-lead',
  message:
    'A phone that finds no network can save what waits as a file. Bring it here on any computer of your house. It is sealed: whoever carries the file, and this page, can read nothing in it.',
  comment: 'Under the heading',
};
export const chooseFile = /*i18n*/ { id: 'phones.choose-file', message: 'The file', comment: 'Label' };
export const chooseHint = /*i18n*/ {
  id: 'phones.choose-hint',
  message: 'Its name ends in .capephone. On the phone: “Save as a sealed file”.',
  comment: 'Under the label',
};
export const lookingThrough = /*i18n*/ {
  id: 'phones.looking',
  message: 'The file is being looked through',
  comment: 'State',
};
export const noPhone = /*i18n*/ {
  id: 'phones.not-a-file',
  message: 'This is not the file of a phone. Nothing was sent. Choose the one whose name ends in .capephone.',
  comment: 'Problem: a wrong file',
};
export const newer = /*i18n*/ {
  id: 'phones.newer-file',
  message: 'This file is from a newer version of the app. Nothing was sent. Load this page anew and choose it again.',
  comment: 'Problem: a file of a later version',
};
export const fileUnread = /*i18n*/ {
  id: 'phones.file-unread',
  message:
    'The file could not be read from where it lies. Nothing was sent. Copy it to this computer and choose it again.',
  comment: 'Problem: reading failed',
};
export const holds = /*i18n*/ {
  id: 'phones.file-holds',
  message:
    'Saved {time}. It holds {acts, plural, =0 {no acts} one {one act} other {# acts}} and {media, plural, =0 {no photos or recordings} one {one photo or recording} other {# photos and recordings}}.',
  comment: 'What a file holds',
};
export const ofAnother = /*i18n*/ {
  id: 'phones.file-of-another',
  message: 'It is not from a phone of yours. You can bring it; what becomes of it is shown to whoever owns the phone.',
  comment: 'Under what a file holds',
};
export const damaged = /*i18n*/ {
  id: 'phones.file-damaged',
  message:
    '{count, plural, one {One line of it is damaged} other {# lines of it are damaged}}: the file was cut off or changed. The rest can be brought. Keep the phone, and save the file there again.',
  comment: 'Under what a file holds',
};
export const bring = /*i18n*/ { id: 'phones.bring-send', message: 'Bring it', comment: 'Button' };
export const goOn = /*i18n*/ { id: 'phones.bring-go-on', message: 'Go on where it stopped', comment: 'Button' };
export const bringing = /*i18n*/ {
  id: 'phones.bringing',
  message: '{done} of {all} brought',
  comment: 'While it is sent: lines of the file',
};
export const progressLabel = /*i18n*/ {
  id: 'phones.bring-progress',
  message: 'How much of the file has been brought',
  comment: 'Read aloud for the bar',
};
export const stopped = {
  'no-network': /*i18n*/ {
    id: 'phones.bring-no-network',
    message: 'Nobody answers. What has been brought is safe; go on when there is a network.',
    comment: 'Why it stopped',
  },
  'unknown-phone': /*i18n*/ {
    id: 'phones.bring-unknown',
    message: 'This house does not know the phone. Bring the file where the phone was made somebody’s own.',
    comment: 'Why it stopped',
  },
  other: /*i18n*/ {
    id: 'phones.bring-other',
    message: 'It stopped, and what came next was not understood. Nothing is lost: keep the file, and try again later.',
    comment: 'Why it stopped',
  },
} as const;
export const broughtTitle = /*i18n*/ {
  id: 'phones.brought',
  message: 'All of it has been brought',
  comment: 'Heading',
};
export const broughtActs = /*i18n*/ {
  id: 'phones.brought-acts',
  message:
    '{taken, plural, =0 {No act was done} one {One act was done} other {# acts were done}}. {kept, plural, =0 {None was kept undone.} one {One was kept and not done.} other {# were kept and not done.}}',
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
    '{count, plural, one {One act was} other {# acts were}} neither done nor kept: whoever owns the phone comes into no file of this house at the moment. Keep the phone and the file, tell those who run CAPE, and bring it again then.',
  comment: 'What became of acts whose owner comes into no file',
};
export const refusedActs = /*i18n*/ {
  id: 'phones.brought-refused',
  message:
    '{count, plural, one {One act was} other {# acts were}} not as the phone signed it, and was not taken. Keep the phone and the file, and tell those who run CAPE.',
  comment: 'What became of damaged acts',
};
export const piecesDamaged = /*i18n*/ {
  id: 'phones.brought-damaged-pieces',
  message:
    '{count, plural, one {One piece of a picture or recording is} other {# pieces of pictures or recordings are}} not what the note tells of, and {count, plural, one {was} other {were}} not taken. Keep the phone and the file.',
  comment: 'What became of pieces that the key of their note does not open',
};
export const broughtMedia = /*i18n*/ {
  id: 'phones.brought-media',
  message:
    '{whole, plural, =0 {} one {One photo or recording is whole now, as the phone signed it.} other {# photos and recordings are whole now, as the phone signed them.}}',
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
    '{count, plural, one {One piece} other {# pieces}} of a photo or recording found no note here, and stayed in the file: keep it.',
  comment: 'What became of pictures and recordings',
};
export const deletePhone = /*i18n*/ {
  id: 'phones.brought-then',
  message: 'The phone itself forgets nothing before it has been in contact. The file can be deleted.',
  comment: 'After all was brought and nothing was left over',
};

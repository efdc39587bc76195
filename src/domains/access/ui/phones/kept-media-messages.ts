/** Texts of pictures and recordings of what a phone sent that was not applied, and of what is kept apart of them. */
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
export const apartTitle = /*i18n*/ {
  id: 'phones.apart-title',
  message: 'Place and camera',
  comment: 'Summary that opens: where, when and with what a photo was taken, kept apart from it',
};
export const apartOfNone = /*i18n*/ {
  id: 'phones.apart-of-none',
  message: 'CAPE does not recognise the file as a photo or recording. Place and camera are stored separately.',
  comment:
    'Under the photos of something that was kept: the phone described something in a form that is not known here',
};
export const apartOut = /*i18n*/ {
  id: 'phones.apart-out',
  message: 'Place and camera were removed on {time}. {why}.',
  comment:
    'Under a photo or recording. {time}: day and time; {why}: such as "They could lead to a person who must not be found"',
};
export const apartLost = /*i18n*/ {
  id: 'phones.apart-lost',
  message: 'The separately stored data cannot be opened, or has been changed. Contact the operator of CAPE.',
  comment: 'In place of position, time and camera',
};
export const metadataWithin = /*i18n*/ {
  id: 'phones.apart-within',
  message:
    'This came from an earlier version of CAPE: place and camera are part of the entry itself. They cannot be removed from it.',
  comment: 'Under something that was kept long ago',
};

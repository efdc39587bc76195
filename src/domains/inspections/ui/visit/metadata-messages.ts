/** Texts of what is detached from a picture of a note. */
export const wasTakenOut = /*i18n*/ {
  id: 'inspection.apart-taken-out',
  message: 'Place and camera were removed on {time} by {by}. {why}.',
  comment:
    'Under a photo or recording. {time}: day and time; {by}: a name; {why}: such as "They could lead to a person who must not be found"',
};
export const outNow = /*i18n*/ {
  id: 'inspection.apart-out',
  message: 'removed',
  comment: 'In place of position, time or camera that has been taken out',
};
export const lost = /*i18n*/ {
  id: 'inspection.apart-lost',
  message: 'The separately stored data cannot be opened, or does not match the note. Contact the operator of CAPE.',
  comment: 'In place of position, time and camera',
};
export const liesWithin = /*i18n*/ {
  id: 'inspection.apart-within',
  message: 'This came from an earlier version of CAPE and is part of the note. It cannot be removed from it.',
  comment: 'Under position, time and camera of an old photo',
};

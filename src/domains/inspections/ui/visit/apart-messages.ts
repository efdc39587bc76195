/** Texts of what lies apart of a picture of a note. */
export const wasTakenOut = /*i18n*/ {
  id: 'inspection.apart-taken-out',
  message: 'Place and device were taken out on {time} by {by}. {why}.',
  comment:
    'Under a photo or recording. {time}: day and time; {by}: a name; {why}: such as "They could lead to somebody who must not be found"',
};
export const outNow = /*i18n*/ {
  id: 'inspection.apart-out',
  message: 'taken out',
  comment: 'In place of position, time or camera that somebody has taken out',
};
export const lost = /*i18n*/ {
  id: 'inspection.apart-lost',
  message: 'What is kept apart of this cannot be opened, or is not what the note says. Tell those who run CAPE.',
  comment: 'In place of position, time and camera',
};
export const liesWithin = /*i18n*/ {
  id: 'inspection.apart-within',
  message: 'This came with an earlier version of CAPE and lies within the note. It cannot be taken out of it.',
  comment: 'Under position, time and camera of an old photo',
};

export const recordedLater = /*i18n*/ {
  id: 'timeline.recorded-later',
  message: 'written {when}',
  comment: 'Under the time something happened, when it was recorded later.',
};
export const changed = /*i18n*/ {
  id: 'timeline.changed',
  message: 'Changed: {facts}',
  comment: 'Under a correction.',
};
export const reason = /*i18n*/ {
  id: 'timeline.reason',
  message: 'Reason: {reason}',
  comment: 'Under a correction, in the words of the one who corrected.',
};
export const inCapacity = /*i18n*/ {
  id: 'timeline.in-capacity',
  message: '{name}, {capacity}',
  comment: 'Who did it, and as what. {capacity} such as "supervision".',
};
export const withdrawn = /*i18n*/ {
  id: 'timeline.withdrawn',
  message: 'Withdrawn by {name}, {when}',
  comment: 'Under an entry that no longer counts; its words follow, struck through.',
};
export const before = /*i18n*/ {
  id: 'timeline.before',
  message: 'Before',
  comment: 'Name of a line: what was in a field before a correction.',
};
export const nothingBefore = /*i18n*/ {
  id: 'timeline.before.nothing',
  message: 'Nothing was known.',
  comment: 'In place of what was in a field before a correction.',
};
export const after = /*i18n*/ {
  id: 'timeline.after',
  message: 'Corrected to',
  comment: 'Name of a line: what a correction says of a field.',
};
export const asDeputy = /*i18n*/ {
  id: 'timeline.as-deputy',
  message: 'deputy for {name}',
  comment: 'Under the name of the person who acted: the absent person for whom they stood in.',
};

export const frame = /*i18n*/ {
  id: 'survey-frame.frame',
  message: 'Frame',
  comment: 'Heading.',
};
export const frameAsOf = /*i18n*/ {
  id: 'survey-frame.frame-as-of',
  message: 'Counted on {day}',
  comment: 'Under a heading.',
};
export const frameLeftOut = /*i18n*/ {
  id: 'survey-frame.frame-left-out',
  message: 'Left out: {text}',
  comment: 'Under a heading.',
};
export const noFrame = /*i18n*/ {
  id: 'survey-frame.no-frame',
  message: 'Not set yet',
  comment: 'Empty part.',
};
export const linkFrame = /*i18n*/ {
  id: 'survey-frame.link-frame',
  message:
    'Anyone who has the link can answer. The answers are counted, and say nothing about those who did not get it.',
  comment: 'In place of a frame.',
};
export const setFrame = /*i18n*/ {
  id: 'survey-frame.set-frame',
  message: 'Set the frame',
  comment: 'Button.',
};
export const changeFrame = /*i18n*/ {
  id: 'survey-frame.change-frame',
  message: 'Change the frame',
  comment: 'Button.',
};
export const colPart = /*i18n*/ {
  id: 'survey-frame.col-part',
  message: 'Part',
  comment: 'Heading of a column: an agency, or an agency in a region.',
};
export const colPeople = /*i18n*/ {
  id: 'survey-frame.col-people',
  message: 'People',
  comment: 'Heading of a column.',
};
export const colDrawn = /*i18n*/ {
  id: 'survey-frame.col-drawn',
  message: 'Drawn',
  comment: 'Heading of a column.',
};
export const colInvited = /*i18n*/ {
  id: 'survey-frame.col-invited',
  message: 'Invited',
  comment: 'Heading of a column.',
};
export const colAnswered = /*i18n*/ {
  id: 'survey-frame.col-answered',
  message: 'Answered',
  comment: 'Heading of a column.',
};
export const fewerThanFive = /*i18n*/ {
  id: 'survey-frame.fewer-than-five',
  message: 'fewer than 5',
  comment: 'A count of one to four.',
};
export const notKnown = /*i18n*/ {
  id: 'survey-frame.not-known',
  message: '–',
  comment: 'An empty cell.',
};
export const asOf = /*i18n*/ {
  id: 'survey-frame.as-of',
  message: 'Counted on',
  comment: 'Label of a date.',
};
export const leftOut = /*i18n*/ {
  id: 'survey-frame.left-out',
  message: 'Who is left out, and why',
  comment: 'Label of a field.',
};
export const partNumber = /*i18n*/ {
  id: 'survey-frame.part-number',
  message: 'Part {number}',
  comment: 'Heading of a group of fields.',
};
export const partName = /*i18n*/ {
  id: 'survey-frame.part-name',
  message: 'Name, such as Police, region East',
  comment: 'Label of a field.',
};
export const partKind = /*i18n*/ {
  id: 'survey-frame.part-kind',
  message: 'Kind of agency or organisation',
  comment: 'Label of a choice.',
};
export const partPeople = /*i18n*/ {
  id: 'survey-frame.part-people',
  message: 'Number of people',
  comment: 'Label of a field.',
};
export const partTake = /*i18n*/ {
  id: 'survey-frame.part-take',
  message: 'Number to draw',
  comment: 'Label of a field.',
};
export const partTakeHint = /*i18n*/ {
  id: 'survey-frame.part-take-hint',
  message: 'Leave empty to ask everyone in this part.',
  comment: 'Under a label.',
};
export const partTakeUnits = /*i18n*/ {
  id: 'survey-frame.part-take-units',
  message: 'Number of units to draw',
  comment: 'Label of a field.',
};
export const partUnits = /*i18n*/ {
  id: 'survey-frame.part-units',
  message: 'People in each unit, in the order of the list',
  comment: 'Label of a field.',
};
export const partUnitsHint = /*i18n*/ {
  id: 'survey-frame.part-units-hint',
  message: 'For example 12, 9, 15. Everyone in a unit that is drawn is asked.',
  comment: 'Under a label.',
};
export const addPart = /*i18n*/ {
  id: 'survey-frame.add-part',
  message: 'Add a part',
  comment: 'Button.',
};
export const removePart = /*i18n*/ {
  id: 'survey-frame.remove-part',
  message: 'Remove part {number}',
  comment: 'Button.',
};
export const saveFrame = /*i18n*/ {
  id: 'survey-frame.save-frame',
  message: 'Save the frame',
  comment: 'Button.',
};
export const frameSaved = /*i18n*/ {
  id: 'survey-frame.frame-saved',
  message: 'Frame saved',
  comment: 'After a command.',
};
export const notACount = /*i18n*/ {
  id: 'survey-frame.not-a-count',
  message: 'Write a whole number, such as 200',
  comment: 'Error at a field. No full stop.',
};
export const draw = /*i18n*/ {
  id: 'survey-frame.draw',
  message: 'Draw by lot',
  comment: 'Button.',
};
export const drawAgain = /*i18n*/ {
  id: 'survey-frame.draw-again',
  message: 'Draw again',
  comment: 'Button.',
};
export const drawnTitle = /*i18n*/ {
  id: 'survey-frame.drawn-title',
  message: 'Drawn by lot',
  comment: 'Heading.',
};
export const drawnAt = /*i18n*/ {
  id: 'survey-frame.drawn-at',
  message: 'Drawn {day} with seed {seed}. The same frame and seed give the same places.',
  comment: 'Under a heading.',
};
export const drawnOld = /*i18n*/ {
  id: 'survey-frame.drawn-old',
  message: 'The frame has changed since. Draw again.',
  comment: 'Under a heading.',
};
export const drawnPlaces = /*i18n*/ {
  id: 'survey-frame.drawn-places',
  message: 'Places in the list of the agency: {places}',
  comment: 'A part that was drawn.',
};
export const drawnUnits = /*i18n*/ {
  id: 'survey-frame.drawn-units',
  message: 'Units in the list of the agency: {places}',
  comment: 'A part that was drawn.',
};
export const drawnAll = /*i18n*/ {
  id: 'survey-frame.drawn-all',
  message: 'Everyone is asked',
  comment: 'A part that was drawn whole.',
};
export const drawDone = /*i18n*/ {
  id: 'survey-frame.draw-done',
  message: 'Drawn by lot',
  comment: 'After a command.',
};

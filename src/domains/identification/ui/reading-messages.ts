/** Texts of the forms in which signs are read, and of the table of what each reader answered. */
export const newLead = /*i18n*/ {
  id: 'identification.new.lead',
  message: 'Note each sign as you know it. The next reader does not see your answers before their own are in.',
  comment: 'Under the heading of the form.',
};
export const aboutTitle = /*i18n*/ {
  id: 'identification.new.about',
  message: 'Of whom, and where?',
  comment: 'Question 1.',
};
export const calledLabel = /*i18n*/ {
  id: 'identification.new.called',
  message: 'Alias of the person',
  comment: 'Label.',
};
export const calledHint = /*i18n*/ {
  id: 'identification.new.called.hint',
  message: 'Leave it empty when it is about a workplace and nobody has an alias yet.',
  comment: 'Hint.',
};
export const workplaceLabel = /*i18n*/ { id: 'identification.new.workplace', message: 'Workplace', comment: 'Label.' };
export const workplaceHint = /*i18n*/ {
  id: 'identification.new.workplace.hint',
  message: 'If it ends with a no, the name of the firm is taken out of the lists: a no leaves no mark.',
  comment: 'Hint.',
};
export const signsTitle = /*i18n*/ {
  id: 'identification.new.signs',
  message: 'What of this is known, and how?',
  comment: 'Question 2.',
};
export const signsHint = /*i18n*/ {
  id: 'identification.new.signs.hint',
  message: 'What you do not press counts as not asked, never as no. Nothing is added up.',
  comment: 'Hint.',
};
export const noteLabel = /*i18n*/ {
  id: 'identification.new.note',
  message: 'What should be known beside the signs',
  comment: 'Label.',
};
export const noteHint = /*i18n*/ {
  id: 'identification.new.note.hint',
  message: 'Circumstances that explain them, also those that speak against. No names.',
  comment: 'Hint.',
};
export const send = /*i18n*/ { id: 'identification.new.send', message: 'Leave my answers', comment: 'Button.' };
export const sending = /*i18n*/ {
  id: 'identification.new.sending',
  message: 'Read the signs',
  comment: 'In the list of what is on its way.',
};
export const didRead = /*i18n*/ {
  id: 'identification.did-read',
  message: 'Your answers are in',
  comment: 'On the page afterwards.',
};
export const readingsNone = /*i18n*/ {
  id: 'identification.readings.none',
  message: 'Neither noted a sign. Not asked is not a no.',
  comment: 'When nothing was noted.',
};
export const pointsTo = /*i18n*/ {
  id: 'identification.points-to',
  message: 'Signs point to: {groups}.',
  comment: 'Above the readings. {groups}: names of groups of signs in a row.',
};
export const noSum = /*i18n*/ {
  id: 'identification.no-sum',
  message:
    'Signs point to something; they never say what somebody is. There is no sum and no limit: a named person decides.',
  comment: 'Under the readings.',
};
export const hiddenTitle = /*i18n*/ {
  id: 'identification.hidden',
  message: 'The answers of {name} are hidden.',
  comment: 'While the reader of the page may still read blind.',
};
export const hiddenWhy = /*i18n*/ {
  id: 'identification.hidden.why',
  message:
    'They open when two have read, or when it has been decided. That is how the second reading stays independent.',
  comment: 'Under it.',
};
export const reader = /*i18n*/ {
  id: 'identification.reader',
  message: '{name}, {when}',
  comment: 'Head of a column: who read, and when.',
};
export const readerYou = /*i18n*/ {
  id: 'identification.reader.you',
  message: 'You, {when}',
  comment: 'Head of a column: own answers.',
};
export const signColumn = /*i18n*/ {
  id: 'identification.column.sign',
  message: 'Sign',
  comment: 'Head of the first column.',
};
export const differs = /*i18n*/ {
  id: 'identification.differs',
  message: 'You differ',
  comment: 'Chip in a row on which the readers differed; both answers are kept.',
};
export const differTitle = /*i18n*/ {
  id: 'identification.differ.title',
  message:
    '{count, plural, =0 {The readers do not differ} one {The readers differ on # sign} other {The readers differ on # signs}}',
  comment: 'Line above the comparison.',
};
export const differNote = /*i18n*/ {
  id: 'identification.differ.note',
  message: 'Both answers are kept. Nobody is right because of a rule.',
  comment: 'Under it.',
};
export const laterSitting = /*i18n*/ {
  id: 'identification.later-sitting',
  message: '{name}, later, {when}: {signs}',
  comment: 'Under the table of readings: what a reader added in a later sitting; {signs} is a row of names',
};

/** Texts of the forms in which signs are read, and of the table of what each reader answered. */
export const newLead = /*i18n*/ {
  id: 'identification.new.lead',
  message:
    'Note each indicator and how you know it. The next reader does not see your answers before saving their own.',
  comment: 'Under the heading of the form.',
};
export const aboutTitle = /*i18n*/ {
  id: 'identification.new.about',
  message: 'Person and workplace',
  comment: 'Question 1.',
};
export const calledLabel = /*i18n*/ {
  id: 'identification.new.called',
  message: 'Alias of the person',
  comment: 'Label.',
};
export const calledHint = /*i18n*/ {
  id: 'identification.new.called.hint',
  message: 'Leave it empty if it concerns a workplace and there is no alias yet.',
  comment: 'Hint.',
};
export const workplaceLabel = /*i18n*/ { id: 'identification.new.workplace', message: 'Workplace', comment: 'Label.' };
export const workplaceHint = /*i18n*/ {
  id: 'identification.new.workplace.hint',
  message:
    'If the decision is no, the name of the firm is removed from the lists: nothing is recorded against the firm.',
  comment: 'Hint.',
};
export const signsTitle = /*i18n*/ {
  id: 'identification.new.signs',
  message: 'Which indicators are known, and how?',
  comment: 'Question 2.',
};
export const signsHint = /*i18n*/ {
  id: 'identification.new.signs.hint',
  message: 'What you do not mark counts as not asked, never as no. Nothing is added up.',
  comment: 'Hint.',
};
export const noteLabel = /*i18n*/ {
  id: 'identification.new.note',
  message: 'Other circumstances',
  comment: 'Label.',
};
export const noteHint = /*i18n*/ {
  id: 'identification.new.note.hint',
  message: 'Circumstances that explain the indicators, also those that contradict them. No names.',
  comment: 'Hint.',
};
export const send = /*i18n*/ { id: 'identification.new.send', message: 'Save my answers', comment: 'Button.' };
export const sending = /*i18n*/ {
  id: 'identification.new.sending',
  message: 'The answers are being saved',
  comment: 'In the list of what is on its way.',
};
export const didRead = /*i18n*/ {
  id: 'identification.did-read',
  message: 'Answers saved',
  comment: 'On the page afterwards.',
};
export const readingsNone = /*i18n*/ {
  id: 'identification.readings.none',
  message: 'No reader noted an indicator. Indicators not asked about may still be present.',
  comment: 'When nothing was noted.',
};
export const pointsTo = /*i18n*/ {
  id: 'identification.points-to',
  message: 'Indicators point to: {groups}.',
  comment: 'Above the readings. {groups}: names of groups of signs in a row.',
};
export const noSum = /*i18n*/ {
  id: 'identification.no-sum',
  message:
    'Indicators point to something; they do not decide whether a person is exploited. There is no sum and no threshold: a named person decides.',
  comment: 'Under the readings.',
};
export const hiddenTitle = /*i18n*/ {
  id: 'identification.hidden',
  message: '{name}’s answers are hidden.',
  comment: 'While the reader of the page may still read blind.',
};
export const hiddenWhy = /*i18n*/ {
  id: 'identification.hidden.why',
  message:
    'They are shown when two readers have assessed, or after the decision. This keeps the second assessment independent.',
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
  message: 'Indicator',
  comment: 'Head of the first column.',
};
export const differs = /*i18n*/ {
  id: 'identification.differs',
  message: 'Differing answers',
  comment: 'Chip in a row on which the readers differed; both answers are kept.',
};
export const differTitle = /*i18n*/ {
  id: 'identification.differ.title',
  message:
    '{count, plural, =0 {The readers agree} one {The readers disagree on # indicator} other {The readers disagree on # indicators}}',
  comment: 'Line above the comparison.',
};
export const differNote = /*i18n*/ {
  id: 'identification.differ.note',
  message: 'Both answers are kept. No rule decides which one is right.',
  comment: 'Under it.',
};
export const laterSitting = /*i18n*/ {
  id: 'identification.later-sitting',
  message: '{name}, later, {when}: {signs}',
  comment: 'Under the table of readings: what a reader added in a later sitting; {signs} is a row of names',
};

export const listLead = /*i18n*/ {
  id: 'identification.list.lead',
  message: 'Where somebody has read the signs, and what a named person decided. Newest first.',
  comment: 'Under the heading.',
};
export const listEmpty = /*i18n*/ {
  id: 'identification.list.empty',
  message: 'Nobody has read signs here',
  comment: 'When the list is empty.',
};
export const listEmptyText = /*i18n*/ {
  id: 'identification.list.empty.text',
  message: 'Begin from a suspicion, or here. Somebody else can then read them blind.',
  comment: 'When the list is empty.',
};
export const older = /*i18n*/ {
  id: 'identification.list.older',
  message: 'Show older',
  comment: 'Button under the list.',
};
export const newTitle = /*i18n*/ {
  id: 'identification.new.title',
  message: 'Read the signs',
  comment: 'Heading of the form, and the button that opens it.',
};
export const newLead = /*i18n*/ {
  id: 'identification.new.lead',
  message: 'Note each sign as you know it. The next reader does not see your answers before their own are in.',
  comment: 'Under the heading of the form.',
};
export const blindTitle = /*i18n*/ {
  id: 'identification.blind.title',
  message: 'Read them too, blind',
  comment: 'Heading of the second reading.',
};
export const blindLead = /*i18n*/ {
  id: 'identification.blind.lead',
  message: 'One person has read the signs. You see their answers when yours are in, so that each of you judged alone.',
  comment: 'Under the heading of the second reading.',
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
export const tab = /*i18n*/ {
  id: 'identification.page.tab',
  message: 'Signs {reference}',
  comment: 'Name of the page.',
};
export const notFound = /*i18n*/ {
  id: 'identification.page.not-found',
  message: 'Nothing read here',
  comment: 'Heading.',
};
export const toList = /*i18n*/ { id: 'identification.page.to-list', message: 'To all that was read', comment: 'Link.' };
export const statusOne = /*i18n*/ { id: 'identification.status.one', message: 'Read by one', comment: 'Chip.' };
export const statusTwo = /*i18n*/ { id: 'identification.status.two', message: 'Read by two', comment: 'Chip.' };
export const statusYes = /*i18n*/ {
  id: 'identification.status.yes',
  message: 'Presumed',
  comment: 'Chip: presumed to be exploited.',
};
export const statusNo = /*i18n*/ { id: 'identification.status.no', message: 'Not presumed', comment: 'Chip.' };
export const readingsTitle = /*i18n*/ {
  id: 'identification.readings.title',
  message: 'What each reader noted',
  comment: 'Heading.',
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
export const decisionTitle = /*i18n*/ {
  id: 'identification.decision.title',
  message: 'The decision',
  comment: 'Heading.',
};
export const decisionYes = /*i18n*/ {
  id: 'identification.decision.yes',
  message: 'Presumed to be exploited',
  comment: 'The decision.',
};
export const decisionNo = /*i18n*/ {
  id: 'identification.decision.no',
  message: 'Not presumed to be exploited',
  comment: 'The decision.',
};
export const decidedBy = /*i18n*/ {
  id: 'identification.decided-by',
  message: 'Decided by {name}, {when}',
  comment: 'Author of the decision.',
};
export const groundsTitle = /*i18n*/ {
  id: 'identification.grounds',
  message: 'Grounds',
  comment: 'Name of a part of the decision.',
};
export const againstTitle = /*i18n*/ {
  id: 'identification.against',
  message: 'What speaks against it',
  comment: 'Name of a part of the decision.',
};
export const restsOnTitle = /*i18n*/ {
  id: 'identification.rests-on',
  message: 'Rests on',
  comment: 'Name of a part: signs.',
};
export const trainingTitle = /*i18n*/ {
  id: 'identification.training',
  message: 'To practise on',
  comment: 'Name of a part: signs on which the readers differed.',
};
export const noMark = /*i18n*/ {
  id: 'identification.no-mark',
  message: 'A no leaves no mark on the firm: its name is out of the lists, and nothing is counted against it.',
  comment: 'Under a no.',
};
export const decideTitle = /*i18n*/ {
  id: 'identification.decide.title',
  message: 'Decide',
  comment: 'Heading of the form.',
};
export const decideLead = /*i18n*/ {
  id: 'identification.decide.lead',
  message: 'You decide, in your name. Anybody with knowledge may presume; the word opens help, and no other track.',
  comment: 'Under the heading.',
};
export const decideAgain = /*i18n*/ {
  id: 'identification.decide.again',
  message: 'Take it up again',
  comment: 'Summary that opens the form after a decision.',
};
export const presumedLabel = /*i18n*/ {
  id: 'identification.decide.presumed',
  message: 'Is the person presumed to be exploited?',
  comment: 'Label.',
};
export const presumedYes = /*i18n*/ { id: 'identification.decide.yes', message: 'Yes, presumed', comment: 'Choice.' };
export const presumedNo = /*i18n*/ { id: 'identification.decide.no', message: 'No, not presumed', comment: 'Choice.' };
export const presumedMissing = /*i18n*/ {
  id: 'identification.decide.presumed.missing',
  message: 'Choose yes or no',
  comment: 'Error.',
};
export const groundsLabel = /*i18n*/ {
  id: 'identification.decide.grounds',
  message: 'On which grounds?',
  comment: 'Label.',
};
export const groundsMissing = /*i18n*/ {
  id: 'identification.decide.grounds.missing',
  message: 'Write your grounds',
  comment: 'Error.',
};
export const againstLabel = /*i18n*/ {
  id: 'identification.decide.against',
  message: 'What speaks against it?',
  comment: 'Label.',
};
export const againstHint = /*i18n*/ {
  id: 'identification.decide.against.hint',
  message: '“Nothing found” is an answer, if you have looked.',
  comment: 'Hint.',
};
export const againstMissing = /*i18n*/ {
  id: 'identification.decide.against.missing',
  message: 'Write what speaks against it, or that you looked and found nothing',
  comment: 'Error.',
};
export const restsOnLabel = /*i18n*/ {
  id: 'identification.decide.rests-on',
  message: 'Which signs does it rest on?',
  comment: 'Label over check boxes.',
};
export const trainingLabel = /*i18n*/ {
  id: 'identification.decide.training',
  message: 'Which of the signs you differ on should others practise on?',
  comment: 'Label over check boxes.',
};
export const decideSend = /*i18n*/ { id: 'identification.decide.send', message: 'Decide', comment: 'Button.' };
export const deciding = /*i18n*/ {
  id: 'identification.deciding',
  message: 'Decide on signs',
  comment: 'In the list of what is on its way.',
};
export const didDecide = /*i18n*/ {
  id: 'identification.did-decide',
  message: 'Decided, in your name',
  comment: 'On the page afterwards.',
};
export const timelineTitle = /*i18n*/ {
  id: 'identification.timeline',
  message: 'What has happened',
  comment: 'Heading.',
};
export const noWorkplace = /*i18n*/ {
  id: 'identification.no-workplace',
  message: 'No workplace named',
  comment: 'In place of a firm.',
};
export const addSigns = /*i18n*/ {
  id: 'identification.add-signs',
  message: 'Add what I found in a later sitting',
  comment: 'Opens a form; only for whoever read first, while nobody else has read',
};
export const addSignsLead = /*i18n*/ {
  id: 'identification.add-signs-lead',
  message:
    'What you add stands with its day. When somebody else has read, nothing can be added: it would not be independent.',
  comment: 'Under the heading of a form',
};
export const laterSitting = /*i18n*/ {
  id: 'identification.later-sitting',
  message: '{name}, later, {when}: {signs}',
  comment: 'Under the table of readings: what a reader added in a later sitting; {signs} is a row of names',
};

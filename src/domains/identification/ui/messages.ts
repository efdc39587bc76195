/** Texts of the list and of the page of one screening. */
export const listLead = /*i18n*/ {
  id: 'identification.list.lead',
  message:
    'Indicators of exploitation, assessed for one person: what points to it, what contradicts it, and what a named person decided. Newest first.',
  comment: 'Under the heading.',
};
export const listEmpty = /*i18n*/ {
  id: 'identification.list.empty',
  message: 'No assessments',
  comment: 'When the list is empty.',
};
export const listEmptyText = /*i18n*/ {
  id: 'identification.list.empty.text',
  message:
    'Start from a suspicion of exploitation, or here. A second reader can then assess the indicators without seeing the first reader’s answers.',
  comment: 'When the list is empty.',
};
export const older = /*i18n*/ {
  id: 'identification.list.older',
  message: 'Show older',
  comment: 'Button under the list.',
};
export const newTitle = /*i18n*/ {
  id: 'identification.new.title',
  message: 'Assess the indicators',
  comment: 'Heading of the form, and the button that opens it.',
};
export const blindTitle = /*i18n*/ {
  id: 'identification.blind.title',
  message: 'Assess the indicators without seeing the other’s answers',
  comment: 'Heading of the second reading.',
};
export const blindLead = /*i18n*/ {
  id: 'identification.blind.lead',
  message:
    'One reader has assessed the indicators. You see their answers when yours are saved, so that each of you has judged alone.',
  comment: 'Under the heading of the second reading.',
};
export const tab = /*i18n*/ {
  id: 'identification.page.tab',
  message: 'Indicators {reference}',
  comment: 'Name of the page.',
};
export const notFound = /*i18n*/ {
  id: 'identification.page.not-found',
  message: 'No such assessment',
  comment: 'Heading.',
};
export const toList = /*i18n*/ { id: 'identification.page.to-list', message: 'To all assessments', comment: 'Link.' };
export const statusOne = /*i18n*/ { id: 'identification.status.one', message: 'One reader', comment: 'Chip.' };
export const statusTwo = /*i18n*/ { id: 'identification.status.two', message: 'Two readers', comment: 'Chip.' };
export const statusYes = /*i18n*/ {
  id: 'identification.status.yes',
  message: 'Presumed exploited',
  comment: 'Chip: presumed to be exploited.',
};
export const statusNo = /*i18n*/ {
  id: 'identification.status.no',
  message: 'Not presumed exploited',
  comment: 'Chip.',
};
export const readingsTitle = /*i18n*/ {
  id: 'identification.readings.title',
  message: 'Each reader’s answers',
  comment: 'Heading.',
};
export const decideTitle = /*i18n*/ {
  id: 'identification.decide.title',
  message: 'Decide',
  comment: 'Heading of the form.',
};
export const decideAgain = /*i18n*/ {
  id: 'identification.decide.again',
  message: 'Reopen the assessment',
  comment: 'Summary that opens the form after a decision.',
};
export const timelineTitle = /*i18n*/ {
  id: 'identification.timeline',
  message: 'Timeline',
  comment: 'Heading.',
};
export const noWorkplace = /*i18n*/ {
  id: 'identification.no-workplace',
  message: 'No workplace named',
  comment: 'In place of a firm.',
};
export const addSigns = /*i18n*/ {
  id: 'identification.add-signs',
  message: 'Add from a later sitting',
  comment: 'Opens a form; only for the first reader, before another person has read',
};
export const addSignsLead = /*i18n*/ {
  id: 'identification.add-signs-lead',
  message:
    'Additions are shown with their date. After another reader has assessed, nothing can be added: it would not be independent.',
  comment: 'Under the heading of a form',
};

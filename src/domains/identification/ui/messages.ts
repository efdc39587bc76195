/** Texts of the list and of the page of one screening. */
export const listLead = /*i18n*/ {
  id: 'identification.list.lead',
  message:
    'Indicators of exploitation, read for one person: what points to it, what does not, and what a named person decided. Newest first.',
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
export const decideTitle = /*i18n*/ {
  id: 'identification.decide.title',
  message: 'Decide',
  comment: 'Heading of the form.',
};
export const decideAgain = /*i18n*/ {
  id: 'identification.decide.again',
  message: 'Take it up again',
  comment: 'Summary that opens the form after a decision.',
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

/** What the menu says of inspections: it comes with the shell, before any of their pages. */
export const title = /*i18n*/ {
  id: 'inspection.title',
  message: 'Inspections',
  comment: 'Menu and heading of the list',
};

export const toPlan = /*i18n*/ { id: 'inspection.to-plan', message: 'To the plan', comment: 'Link' };

export const openInvitation = /*i18n*/ {
  id: 'inspection.invitation-open',
  message: 'Read the invitation',
  comment: 'Button in My work',
};

export const openRequest = /*i18n*/ {
  id: 'inspection.request-open',
  message: 'Read the question',
  comment: 'Button in My work',
};

export const openConversation = /*i18n*/ {
  id: 'inspection.conversation-open',
  message: 'Read the conversation',
  comment: 'Button in My work',
};

export const visitTab = /*i18n*/ { id: 'inspection.visit-tab', message: 'On site', comment: 'Browser tab' };

export const openQuestion = /*i18n*/ {
  id: 'inspection.answers-open',
  message: 'Read the question',
  comment: 'Button in My work: a question for first answers',
};

export const calledWithCode = /*i18n*/ {
  id: 'inspection.called-with-code',
  message: 'Look up the code on a card',
  comment: 'Button in My work, link and heading: a caller reads the code of a card over the phone',
};

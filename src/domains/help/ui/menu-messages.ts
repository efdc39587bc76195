export const feedbackListTitle = /*i18n*/ {
  id: 'feedback-list.title',
  message: 'Feedback',
  comment: 'Menu of an administrator, and heading: what people of the agency have written',
};
export const openFeedback = /*i18n*/ {
  id: 'feedback.open',
  message: 'Read the feedback',
  comment: 'Button in My work',
};
export const processingTitle = /*i18n*/ {
  id: 'processing.title',
  message: 'Record of processing',
  comment: 'Menu and heading: the record of processing activities, article 30 of the GDPR',
};

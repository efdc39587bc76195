export const title = /*i18n*/ {
  id: 'help-guide.title',
  message: 'Help',
  comment: 'Heading of the page with the guides.',
};
export const lead = /*i18n*/ {
  id: 'help-guide.lead',
  message: 'Step by step, with pictures of the screens. The ? key on any page opens the part about that page.',
  comment: 'Under the heading. ? is a key.',
};
export const whichGuide = /*i18n*/ {
  id: 'help-guide.which',
  message: 'Guide for',
  comment: 'Label: a choice of roles follows.',
};
export const own = /*i18n*/ {
  id: 'help-guide.own',
  message: '{guide} (yours)',
  comment: 'Choice: {guide} is a role, such as Inspector.',
};
export const words = /*i18n*/ { id: 'help-guide.words', message: 'Search in all guides', comment: 'Label of a field.' };
export const wordsHint = /*i18n*/ {
  id: 'help-guide.words-hint',
  message: 'For example consent, phone, retention.',
  comment: 'Hint of a field: words of what is sought.',
};
export const found = /*i18n*/ {
  id: 'help-guide.found',
  message: '{count, plural, =0 {No task matches. Try one word, or part of one.} one {# task} other {# tasks}}',
  comment: 'Said when a search has been made.',
};
export const day = /*i18n*/ {
  id: 'help-guide.day',
  message: 'Your day here',
  comment: 'Heading of what a role does in CAPE.',
};
export const asked = /*i18n*/ {
  id: 'help-guide.asked',
  message: 'About the page you came from',
  comment: 'Over the one task that is about that page.',
};
export const whenWrong = /*i18n*/ {
  id: 'help-guide.wrong',
  message: 'If something went wrong',
  comment: 'Heading in a task.',
};
export const toScreen = /*i18n*/ {
  id: 'help-guide.to-screen',
  message: 'Open the page',
  comment: 'Link beside a step.',
};
export const toScreenOf = /*i18n*/ {
  id: 'help-guide.to-screen-of',
  message: 'Open the page: {task}',
  comment: 'The same link as a screen reader says it.',
};
export const whomToAsk = /*i18n*/ { id: 'help-guide.ask', message: 'Whom to ask', comment: 'Heading.' };
export const pictureOf = /*i18n*/ {
  id: 'help-guide.picture',
  message: 'Picture from the demo. Everyone in it is invented.',
  comment: 'Under each picture of a screen.',
};

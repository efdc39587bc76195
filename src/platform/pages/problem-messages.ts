/** Texts of the pages that say what went wrong, what is safe and what to do. */
export const notFoundTitle = /*i18n*/ {
  id: 'problem-page.not-found.title',
  message: 'The page does not exist',
  comment: 'Heading when an address leads nowhere, or to something that this reader may not know of.',
};
export const notFoundText = /*i18n*/ {
  id: 'problem-page.not-found.text',
  message: 'Check that the address is right. If you followed a link, the page may have moved.',
  comment: 'Under "There is no page here".',
};
export const forbiddenTitle = /*i18n*/ {
  id: 'problem-page.forbidden.title',
  message: 'You cannot open this page',
  comment: 'Heading when a person signed in may not do this.',
};
export const forbiddenText = /*i18n*/ {
  id: 'problem-page.forbidden.text',
  message: 'Your role in your unit does not include it. Your unit manager can tell you who has it.',
  comment: 'Under "You cannot open this page".',
};
export const faultTitle = /*i18n*/ {
  id: 'problem-page.fault.title',
  message: 'Something went wrong on our side',
  comment: "Heading when the fault is ours and not the reader's.",
};
export const faultText = /*i18n*/ {
  id: 'problem-page.fault.text',
  message:
    'What was already saved is still there. Try again in a moment. If it happens again, give your help desk this number:',
  comment: 'Under "Something went wrong with us". The number to quote follows on its own line.',
};
export const notNowTitle = /*i18n*/ {
  id: 'problem-page.not-now.title',
  message: 'CAPE cannot answer right now',
  comment: 'Heading while the database does not answer.',
};
export const notNowText = /*i18n*/ {
  id: 'problem-page.not-now.text',
  message: 'What was already saved is still there. Wait a moment and reload the page.',
  comment: 'Under "CAPE cannot answer right now".',
};
export const busyTitle = /*i18n*/ {
  id: 'problem-page.busy.title',
  message: 'Too many requests at once',
  comment: 'Heading when the server makes no more pages of this kind at the moment.',
};
export const busyText = /*i18n*/ {
  id: 'problem-page.busy.text',
  message: 'Nothing is wrong with the page. Try again in a minute.',
  comment: 'Under "Too many are asking for this at once".',
};
export const expiredTitle = /*i18n*/ {
  id: 'problem-page.expired.title',
  message: 'You have been signed out',
  comment: 'Heading when a session has ended because of time.',
};
export const expiredText = /*i18n*/ {
  id: 'problem-page.expired.text',
  message: 'This page was not used for a while. What you saved is still there. Sign in to continue.',
  comment:
    'Under "You have been signed out". A session ends after half an hour without use and after twelve hours in any case.',
};
export const toFront = /*i18n*/ {
  id: 'problem-page.to-front',
  message: 'To the front page',
  comment: 'Button on a page about a problem.',
};
export const signInAgain = /*i18n*/ {
  id: 'problem-page.sign-in',
  message: 'Sign in',
  comment: 'Button when the session has ended.',
};

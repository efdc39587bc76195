export const notFound = /*i18n*/ {
  id: 'survey-page.not-found',
  message: 'Survey not found',
  comment: 'Heading, where there is none.',
};
export const toAll = /*i18n*/ {
  id: 'survey-page.to-all',
  message: 'All surveys',
  comment: 'Link.',
};
export const kicker = /*i18n*/ {
  id: 'survey-page.kicker',
  message: '{reference}, last day {day}',
  comment: 'Under the title.',
};
export const change = /*i18n*/ {
  id: 'survey-page.change',
  message: 'Change title, aim or last day',
  comment: 'Link.',
};
export const results = /*i18n*/ {
  id: 'survey-page.results',
  message: 'Results',
  comment: 'Link and heading.',
};
export const repeatOf = /*i18n*/ {
  id: 'survey-page.repeat-of',
  message: 'Repeats {title}',
  comment: 'Above the page.',
};
export const nextStep = /*i18n*/ {
  id: 'survey-page.next-step',
  message: 'Next step',
  comment: 'Heading of what to do now.',
};
export const nextFrame = /*i18n*/ {
  id: 'survey-page.next-frame',
  message: 'Set who could be asked.',
  comment: 'Next step.',
};
export const nextQuestions = /*i18n*/ {
  id: 'survey-page.next-questions',
  message: 'Choose questions.',
  comment: 'Next step.',
};
export const nextDraw = /*i18n*/ {
  id: 'survey-page.next-draw',
  message: 'Draw who is asked by lot.',
  comment: 'Next step.',
};
export const nextOpen = /*i18n*/ {
  id: 'survey-page.next-open',
  message: 'Open the survey. Questions and frame can then no longer be changed.',
  comment: 'Next step.',
};
export const nextInvite = /*i18n*/ {
  id: 'survey-page.next-invite',
  message: 'Invite those who were drawn.',
  comment: 'Next step.',
};
export const nextLink = /*i18n*/ {
  id: 'survey-page.next-link',
  message: 'Send the link to those who may answer.',
  comment: 'Next step.',
};
export const nextWait = /*i18n*/ {
  id: 'survey-page.next-wait',
  message: 'Wait for answers, and remind those who have not answered.',
  comment: 'Next step.',
};
export const nextResults = /*i18n*/ {
  id: 'survey-page.next-results',
  message: 'Read the results.',
  comment: 'Next step.',
};
export const open = /*i18n*/ {
  id: 'survey-page.open',
  message: 'Open the survey',
  comment: 'Button.',
};
export const openEffect = /*i18n*/ {
  id: 'survey-page.open-effect',
  message: 'Questions, frame and draw can then no longer be changed.',
  comment: 'Under a button.',
};
export const opened = /*i18n*/ {
  id: 'survey-page.opened',
  message: 'Survey opened',
  comment: 'After a command.',
};
export const invite = /*i18n*/ {
  id: 'survey-page.invite',
  message: 'Invite by email',
  comment: 'Button.',
};
export const invitePart = /*i18n*/ {
  id: 'survey-page.invite-part',
  message: 'Part of the frame',
  comment: 'Label of a choice.',
};
export const inviteUnit = /*i18n*/ {
  id: 'survey-page.invite-unit',
  message: 'Number of the unit',
  comment: 'Label of a field.',
};
export const inviteLanguage = /*i18n*/ {
  id: 'survey-page.invite-language',
  message: 'Language of the email',
  comment: 'Label of a choice.',
};
export const inviteAddresses = /*i18n*/ {
  id: 'survey-page.invite-addresses',
  message: 'Email addresses, one on each line',
  comment: 'Label of a field.',
};
export const inviteHint = /*i18n*/ {
  id: 'survey-page.invite-hint',
  message:
    '{count, plural, one {# person} other {# people}} drawn from this part and not invited yet. Each gets a link that works once. Addresses are stored encrypted and deleted when the survey is closed.',
  comment: 'Under a label.',
};
export const inviteWrong = /*i18n*/ {
  id: 'survey-page.invite-wrong',
  message: 'An address is not an email address: line {line}',
  comment: 'Error at a field. No full stop.',
};
export const inviteDone = /*i18n*/ {
  id: 'survey-page.invite-done',
  message: 'Invitations are on their way',
  comment: 'After a command.',
};
export const noMail = /*i18n*/ {
  id: 'survey-page.no-mail',
  message: 'This installation sends no email, so no one can be invited. Ask the operator to name a mail server.',
  comment: 'In place of a form.',
};
export const swedish = /*i18n*/ {
  id: 'survey-page.swedish',
  message: 'Swedish',
  comment: 'A language.',
};
export const english = /*i18n*/ {
  id: 'survey-page.english',
  message: 'English',
  comment: 'A language.',
};
export const mails = /*i18n*/ {
  id: 'survey-page.mails',
  message: '{sent, plural, one {# email sent} other {# emails sent}}, {waiting} waiting, {failed} not accepted',
  comment: 'How the emails went.',
};
export const remind = /*i18n*/ {
  id: 'survey-page.remind',
  message: 'Remind those who have not answered',
  comment: 'Button.',
};
export const remindDone = /*i18n*/ {
  id: 'survey-page.remind-done',
  message: 'Reminders are on their way',
  comment: 'After a command.',
};
export const link = /*i18n*/ {
  id: 'survey-page.link',
  message: 'Link for those who may answer',
  comment: 'Label.',
};
export const answersTitle = /*i18n*/ {
  id: 'survey-page.answers-title',
  message: 'Answers',
  comment: 'Heading.',
};
export const answersCount = /*i18n*/ {
  id: 'survey-page.answers-count',
  message: '{count, plural, =0 {No answers yet} one {# answer} other {# answers}}',
  comment: 'How many have answered.',
};
export const answersFew = /*i18n*/ {
  id: 'survey-page.answers-few',
  message: 'Fewer than five answers',
  comment: 'How many have answered.',
};
export const answersNote = /*i18n*/ {
  id: 'survey-page.answers-note',
  message: 'What was answered can be viewed when the survey is closed.',
  comment: 'Under a count.',
};
export const extend = /*i18n*/ {
  id: 'survey-page.extend',
  message: 'Change the last day',
  comment: 'Button.',
};
export const extended = /*i18n*/ {
  id: 'survey-page.extended',
  message: 'Last day changed',
  comment: 'After a command.',
};
export const close = /*i18n*/ {
  id: 'survey-page.close',
  message: 'Close the survey',
  comment: 'Button.',
};
export const closeWhy = /*i18n*/ {
  id: 'survey-page.close-why',
  message: 'Reason',
  comment: 'Label of a field.',
};
export const closeWhyHint = /*i18n*/ {
  id: 'survey-page.close-why-hint',
  message: 'Codes that were not used and addresses are deleted. No more answers are taken.',
  comment: 'Under a label.',
};
export const closeDone = /*i18n*/ {
  id: 'survey-page.close-done',
  message: 'Survey closed',
  comment: 'After a command.',
};
export const history = /*i18n*/ {
  id: 'survey-page.history',
  message: 'History',
  comment: 'Heading.',
};
export const print = /*i18n*/ {
  id: 'survey-page.print',
  message: 'Print',
  comment: 'Button.',
};
export const withdrawn = /*i18n*/ {
  id: 'survey-page.withdrawn',
  message: 'This survey was created by mistake and withdrawn.',
  comment: 'Note on the page.',
};

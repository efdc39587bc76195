/* Texts of the page Notifications, fetched with it. */
export const title = /*i18n*/ {
  id: 'notices.title',
  message: 'Notifications',
  comment: 'Heading of the page',
};
export const lead = /*i18n*/ {
  id: 'notices.lead',
  message: 'What is waiting for you and your unit, and what others have answered. All of it is in My work too.',
  comment: 'Under the heading. “My work” is the name of a page.',
};
export const seeAll = /*i18n*/ {
  id: 'notices.see-all',
  message: 'Mark all as read',
  comment: 'Button',
};
export const didSeeAll = /*i18n*/ {
  id: 'notices.did-see-all',
  message: 'All are marked as read.',
  comment: 'Read aloud after “Mark all as read”',
};
export const notSeen = /*i18n*/ {
  id: 'notices.not-seen',
  message: 'They could not be marked as read. Check your connection and try again.',
  comment: 'After “Mark all as read” failed',
};
export const unread = /*i18n*/ {
  id: 'notices.unread',
  message: 'Unread',
  comment: 'Over the title of a matter that the person has not opened since something happened in it',
};
export const needsYou = /*i18n*/ {
  id: 'notices.needs-you',
  message: 'Needs your action',
  comment: 'Heading over matters that wait for the person or their unit',
};
export const answers = /*i18n*/ {
  id: 'notices.answers',
  message: 'Answers',
  comment: 'Heading over matters in which others have answered',
};
export const empty = /*i18n*/ {
  id: 'notices.empty',
  message: 'No notifications. The bell shows the number of new ones.',
  comment: 'In place of the list when it is empty',
};
export const noDate = /*i18n*/ {
  id: 'notices.no-date',
  message: 'No date',
  comment: 'In place of the date of a matter without a due date',
};
export const more = /*i18n*/ {
  id: 'notices.more',
  message: 'Show more',
  comment: 'Button under the list',
};
export const howTold = /*i18n*/ {
  id: 'notices.how-told',
  message: 'How you are notified',
  comment: 'Heading over the settings',
};
export const howToldText = /*i18n*/ {
  id: 'notices.how-told-text',
  message:
    'In CAPE the bell always shows what is unread. You can also be notified outside CAPE. Only numbers and a link are sent: no names, no references and nothing about any person.',
  comment: 'Under the heading “How you are told”',
};
export const byMail = /*i18n*/ {
  id: 'notices.by-mail',
  message: 'By email',
  comment: 'Heading over a setting',
};
export const byCalendar = /*i18n*/ {
  id: 'notices.by-calendar',
  message: 'In a calendar',
  comment: 'Heading over a setting',
};
export const mailText = /*i18n*/ {
  id: 'notices.mail-text',
  message:
    'An email says how many matters need an answer and when they are due. None is sent while you are registered as away.',
  comment: 'Under the heading “By email”',
};
export const mailNotSent = /*i18n*/ {
  id: 'notices.mail-not-sent',
  message: 'This installation sends no email.',
  comment: 'Under the heading “By email”',
};
export const mailNoAddress = /*i18n*/ {
  id: 'notices.mail-no-address',
  message:
    'CAPE has no email address of yours. Enter one under My sign-in and confirm it with the code that is sent there.',
  comment: 'Under the heading “By email”. “My sign-in” is the name of a page.',
};
export const mailNotConfirmed = /*i18n*/ {
  id: 'notices.mail-not-confirmed',
  message:
    'An administrator entered your email address, and you have not confirmed it. Enter it under My sign-in and confirm it with the code that is sent there.',
  comment: 'Under the heading “By email”. “My sign-in” is the name of a page.',
};
export const toMySignIn = /*i18n*/ {
  id: 'notices.to-my-sign-in',
  message: 'Open My sign-in',
  comment: 'Link to the page “My sign-in”',
};
export const mailWay = /*i18n*/ {
  id: 'notices.mail-way',
  message: 'When do you want an email?',
  comment: 'Question over four choices',
};
export const mailNone = /*i18n*/ {
  id: 'notices.mail-none',
  message: 'Never',
  comment: 'Choice: no email',
};
export const mailUrgent = /*i18n*/ {
  id: 'notices.mail-urgent',
  message: 'When something is urgent',
  comment: 'Choice',
};
export const mailUrgentDetail = /*i18n*/ {
  id: 'notices.mail-urgent-detail',
  message: 'Due within three days or past its date. At most every 30 minutes, and not between 22:00 and 06:00.',
  comment: 'Under the choice “When something is urgent”',
};
export const mailDigest = /*i18n*/ {
  id: 'notices.mail-digest',
  message: 'Once a day, on working days',
  comment: 'Choice',
};
export const mailBoth = /*i18n*/ {
  id: 'notices.mail-both',
  message: 'Both',
  comment: 'Choice: when something is urgent, and once a day',
};
export const digestHour = /*i18n*/ {
  id: 'notices.digest-hour',
  message: 'At what time?',
  comment: 'Label of a list of hours',
};
export const save = /*i18n*/ {
  id: 'notices.save',
  message: 'Save',
  comment: 'Button',
};
export const didChoose = /*i18n*/ {
  id: 'notices.did-choose',
  message: 'Saved.',
  comment: 'After the choice about email was saved',
};
export const calendarText = /*i18n*/ {
  id: 'notices.calendar-text',
  message:
    'A calendar program can fetch how many matters are due on each day, from an address that is yours. Anyone who has the address can see the numbers, so do not share it.',
  comment: 'Under the heading “In a calendar”',
};
export const calendarSince = /*i18n*/ {
  id: 'notices.calendar-since',
  message: 'Your calendar has had an address since {day}.',
  comment: 'Under the heading “In a calendar”',
};
export const makeAddress = /*i18n*/ {
  id: 'notices.make-address',
  message: 'Create address',
  comment: 'Button: gives the calendar an address',
};
export const renewAddress = /*i18n*/ {
  id: 'notices.renew-address',
  message: 'Replace address',
  comment: 'Button: the one before stops working',
};
export const endAddress = /*i18n*/ {
  id: 'notices.end-address',
  message: 'Deactivate address',
  comment: 'Button',
};
export const didMake = /*i18n*/ {
  id: 'notices.did-make',
  message: 'Address created. Any earlier address has stopped working.',
  comment: 'After making an address',
};
export const didEnd = /*i18n*/ {
  id: 'notices.did-end',
  message: 'Address deactivated.',
  comment: 'After ending an address',
};
export const address = /*i18n*/ {
  id: 'notices.address',
  message: 'Address of your calendar',
  comment: 'Label of a field with an address',
};
export const addressOnce = /*i18n*/ {
  id: 'notices.address-once',
  message: 'It is shown only now. Add it in your calendar program as a calendar from the internet.',
  comment: 'Under the address',
};
export const copy = /*i18n*/ {
  id: 'notices.copy',
  message: 'Copy the address',
  comment: 'Button',
};
export const copied = /*i18n*/ {
  id: 'notices.copied',
  message: 'Copied',
  comment: 'On the button after copying',
};
export const notDone = /*i18n*/ {
  id: 'notices.not-done',
  message: 'Nothing was changed. Check your connection and try again.',
  comment: 'When a setting could not be saved',
};

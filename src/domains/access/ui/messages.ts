export const endsSoonTitle = /*i18n*/ {
  id: 'session.ends-soon.title',
  message: 'You will be signed out in {minutes, plural, one {# minute} other {# minutes}}',
  comment: 'Heading of the dialog shown two minutes before the session ends because nothing has happened for a while.',
};
export const endsSoonSaved = /*i18n*/ {
  id: 'session.ends-soon.saved',
  message: 'Everything is saved.',
  comment: 'In the same dialog, when nothing unsent is in the window.',
};
export const endsSoonDraft = /*i18n*/ {
  id: 'session.ends-soon.draft',
  message: 'Your text stays in this window, even if you are signed out.',
  comment: 'In the same dialog, when a form holds something unsent.',
};
export const stay = /*i18n*/ {
  id: 'session.stay',
  message: 'Stay signed in',
  comment: 'Button in the same dialog. Pressing Enter is enough.',
};
export const endsForGood = /*i18n*/ {
  id: 'session.ends-for-good',
  message: 'Twelve hours have passed since you signed in. At {time} you have to sign in again.',
  comment: 'In the same dialog, when the session cannot be made longer. {time} is a time of day.',
};
export const endedTitle = /*i18n*/ {
  id: 'session.ended.title',
  message: 'You are signed out',
  comment: 'Heading of the dialog shown when the session has ended. It covers the whole page.',
};
export const endedText = /*i18n*/ {
  id: 'session.ended.text',
  message:
    'The page is covered so that no one else can read it. Your text is still here. Sign in again in a new tab, then come back to this one.',
  comment: 'Under "You are signed out".',
};
export const signInAgain = /*i18n*/ {
  id: 'session.sign-in-again',
  message: 'Sign in again',
  comment: 'Link that opens the sign-in page in a new tab.',
};
export const haveSignedIn = /*i18n*/ {
  id: 'session.have-signed-in',
  message: 'I have signed in',
  comment: 'Button for the case that the page does not notice by itself that the person has signed in again.',
};
export const stillSignedOut = /*i18n*/ {
  id: 'session.still-signed-out',
  message: 'You are not signed in yet.',
  comment: 'Shown after pressing "I have signed in" when it is not so.',
};
export const someoneElseTitle = /*i18n*/ {
  id: 'session.someone-else.title',
  message: 'Another user has signed in',
  comment: 'Heading of the dialog shown when another person, or the same person in another unit, has signed in.',
};
export const someoneElseText = /*i18n*/ {
  id: 'session.someone-else.text',
  message: 'The text here belongs to another user. It is not shown to you and will be discarded.',
  comment: 'Under the heading that another person has signed in.',
};
export const startAnew = /*i18n*/ {
  id: 'session.start-anew',
  message: 'Start again',
  comment: 'Button that loads the first page for the person who has now signed in.',
};
export const backTitle = /*i18n*/ {
  id: 'session.back.title',
  message: 'You are signed in again',
  comment: 'Heading of the page in the new tab after signing in again.',
};
export const backText = /*i18n*/ {
  id: 'session.back.text',
  message: 'Close this tab and go back to the one you came from. Your work is unchanged.',
  comment: 'Under "You are signed in again".',
};

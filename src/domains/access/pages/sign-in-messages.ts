/** Texts of the sign-in page and of the page after signing out. */
export const chooseTitle = /*i18n*/ {
  id: 'sign-in.choose.title',
  message: 'Choose a demo user',
  comment: 'Heading in a demo database, where every person is invented.',
};
export const chooseLead = /*i18n*/ {
  id: 'sign-in.choose.lead',
  message:
    'It is {date}, {time}. Everyone here is invented. Each person sees only what belongs to their own unit, or was disclosed to it.',
  comment: '{date} is a long date with weekday, {time} a time of day. The clock of the demo may have been stopped.',
};
export const morePeople = /*i18n*/ {
  id: 'sign-in.more',
  message: '{count, plural, one {One more person} =10 {Ten more people} other {# more people}}',
  comment: 'Opens the rest of the invented people.',
};
export const tryTitle = /*i18n*/ {
  id: 'sign-in.try.title',
  message: 'Three things to try',
  comment: 'Heading of a short list in a demo database.',
};
export const tryRegister = /*i18n*/ {
  id: 'sign-in.try.register',
  message: 'Sign in as Ines. Register a signal about a workplace, and see who can read it.',
  comment: 'First thing to try. Ines is an invented inspector.',
};
export const tryCompare = /*i18n*/ {
  id: 'sign-in.try.compare',
  message: 'Sign in as Olav. He does not take part in it, and his list does not show that it exists.',
  comment: 'Second thing to try. Olav is an invented outsider.',
};
export const tryPass = /*i18n*/ {
  id: 'sign-in.try.pass',
  message: 'Sign in as Ines again and disclose chosen facts. Then sign in as Karin, who receives them and answers.',
  comment: 'Third thing to try. Karin is an invented regional coordinator in another agency.',
};
export const productionTitle = /*i18n*/ {
  id: 'sign-in.earnest.title',
  message: 'In production',
  comment: 'Heading of a short text about a database with real data.',
};
export const productionText = /*i18n*/ {
  id: 'sign-in.earnest.text',
  message:
    'People sign in at their agency’s sign-in service or with a passkey, after an invitation. This list exists only in a database made for the demo. There are no passwords.',
  comment: 'What is different outside the demo.',
};
export const problemTitle = /*i18n*/ {
  id: 'sign-in.problem.title',
  message: 'Problem: {title}',
  comment: 'Title in the browser tab when signing in did not work. {title} is the heading of the page.',
};
export const signedOutTitle = /*i18n*/ {
  id: 'sign-in.signed-out.title',
  message: 'You are signed out',
  comment: 'Heading after signing out.',
};
export const signedOutText = /*i18n*/ {
  id: 'sign-in.signed-out.text',
  message: 'The data this site stored in the browser has been removed. On a shared computer, close the browser too.',
  comment: 'Under "You are signed out". The site asks the browser to clear its data at sign-out.',
};
export const signInAgain = /*i18n*/ {
  id: 'sign-in.signed-out.again',
  message: 'Sign in again',
  comment: 'Button after signing out.',
};

export const clockTitle = /*i18n*/ {
  id: 'sign-in.clock.title',
  message: 'The demo clock: {date}, {time}',
  comment:
    'Heading of the control that moves the clock of the demo forward. {date} is a long date with weekday, {time} a time of day.',
};
export const clockText = /*i18n*/ {
  id: 'sign-in.clock.text',
  message: 'It does not move until you move it, so that due dates stay the same. It can only be moved forward.',
  comment: 'Under the heading of the demo clock.',
};
export const clockTwentyMinutes = /*i18n*/ {
  id: 'sign-in.clock.twenty-minutes',
  message: 'Forward 20 minutes',
  comment: 'Button: moves the demo clock.',
};
export const clockOneDay = /*i18n*/ {
  id: 'sign-in.clock.one-day',
  message: 'Forward one day',
  comment: 'Button: moves the demo clock.',
};
export const clockOneWeek = /*i18n*/ {
  id: 'sign-in.clock.one-week',
  message: 'Forward one week',
  comment: 'Button: moves the demo clock.',
};
export const questionsLink = /*i18n*/ {
  id: 'sign-in.questions',
  message: 'Ten questions from the audience, and where to see each answer',
  comment: 'Link from the sign-in page of the demo.',
};

export const againTitle = /*i18n*/ {
  id: 'sign-in.again.title',
  message: 'Reset the demo',
  comment: 'Opens what must be confirmed first. Only in a demo.',
};
export const againText = /*i18n*/ {
  id: 'sign-in.again.text',
  message:
    'Everything done here is removed, the clock goes back to its start, and everyone is signed out. It cannot be undone.',
  comment: 'What it means to put the demo back, above the button that confirms it.',
};
export const againSure = /*i18n*/ {
  id: 'sign-in.again.sure',
  message: 'Yes, reset the demo',
  comment: 'Button that confirms. The demo is removed and made again.',
};
export const puttingBackTitle = /*i18n*/ {
  id: 'sign-in.putting-back.title',
  message: 'The demo is being reset',
  comment: 'Heading of a page shown while the demo is made again.',
};
export const puttingBackStart = /*i18n*/ {
  id: 'sign-in.putting-back.start',
  message: 'The data is being removed and an empty database created. This page continues automatically.',
  comment: 'While the demo is made again, before its acts are counted.',
};
export const puttingBackText = /*i18n*/ {
  id: 'sign-in.putting-back.text',
  message: '{done} of {all} acts of the invented people are recreated. This page continues automatically.',
  comment: 'While the demo is made again. Both are whole numbers.',
};
export const puttingBackOn = /*i18n*/ {
  id: 'sign-in.putting-back.on',
  message: 'Check now',
  comment: 'Link, for a browser that does not go on by itself.',
};
export const signInAs = /*i18n*/ {
  id: 'sign-in.as',
  message: 'Sign in as {name}',
  comment: 'Button of the demo. {name} is the given name of an invented person.',
};

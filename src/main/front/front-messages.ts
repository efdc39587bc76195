/** Texts of the front page. */
export const title = /*i18n*/ {
  id: 'front.title',
  message: 'Help, evidence and answers against labour exploitation',
  comment: 'Title in the browser tab.',
};
export const headline = /*i18n*/ {
  id: 'front.headline',
  message: 'When someone sees that a worker is being exploited, somebody answers.',
  comment: 'Heading of the front page: the promise of the product.',
};
export const lead = /*i18n*/ {
  id: 'front.lead',
  message:
    'CAPE is an open platform for agencies in Sweden and the Baltic Sea Region. It follows a suspicion of labour exploitation from the first sign at a workplace to the verdict, and to the wages paid back.',
  comment: 'Under the heading of the front page.',
};
export const doorFigures = /*i18n*/ {
  id: 'front.door.figures',
  message: 'Published figures',
  comment: 'Link to the page of figures published by others.',
};
export const doorFiguresText = /*i18n*/ {
  id: 'front.door.figures.text',
  message: 'What is known today, what is not, and where sources differ. Open to everyone.',
  comment: 'Under the link to the published figures.',
};
export const doorWork = /*i18n*/ {
  id: 'front.door.work',
  message: 'Is my job OK?',
  comment: 'Link to the pages for workers.',
};
export const doorWorkText = /*i18n*/ {
  id: 'front.door.work.text',
  message: 'For you who work. A few questions, no name; your answers are not saved. In several languages.',
  comment: 'Under the link to the pages for workers.',
};
export const doorSignIn = /*i18n*/ {
  id: 'front.door.sign-in',
  message: 'Sign in',
  comment: 'Link to the sign-in page.',
};
export const doorSignInText = /*i18n*/ {
  id: 'front.door.sign-in.text',
  message: 'For agencies. In a demo you choose which invented person to be.',
  comment: 'Under the link to sign in.',
};
export const today = /*i18n*/ {
  id: 'front.today',
  message: 'What it does today',
  comment: 'Read aloud before the list of four things.',
};
export const see = /*i18n*/ { id: 'front.see', message: 'Register', comment: 'First thing it does.' };
export const seeText = /*i18n*/ {
  id: 'front.see.text',
  message: 'An inspector writes down what was seen at a workplace. Only the own unit can read it.',
  comment: 'What registering is.',
};
export const pass = /*i18n*/ { id: 'front.pass', message: 'Pass on', comment: 'Second thing it does.' };
export const passText = /*i18n*/ {
  id: 'front.pass.text',
  message: 'Chosen facts go to one named unit, on a legal ground. An answer comes back: received, acknowledged.',
  comment: 'What passing on is.',
};
export const prove = /*i18n*/ { id: 'front.prove', message: 'Check', comment: 'Third thing it does.' };
export const proveText = /*i18n*/ {
  id: 'front.prove.text',
  message: 'Every act is in a log. If a row is changed, dropped or moved, the check names it.',
  comment: 'What the log is.',
};
export const study = /*i18n*/ { id: 'front.study', message: 'Study', comment: 'Fourth thing it does.' };
export const studyText = /*i18n*/ {
  id: 'front.study.text',
  message: 'Where cases are lost, and after how long: from published figures, or from a file of your own.',
  comment: 'What the study is.',
};
export const never = /*i18n*/ { id: 'front.never', message: 'What it never does', comment: 'Heading.' };
export const neverRegister = /*i18n*/ {
  id: 'front.never.register',
  message: 'It keeps no common register. Each agency holds its own file.',
  comment: 'A promise.',
};
export const neverScore = /*i18n*/ {
  id: 'front.never.score',
  message: 'It scores no one: no worker, no employer.',
  comment: 'A promise.',
};
export const neverPass = /*i18n*/ {
  id: 'front.never.pass',
  message: 'It passes nothing on without a legal ground.',
  comment: 'A promise.',
};
export const why = /*i18n*/ { id: 'front.why', message: 'Why', comment: 'Heading.' };
export const whyText = /*i18n*/ {
  id: 'front.why.text',
  message:
    '{qualifier, select, more {Over {reports} offences of trafficking for forced labour were reported in Sweden from {from} to {to}.} other {{reports} offences of trafficking for forced labour were reported in Sweden from {from} to {to}.}} {cases, plural, =0 {Outside begging, no case reached court.} one {Outside begging, one case reached court.} other {Outside begging, # cases reached court.}}',
  comment: 'One published figure with its numbers.',
};
export const whySource = /*i18n*/ {
  id: 'front.why.source',
  message: '{publisher} ({key}). Published figures, not counted by CAPE.',
  comment: 'The source of the figure above.',
};
export const notYet = /*i18n*/ { id: 'front.not-yet', message: 'Not here yet', comment: 'Heading.' };
export const notYetText = /*i18n*/ {
  id: 'front.not-yet.text',
  message:
    'Signing in outside a demo, work without a network, recall of what was sent, and erasure. This version is for trying out, not for real cases.',
  comment: 'What the product does not do yet.',
};

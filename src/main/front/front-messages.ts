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
export const doorWorkers = /*i18n*/ {
  id: 'front.door.workers',
  message: 'Is my job OK?',
  comment: 'Link to the pages for workers. The first door of the front page.',
};
export const doorWorkersText = /*i18n*/ {
  id: 'front.door.workers.text',
  message: 'For those who work. No name. The answers to the three questions are not saved.',
  comment: 'Under the link to the pages for workers.',
};
export const doorStudy = /*i18n*/ {
  id: 'front.door.study',
  message: 'Where cases are lost',
  comment: 'Link to the national study, open to everyone.',
};
export const doorStudyText = /*i18n*/ {
  id: 'front.door.study.text',
  message: 'The study, with its intervals and its gaps. Open to everyone.',
  comment: 'Under the link to the national study.',
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
export const see = /*i18n*/ { id: 'front.see', message: 'See', comment: 'First thing it does.' };
export const seeText = /*i18n*/ {
  id: 'front.see.text',
  message: 'Inspectors write down what they see, on the phone. Only their own unit can read it.',
  comment: 'What seeing is.',
};
export const pass = /*i18n*/ { id: 'front.pass', message: 'Hand over', comment: 'Second thing it does.' };
export const passText = /*i18n*/ {
  id: 'front.pass.text',
  message: 'Chosen facts go to one named unit, on a legal ground. A suspicion has an owner, or it moves up.',
  comment: 'What handing over is.',
};
export const help = /*i18n*/ { id: 'front.help', message: 'Help', comment: 'Third thing it does.' };
export const helpText = /*i18n*/ {
  id: 'front.help.text',
  message: 'A bed, an interpreter and time to think never wait for the criminal case.',
  comment: 'What helping is.',
};
export const prove = /*i18n*/ { id: 'front.prove', message: 'Prove and repay', comment: 'Fourth thing it does.' };
export const proveText = /*i18n*/ {
  id: 'front.prove.text',
  message: 'Evidence is asked for before it is lost. Wages are counted, and followed until they are paid.',
  comment: 'What proving and repaying is.',
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
export const neverUnseen = /*i18n*/ {
  id: 'front.never.unseen',
  message: 'Every act, and every matter that somebody opens, lies in a log that can be checked.',
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
export const allFigures = /*i18n*/ {
  id: 'front.all-figures',
  message: 'What else is known, and what is not',
  comment: 'Link to the page of published figures.',
};
export const notYet = /*i18n*/ { id: 'front.not-yet', message: 'For trying out', comment: 'Heading.' };
export const notYetText = /*i18n*/ {
  id: 'front.not-yet.text',
  message:
    'Signing in outside a demo, work without a network, recall of what was sent, and erasure. Law marked “not verified” and drafts of translations wait for somebody to sign them. This version is for trying out, not for real cases.',
  comment: 'What is not ready yet.',
};

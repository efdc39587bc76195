/** Texts of the front page. */
export const title = /*i18n*/ {
  id: 'front.title',
  message: 'Support, evidence and accountability against labour exploitation',
  comment: 'Title in the browser tab.',
};
export const headline = /*i18n*/ {
  id: 'front.headline',
  message:
    'From the first signal at a workplace to the wages paid back, every suspicion of labour exploitation has someone responsible.',
  comment: 'Heading of the front page: the promise of the product.',
};
export const lead = /*i18n*/ {
  id: 'front.lead',
  message:
    'CAPE is open software for inspectors, police, prosecutors, social services and support organisations around the Baltic Sea. It also shows, with figures that can be checked, where cases drop out and why.',
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
export const doorBuyers = /*i18n*/ {
  id: 'front.door.buyers',
  message: 'Buying work',
  comment: 'Link to the page for employers and buyers',
};
export const doorBuyersText = /*i18n*/ {
  id: 'front.door.buyers.text',
  message: 'How you check a chain of contractors, what price cannot be lawful, and how you report.',
  comment: 'Under the link to the page for employers and buyers',
};
export const doorStudy = /*i18n*/ {
  id: 'front.door.study',
  message: 'Where cases drop out',
  comment: 'Link to the national study, open to everyone.',
};
export const doorStudyText = /*i18n*/ {
  id: 'front.door.study.text',
  message: 'The study, with its uncertainty intervals and gaps. Open to everyone.',
  comment: 'Under the link to the national study.',
};
export const doorSignIn = /*i18n*/ {
  id: 'front.door.sign-in',
  message: 'Sign in',
  comment: 'Link to the sign-in page.',
};
export const doorSignInText = /*i18n*/ {
  id: 'front.door.sign-in.text',
  message: 'For agencies: with the agency’s own sign-in service or a passkey. In a demo you choose an invented user.',
  comment: 'Under the link to sign in.',
};
export const today = /*i18n*/ {
  id: 'front.today',
  message: 'What CAPE does today',
  comment: 'Read aloud before the list of four things.',
};
export const see = /*i18n*/ { id: 'front.see', message: 'See', comment: 'First thing it does.' };
export const seeText = /*i18n*/ {
  id: 'front.see.text',
  message: 'Inspectors take notes on the phone. Only their own unit can read them.',
  comment: 'What seeing is.',
};
export const pass = /*i18n*/ { id: 'front.pass', message: 'Hand over', comment: 'Second thing it does.' };
export const passText = /*i18n*/ {
  id: 'front.pass.text',
  message:
    'Selected facts are disclosed to one named unit, on a legal ground. A suspicion of exploitation has a person responsible, or it is escalated.',
  comment: 'What handing over is.',
};
export const help = /*i18n*/ { id: 'front.help', message: 'Help', comment: 'Third thing it does.' };
export const helpText = /*i18n*/ {
  id: 'front.help.text',
  message: 'A bed, an interpreter and a reflection period never wait for the criminal case.',
  comment: 'What helping is.',
};
export const prove = /*i18n*/ { id: 'front.prove', message: 'Prove and repay', comment: 'Fourth thing it does.' };
export const proveText = /*i18n*/ {
  id: 'front.prove.text',
  message: 'Evidence is requested before it expires. Wages are calculated, and followed until they are paid.',
  comment: 'What proving and repaying is.',
};
export const never = /*i18n*/ { id: 'front.never', message: 'What CAPE never does', comment: 'Heading.' };
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
  message: 'It discloses nothing without a legal ground.',
  comment: 'A promise.',
};
export const neverUnseen = /*i18n*/ {
  id: 'front.never.unseen',
  message: 'Every action, and every case that is opened, is logged. The log can be verified.',
  comment: 'A promise.',
};
export const figureTitle = /*i18n*/ {
  id: 'front.figure.title',
  message:
    'Of {handled} forced-labour offences handled in Sweden in {year}, {cleared} led to a charge, a penalty order or a waiver. Convictions and wages paid: not known.',
  comment: 'The one figure of the front page: its finding, as a heading. Published numbers.',
};
export const figureUnit = /*i18n*/ {
  id: 'front.figure.unit',
  message:
    'Offences with a decision in the year: trafficking in human beings (4:1 a) and human exploitation (4:1 b), purpose forced labour.',
  comment: 'Under the heading of the figure: what is counted. The numbers are sections of the Swedish Criminal Code.',
};
export const handled = /*i18n*/ {
  id: 'front.figure.handled',
  message: 'Handled',
  comment: 'First bar: offences handled in the year.',
};
export const investigated = /*i18n*/ {
  id: 'front.figure.investigated',
  message: 'Investigated',
  comment: 'Second bar: offences that were investigated.',
};
export const cleared = /*i18n*/ {
  id: 'front.figure.cleared',
  message: 'Cleared',
  comment: 'Third bar: offences that led to a charge, a penalty order or a waiver of prosecution.',
};
export const convicted = /*i18n*/ {
  id: 'front.figure.convicted',
  message: 'Convicted',
  comment: 'Fourth line of the figure.',
};
export const convictedUnknown = /*i18n*/ {
  id: 'front.figure.convicted.unknown',
  message: 'Not known: convictions are counted in another unit',
  comment: 'In place of a bar.',
};
export const paidBack = /*i18n*/ {
  id: 'front.figure.paid-back',
  message: 'Wages paid back',
  comment: 'Fifth line of the figure.',
};
export const paidBackUnknown = /*i18n*/ {
  id: 'front.figure.paid-back.unknown',
  message: 'Not known: not in any source we have',
  comment: 'In place of a bar.',
};
export const figureShare = /*i18n*/ {
  id: 'front.figure.share',
  message: '{count} of 100 handled',
  comment: 'Beside a bar: a rounded share.',
};
export const figureSource = /*i18n*/ {
  id: 'front.figure.source',
  message:
    'Source: {publisher} ({key}); not counted by CAPE. Cleared is not convicted: they may be one or two large cases. The number cleared is worked out from the published percentages, the year from the table’s totals.',
  comment: 'Under the figure: the source, and what it cannot say.',
};
export const figureTable = /*i18n*/ {
  id: 'front.figure.table',
  message: 'Table and files',
  comment: 'Link under the figure to the page of published figures of Sweden.',
};
export const picture = /*i18n*/ {
  id: 'front.picture',
  message: 'From the demo: the elements of an offence, the evidence for each, and what contradicts it',
  comment: 'Caption of a picture of the workspace.',
};
export const pictureText = /*i18n*/ {
  id: 'front.picture.text',
  message: 'Everyone in it is invented. A person decides whether an element is met; the program never says so.',
  comment: 'Under the caption of a picture of the workspace.',
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
    'Not built yet: recall of disclosures, and erasure. Law marked “not verified” has not been checked by a lawyer, and draft translations have not been read by a speaker. This version is for trying out, not for real cases.',
  comment: 'What is not ready yet.',
};

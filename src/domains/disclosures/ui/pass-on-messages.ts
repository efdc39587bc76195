export const title = /*i18n*/ {
  id: 'disclosure.pass-on.title',
  message: 'Disclose facts from {reference}',
  comment: 'Title of the browser tab. {reference} such as S-4T9RM2V-H.',
};
export const heading = /*i18n*/ {
  id: 'disclosure.pass-on.heading',
  message: 'Disclose facts',
  comment: 'Heading of the page. Above it is which matter.',
};
export const which = /*i18n*/ { id: 'disclosure.pass-on.which', message: 'Which facts?', comment: 'Question 1.' };
export const whichMissing = /*i18n*/ {
  id: 'disclosure.pass-on.which.missing',
  message: 'Choose at least one fact',
  comment: 'Error.',
};
export const notHere = /*i18n*/ {
  id: 'disclosure.pass-on.not-here',
  message: 'This was not disclosed to you, so you cannot disclose it.',
  comment: 'Why a fact cannot be chosen.',
};
export const wordsWarning = /*i18n*/ {
  id: 'disclosure.pass-on.words',
  message: 'The whole text, unchanged. Read it once more: does it name a person who need not be named?',
  comment: 'Under the choice of the free text.',
};
export const toWhom = /*i18n*/ { id: 'disclosure.pass-on.to-whom', message: 'Recipient', comment: 'Question 2.' };
export const unitLabel = /*i18n*/ {
  id: 'disclosure.pass-on.unit',
  message: 'Receiving unit',
  comment: 'Label of the list of units in other agencies.',
};
export const unitChoice = /*i18n*/ {
  id: 'disclosure.pass-on.unit.choice',
  message: '{agency}: {unit}',
  comment: 'A line of the list: agency and unit.',
};
export const unitMissing = /*i18n*/ {
  id: 'disclosure.pass-on.unit.missing',
  message: 'Choose the recipient',
  comment: 'Error.',
};
export const unitNote = /*i18n*/ {
  id: 'disclosure.pass-on.unit.note',
  message:
    'The recipient decides who reads it there. At an agency it is an official document once it has arrived. Anyone may request it; the agency then decides whether it is confidential.',
  comment: 'Under the choice of recipient.',
};
export const nobody = /*i18n*/ {
  id: 'disclosure.pass-on.nobody',
  message: 'No unit of another agency can receive disclosures yet.',
  comment: 'In place of the list.',
};
export const why = /*i18n*/ {
  id: 'disclosure.pass-on.why',
  message: 'Why does the recipient need it?',
  comment: 'Question 3.',
};
export const purposeLabel = /*i18n*/ { id: 'disclosure.pass-on.purpose', message: 'Purpose', comment: 'Label.' };
export const purposeHint = /*i18n*/ {
  id: 'disclosure.pass-on.purpose.hint',
  message: 'One sentence: what the recipient is to do with it. The recipient reads it.',
  comment: 'Hint.',
};
export const purposeMissing = /*i18n*/ {
  id: 'disclosure.pass-on.purpose.missing',
  message: 'Write why the recipient needs the information',
  comment: 'Error.',
};
export const ground = /*i18n*/ { id: 'disclosure.pass-on.ground', message: 'Legal ground', comment: 'Question 4.' };
export const groundFirst = /*i18n*/ {
  id: 'disclosure.pass-on.ground.first',
  message: 'Choose the recipient first. The ground depends on it.',
  comment: 'In place of the grounds.',
};
export const groundLabel = /*i18n*/ {
  id: 'disclosure.pass-on.ground.label',
  message: 'Grounds between {from} and {to}',
  comment: 'Read aloud before the grounds. {from} and {to} are agencies.',
};
export const groundMissing = /*i18n*/ {
  id: 'disclosure.pass-on.ground.missing',
  message: 'Choose a ground',
  comment: 'Error.',
};
export const groundUnverified = /*i18n*/ {
  id: 'disclosure.pass-on.ground.unverified',
  message: 'The wording has not been checked against the law. A lawyer must do that before it is used in real cases.',
  comment: 'Under a ground that has not been verified.',
};
export const groundUnverifiedShort = /*i18n*/ {
  id: 'disclosure.pass-on.ground.unverified-short',
  message: 'Wording not checked.',
  comment: 'After a ground that has not been verified, while it is not chosen.',
};
export const groundNone = /*i18n*/ {
  id: 'disclosure.pass-on.ground.none',
  message: 'No ground applies to this recipient. Choose another recipient, or ask your agency’s lawyers.',
  comment: 'When every ground is ruled out.',
};
export const groundNoneEntered = /*i18n*/ {
  id: 'disclosure.pass-on.ground.none-entered',
  message:
    'No grounds for disclosure have been entered in CAPE for this country yet, so nothing can be disclosed here. Disclose it outside CAPE if the law allows it, and ask the lawyers of your agency to have the grounds entered.',
  comment: 'In place of the grounds, in a country that has none in CAPE.',
};
export const weigh = /*i18n*/ {
  id: 'disclosure.pass-on.weigh',
  message: 'Balance the interests',
  comment: 'Question 5.',
};
export const weighNote = /*i18n*/ {
  id: 'disclosure.pass-on.weigh.note',
  message: 'This ground requires two short reasons. One sentence each is enough; you are responsible for them.',
  comment: 'Under question 5.',
};
export const weighNot = /*i18n*/ {
  id: 'disclosure.pass-on.weigh.not',
  message: 'The chosen ground requires no balancing of interests.',
  comment: 'In place of question 5.',
};
export const weighUnknown = /*i18n*/ {
  id: 'disclosure.pass-on.weigh.unknown',
  message:
    'CAPE does not know whether the provision that you wrote requires a balancing of interests. If it does, note it under the purpose.',
  comment: 'In place of question 5, when the officer writes the provision.',
};
export const weighLater = /*i18n*/ {
  id: 'disclosure.pass-on.weigh.later',
  message: 'Some grounds require it. Choose the ground first.',
  comment: 'In place of question 5, before a ground is chosen.',
};
export const sharing = /*i18n*/ {
  id: 'disclosure.pass-on.weigh.sharing',
  message: 'Reasons for disclosing',
  comment: 'Label.',
};
export const sharingMissing = /*i18n*/ {
  id: 'disclosure.pass-on.weigh.sharing.missing',
  message: 'Write the reasons for disclosing',
  comment: 'Error.',
};
export const protecting = /*i18n*/ {
  id: 'disclosure.pass-on.weigh.protecting',
  message: 'Interest to protect, and how',
  comment: 'Label.',
};
export const protectingMissing = /*i18n*/ {
  id: 'disclosure.pass-on.weigh.protecting.missing',
  message: 'Write the interest to protect, and how',
  comment: 'Error.',
};
export const exactly = /*i18n*/ {
  id: 'disclosure.pass-on.exactly',
  message: 'Exactly what the recipient sees',
  comment: 'Heading over the preview of the disclosure.',
};
export const letterTo = /*i18n*/ { id: 'disclosure.pass-on.letter.to', message: 'To', comment: 'In preview.' };
export const letterFrom = /*i18n*/ { id: 'disclosure.pass-on.letter.from', message: 'From', comment: 'In preview.' };
export const letterPurpose = /*i18n*/ {
  id: 'disclosure.pass-on.letter.purpose',
  message: 'Purpose',
  comment: 'In preview.',
};
export const letterGround = /*i18n*/ {
  id: 'disclosure.pass-on.letter.ground',
  message: 'Ground',
  comment: 'In preview.',
};
export const letterTerms = /*i18n*/ {
  id: 'disclosure.pass-on.letter.terms',
  message: 'Terms',
  comment: 'In preview.',
};
export const letterTermsText = /*i18n*/ {
  id: 'disclosure.pass-on.letter.terms.text',
  message: 'Not to be disclosed further without a new assessment',
  comment: 'In preview.',
};
export const letterOpen = /*i18n*/ {
  id: 'disclosure.pass-on.letter.open',
  message: 'not chosen yet',
  comment: 'In the preview, in place of what has not been chosen.',
};
export const letterEmpty = /*i18n*/ {
  id: 'disclosure.pass-on.letter.empty',
  message: 'No facts chosen, so the disclosure is empty.',
  comment: 'In preview.',
};
export const letterFetching = /*i18n*/ {
  id: 'disclosure.pass-on.letter.fetching',
  message: 'Loading what the recipient will see.',
  comment: 'In place of the preview while the server makes it.',
};
export const send = /*i18n*/ {
  id: 'disclosure.pass-on.send',
  message: '{count, plural, =0 {Disclose} one {Disclose # fact} other {Disclose # facts}}',
  comment: 'The button. It counts.',
};
export const sendNote = /*i18n*/ {
  id: 'disclosure.pass-on.send.note',
  message: 'You get a receipt when it has arrived. A disclosure cannot be undone or recalled.',
  comment: 'Under the button.',
};
export const cancel = /*i18n*/ {
  id: 'disclosure.pass-on.cancel',
  message: 'Back without disclosing',
  comment: 'Link beside the button.',
};

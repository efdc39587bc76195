export const title = /*i18n*/ {
  id: 'study.give.title',
  message: 'Give and release',
  comment: 'Heading of the page on which a house gives its rows to a study',
};
export const lead = /*i18n*/ {
  id: 'study.give.lead',
  message:
    'Nothing leaves {house} automatically. Contributing its records to a study is your decision, logged under your name.',
  comment: 'Under the heading; house is a name',
};
export const bodyLead = /*i18n*/ {
  id: 'study.give.body-lead',
  message:
    'Contributions from the agencies are stored encrypted here. They are opened only to make a release, which is signed by two people.',
  comment: 'Under the heading, for a study body',
};
export const giveTitle = /*i18n*/ {
  id: 'study.give.form',
  message: 'Contribute your agency’s records',
  comment: 'Heading of a form',
};
export const recipient = /*i18n*/ {
  id: 'study.give.to',
  message: 'To',
  comment: 'Name of a line: who receives the rows',
};
export const whatLeaves = /*i18n*/ {
  id: 'study.give.what-leaves',
  message: 'What leaves',
  comment: 'Name of a line: what is sent',
};
export const whatLeavesText = /*i18n*/ {
  id: 'study.give.what-leaves-text',
  message:
    '{count, plural, one {# record} other {# records}}: stage, date, ending, reason, obstacles, county and industry. People are numbers with no meaning elsewhere; disclosures between agencies become references of this study.',
  comment: 'What is sent to the study body',
};
export const claimsLeaveText = /*i18n*/ {
  id: 'study.give.claims-leave-text',
  message:
    'With them sums by industry of {count, plural, one {# claim for wages} other {# claims for wages}}: pay that was not paid on each basis, what customers paid for an hour, of how many people and cases, and the two largest cases of each sum. An industry of fewer than five people or three cases leaves only together with others, or not at all. No name and no employer.',
  comment: 'What is sent to the study body besides rows',
};
export const study = /*i18n*/ {
  id: 'study.give.study',
  message: 'Name of the study',
  comment: 'Label of a field: its short name, the same in every house',
};
export const studyHint = /*i18n*/ {
  id: 'study.give.study-hint',
  message: 'Lower-case letters and dashes, as given by the study body: where-cases-are-lost',
  comment: 'Hint; the example must keep its form',
};
export const studyWrong = /*i18n*/ {
  id: 'study.give.study-wrong',
  message: 'Write the name of the study in lower-case letters and dashes, such as where-cases-are-lost',
  comment: 'Error at the field',
};
export const ethics = /*i18n*/ {
  id: 'study.give.ethics',
  message: 'Number of the ethical review',
  comment: 'Label of a field',
};
export const ethicsHint = /*i18n*/ {
  id: 'study.give.ethics-hint',
  message: 'As 2026-01234-01.',
  comment: 'Hint of a field',
};
export const ethicsHintInvented = /*i18n*/ {
  id: 'study.give.ethics-hint-invented',
  message: 'As 2026-01234-01. Empty here: everything in this demo is INVENTED, and the rows say so.',
  comment: 'Hint of a field in a demo',
};
export const ethicsWrong = /*i18n*/ {
  id: 'study.give.ethics-wrong',
  message: 'Write the number as year, five digits and two: 2026-01234-01',
  comment: 'Error at the field',
};
export const ground = /*i18n*/ {
  id: 'study.give.ground',
  message: 'On which ground',
  comment: 'Label of a choice',
};
export const groundMissing = /*i18n*/ {
  id: 'study.give.ground-missing',
  message: 'Choose the ground of your decision',
  comment: 'Error at a choice',
};
export const notVerified = /*i18n*/ {
  id: 'study.give.not-verified',
  message: 'Not verified by a lawyer.',
  comment: 'Beside a ground that nobody has checked',
};
export const purpose = /*i18n*/ {
  id: 'study.give.purpose',
  message: 'What for',
  comment: 'Label of a field: the purpose of giving',
};
export const purposeMissing = /*i18n*/ {
  id: 'study.give.purpose-missing',
  message: 'Write what the rows are given for',
  comment: 'Error at a field',
};
export const give = /*i18n*/ {
  id: 'study.give.send',
  message: 'Decide and give',
  comment: 'Button: contributes the rows of the house',
};
export const giving = /*i18n*/ {
  id: 'study.give.sending',
  message: 'The contribution to a study',
  comment: 'Name of what is being sent',
};
export const didGive = /*i18n*/ {
  id: 'study.give.done',
  message: 'Your decision has arrived. The rows are on their way to the study body.',
  comment: 'Note after sending',
};
export const givenTitle = /*i18n*/ {
  id: 'study.give.given',
  message: 'Contributions of this agency',
  comment: 'Heading of a list',
};
export const givenNone = /*i18n*/ {
  id: 'study.give.given-none',
  message: 'Nothing yet.',
  comment: 'Instead of a list',
};
export const givenLine = /*i18n*/ {
  id: 'study.give.given-line',
  message: '“{study}”: {count, plural, one {# row} other {# rows}}, decided by {name}',
  comment: 'Line of a list; name is of a colleague',
};
export const invented = /*i18n*/ {
  id: 'study.give.invented',
  message: 'INVENTED',
  comment: 'Mark beside rows that are invented',
};
export const arrivedTitle = /*i18n*/ {
  id: 'study.give.arrived',
  message: 'Contributions from agencies',
  comment: 'Heading of a list, for a study body',
};
export const arrivedLine = /*i18n*/ {
  id: 'study.give.arrived-line',
  message: '{from}: {count, plural, one {# row} other {# rows}} to “{study}”',
  comment: 'Line of a list; from is a unit and its house',
};
export const releaseTitle = /*i18n*/ {
  id: 'study.give.release-form',
  message: 'Freeze a release',
  comment: 'Heading of a form',
};
export const releaseText = /*i18n*/ {
  id: 'study.give.release-text',
  message:
    'The newest records of each agency are linked by their disclosures, counted, and frozen with small numbers removed. The release is not shown before a second person has signed.',
  comment: 'Under the heading of a form',
};
export const releaseName = /*i18n*/ {
  id: 'study.give.release-name',
  message: 'Name of the release',
  comment: 'Label of a field',
};
export const releaseNameMissing = /*i18n*/ {
  id: 'study.give.release-name-missing',
  message: 'Give the release a name',
  comment: 'Error at a field',
};
export const freeze = /*i18n*/ {
  id: 'study.give.freeze',
  message: 'Freeze the release',
  comment: 'Button',
};
export const freezing = /*i18n*/ {
  id: 'study.give.freezing',
  message: 'The release of a study',
  comment: 'Name of what is being sent',
};
export const didFreeze = /*i18n*/ {
  id: 'study.give.frozen',
  message: 'The release is frozen. A second person must sign it.',
  comment: 'Note after sending',
};
export const releasesTitle = /*i18n*/ {
  id: 'study.give.releases',
  message: 'Releases',
  comment: 'Heading of a list',
};
export const releaseLine = /*i18n*/ {
  id: 'study.give.release-line',
  message: '{name}, frozen by {person}',
  comment: 'Line of a list; person is a colleague',
};
export const signedLine = /*i18n*/ {
  id: 'study.give.signed-line',
  message: 'signed by {name} and published',
  comment: 'Beside a release; name is of a colleague',
};
export const notSigned = /*i18n*/ {
  id: 'study.give.not-signed',
  message: 'not published: a second person must sign',
  comment: 'Beside a release',
};
export const sign = /*i18n*/ {
  id: 'study.give.sign',
  message: 'Sign and publish',
  comment: 'Button: signs the release of a colleague',
};
export const signing = /*i18n*/ {
  id: 'study.give.signing',
  message: 'The signature of a release',
  comment: 'Name of what is being sent',
};
export const didSign = /*i18n*/ {
  id: 'study.give.did-sign',
  message: 'Signed. The release is published.',
  comment: 'Note after sending',
};

export const title = /*i18n*/ {
  id: 'study.give.title',
  message: 'Contributions and releases',
  comment: 'Heading of the page on which an agency gives its rows to a study',
};
export const lead = /*i18n*/ {
  id: 'study.give.lead',
  message:
    'No records leave your agency ({agency}) automatically. Contributing them to a study is your decision, which is logged with your name.',
  comment: 'Under the heading; agency is the name of an agency',
};
export const bodyLead = /*i18n*/ {
  id: 'study.give.body-lead',
  message:
    'Contributions from agencies are stored encrypted. They are opened only to make a release, which two people sign.',
  comment: 'Under the heading, for a study body',
};
export const giveTitle = /*i18n*/ {
  id: 'study.give.form',
  message: 'Contribute the agency’s records',
  comment: 'Heading of a form',
};
export const recipient = /*i18n*/ {
  id: 'study.give.to',
  message: 'Recipient',
  comment: 'Name of a line: who receives the rows',
};
export const whatLeaves = /*i18n*/ {
  id: 'study.give.what-leaves',
  message: 'Data contributed',
  comment: 'Name of a line: what is sent',
};
export const whatLeavesText = /*i18n*/ {
  id: 'study.give.what-leaves-text',
  message:
    '{count, plural, one {# record} other {# records}}: stage, date, outcome, reason, obstacles, county and sector. Persons are represented by numbers that are used only in this study; disclosures between agencies become references that are used only in this study.',
  comment: 'What is sent to the study body',
};
export const claimsLeaveText = /*i18n*/ {
  id: 'study.give.claims-leave-text',
  message:
    'Also amounts by sector from {count, plural, one {# wage claim} other {# wage claims}}: unpaid wages on each basis, customers’ price per hour, number of people and cases, and the two largest cases of each amount. A sector with fewer than five people or three cases is included only combined with others, or not at all. No names and no employers.',
  comment: 'What is sent to the study body besides rows',
};
export const study = /*i18n*/ {
  id: 'study.give.study',
  message: 'Name of the study',
  comment: 'Label of a field: its short name, the same in every agency',
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
  message: 'Ethical review number',
  comment: 'Label of a field',
};
export const ethicsHint = /*i18n*/ {
  id: 'study.give.ethics-hint',
  message: 'For example 2026-01234-01.',
  comment: 'Hint of a field',
};
export const ethicsHintInvented = /*i18n*/ {
  id: 'study.give.ethics-hint-invented',
  message:
    'For example 2026-01234-01. Leave empty here: all data in this demo are INVENTED, and the records are marked as such.',
  comment: 'Hint of a field in a demo',
};
export const ethicsWrong = /*i18n*/ {
  id: 'study.give.ethics-wrong',
  message: 'Write the number as year, five digits and two digits, such as 2026-01234-01',
  comment: 'Error at the field',
};
export const ground = /*i18n*/ {
  id: 'study.give.ground',
  message: 'Legal ground',
  comment: 'Label of a choice',
};
export const groundMissing = /*i18n*/ {
  id: 'study.give.ground-missing',
  message: 'Choose the legal ground of your decision',
  comment: 'Error at a choice',
};
export const notVerified = /*i18n*/ {
  id: 'study.give.not-verified',
  message: 'Not verified by a lawyer.',
  comment: 'Beside a ground that no one has checked',
};
export const purpose = /*i18n*/ {
  id: 'study.give.purpose',
  message: 'Purpose',
  comment: 'Label of a field: the purpose of giving',
};
export const purposeMissing = /*i18n*/ {
  id: 'study.give.purpose-missing',
  message: 'Enter the purpose for which the records are contributed',
  comment: 'Error at a field',
};
export const give = /*i18n*/ {
  id: 'study.give.send',
  message: 'Decide and send',
  comment: 'Button: contributes the rows of the agency',
};
export const giving = /*i18n*/ {
  id: 'study.give.sending',
  message: 'Contribution to a study',
  comment: 'Name of what is being sent',
};
export const didGive = /*i18n*/ {
  id: 'study.give.done',
  message: 'Decision recorded. The records are being sent to the study body.',
  comment: 'Note after sending',
};
export const givenTitle = /*i18n*/ {
  id: 'study.give.given',
  message: 'Contributions of this agency',
  comment: 'Heading of a list',
};
export const givenNone = /*i18n*/ {
  id: 'study.give.given-none',
  message: 'No contributions',
  comment: 'Instead of a list',
};
export const givenLine = /*i18n*/ {
  id: 'study.give.given-line',
  message: '“{study}”: {count, plural, one {# record} other {# records}}, decided by {name}',
  comment: 'Line of a list; name is of a colleague',
};
export const invented = /*i18n*/ {
  id: 'study.give.invented',
  message: 'INVENTED',
  comment: 'Mark beside rows that are invented',
};
export const arrivedTitle = /*i18n*/ {
  id: 'study.give.arrived',
  message: 'Contributions received',
  comment: 'Heading of a list, for a study body',
};
export const arrivedLine = /*i18n*/ {
  id: 'study.give.arrived-line',
  message: '{from}: {count, plural, one {# record} other {# records}} for “{study}”',
  comment: 'Line of a list; from is a unit and its agency',
};
export const releaseTitle = /*i18n*/ {
  id: 'study.give.release-form',
  message: 'Freeze a release',
  comment: 'Heading of a form',
};
export const releaseText = /*i18n*/ {
  id: 'study.give.release-text',
  message:
    'The latest records of each agency are linked through their disclosures, counted, and frozen with small numbers suppressed. The release is published only when a second person has signed it.',
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
  message: 'A release of a study',
  comment: 'Name of what is being sent',
};
export const didFreeze = /*i18n*/ {
  id: 'study.give.frozen',
  message: 'Release frozen. A second person must sign it.',
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
  message: 'Signature of a release',
  comment: 'Name of what is being sent',
};
export const didSign = /*i18n*/ {
  id: 'study.give.did-sign',
  message: 'Release signed and published.',
  comment: 'Note after sending',
};

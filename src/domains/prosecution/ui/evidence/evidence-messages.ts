export const addLead = /*i18n*/ {
  id: 'prosecution.evidence.add-lead',
  message:
    'State what it is, whether it supports or contradicts the suspicion, and how it was obtained. Evidence in the suspect’s favour must be secured too.',
  comment: 'Lead of the form for an item of evidence',
};
export const sectionWhat = /*i18n*/ {
  id: 'prosecution.evidence.section-what',
  message: 'What it is',
  comment: 'Heading',
};
export const typeLabel = /*i18n*/ {
  id: 'prosecution.evidence.type-label',
  message: 'Type of evidence',
  comment: 'Field',
};
export const shortLabel = /*i18n*/ {
  id: 'prosecution.evidence.short-label',
  message: 'Short name in the overview of elements',
  comment: 'Field',
};
export const shortHint = /*i18n*/ {
  id: 'prosecution.evidence.short-hint',
  message: 'A few words, such as: debt book. No address.',
  comment: 'Hint',
};
export const shortMissing = /*i18n*/ {
  id: 'prosecution.evidence.short-missing',
  message: 'Write a short name, such as: debt book.',
  comment: 'Error',
};
export const descriptionLabel = /*i18n*/ {
  id: 'prosecution.evidence.description-label',
  message: 'Description',
  comment: 'Field',
};
export const numberLabel = /*i18n*/ {
  id: 'prosecution.evidence.number-label',
  message: 'Number',
  comment: 'Field',
};
export const numberHint = /*i18n*/ {
  id: 'prosecution.evidence.number-hint',
  message: 'If empty, the next number is used.',
  comment: 'Hint',
};
export const numberWrong = /*i18n*/ {
  id: 'prosecution.evidence.number-wrong',
  message: 'Write a whole number from 1 to 999, such as 12.',
  comment: 'Error',
};
export const sectionSays = /*i18n*/ {
  id: 'prosecution.evidence.section-says',
  message: 'What it shows',
  comment: 'Heading',
};
export const partiesLabel = /*i18n*/ {
  id: 'prosecution.evidence.parties-label',
  message: 'For which injured parties?',
  comment: 'Field',
};
export const partyOfBoard = /*i18n*/ {
  id: 'prosecution.evidence.party-of-board',
  message: 'Filled in from the overview that you came from, {alias}. Change it if it is wrong.',
  comment: 'Hint under "For which injured parties?". {alias}: the injured party',
};
export const onlyParty = /*i18n*/ {
  id: 'prosecution.evidence.only-party',
  message: 'Filled in from the file: {alias} is its only injured party. Change it if it is wrong.',
  comment: 'Hint under "For which injured parties?". {alias}: the injured party',
};
export const bearingLabel = /*i18n*/ {
  id: 'prosecution.evidence.bearing-label',
  message: 'Does it support or contradict the suspicion?',
  comment: 'Field',
};
export const accountLabel = /*i18n*/ {
  id: 'prosecution.evidence.account-label',
  message: 'Is it a person’s own account?',
  comment: 'Field',
};
export const accountNobody = /*i18n*/ {
  id: 'prosecution.evidence.account-nobody',
  message: 'No',
  comment: 'Choice',
};
export const accountHint = /*i18n*/ {
  id: 'prosecution.evidence.account-hint',
  message: 'An injured party’s own account never counts as independent evidence; another person’s account can.',
  comment: 'Hint',
};
export const independentYes = /*i18n*/ {
  id: 'prosecution.evidence.independent-yes',
  message: 'Knowledge base: independent of the injured party’s account.',
  comment: 'What the catalogue says of the chosen kind',
};
export const independentNo = /*i18n*/ {
  id: 'prosecution.evidence.independent-no',
  message: 'Knowledge base: based on a person’s account.',
  comment: 'What the catalogue says of the chosen kind',
};
export const independentPartly = /*i18n*/ {
  id: 'prosecution.evidence.independent-partly',
  message:
    'Knowledge base: partly independent. It counts as the injured party’s account unless you change this, with a reason.',
  comment: 'What the catalogue says of the chosen kind',
};
export const materialLabel = /*i18n*/ {
  id: 'prosecution.evidence.material-label',
  message: 'Type of material',
  comment: 'Field',
};
export const materialHint = /*i18n*/ {
  id: 'prosecution.evidence.material-hint',
  message: 'It governs what is included in final service. The right of access follows from the law.',
  comment: 'Hint',
};
export const sectionCustody = /*i18n*/ {
  id: 'prosecution.evidence.section-custody',
  message: 'Chain of custody',
  comment: 'Heading',
};
export const securedByLabel = /*i18n*/ {
  id: 'prosecution.evidence.secured-by-label',
  message: 'Secured by',
  comment: 'Field',
};
export const securedByMissing = /*i18n*/ {
  id: 'prosecution.evidence.secured-by-missing',
  message: 'Write who secured it, such as the officer’s name.',
  comment: 'Error',
};
export const securedOnLabel = /*i18n*/ {
  id: 'prosecution.evidence.secured-on-label',
  message: 'Secured on',
  comment: 'Field',
};
export const whereLabel = /*i18n*/ {
  id: 'prosecution.evidence.where-label',
  message: 'Where',
  comment: 'Field',
};
export const keptUntilLabel = /*i18n*/ {
  id: 'prosecution.evidence.kept-until-label',
  message: 'Original kept until',
  comment: 'Field',
};
export const adding = /*i18n*/ {
  id: 'prosecution.evidence.adding',
  message: 'The evidence is being added',
  comment: 'What is being sent',
};
export const didAdd = /*i18n*/ {
  id: 'prosecution.evidence.did-add',
  message: 'Evidence added to the file.',
  comment: 'Done note',
};
export const addSend = /*i18n*/ { id: 'prosecution.evidence.add-send', message: 'Add to the file', comment: 'Button' };
export const correctTitle = /*i18n*/ {
  id: 'prosecution.evidence.correct-title',
  message: 'Correct {label}',
  comment: 'Title',
};
export const correctLead = /*i18n*/ {
  id: 'prosecution.evidence.correct-lead',
  message: 'The correction replaces what was stated on receipt. Both are kept.',
  comment: 'Lead',
};
export const independentLabel = /*i18n*/ {
  id: 'prosecution.evidence.independent-label',
  message: 'Is it independent of the injured party’s account?',
  comment: 'Field',
};
export const independentAsIs = /*i18n*/ {
  id: 'prosecution.evidence.independent-as-is',
  message: 'As in the knowledge base',
  comment: 'Choice',
};
export const independentSaysYes = /*i18n*/ {
  id: 'prosecution.evidence.independent-says-yes',
  message: 'Yes',
  comment: 'Choice',
};
export const independentSaysNo = /*i18n*/ {
  id: 'prosecution.evidence.independent-says-no',
  message: 'No',
  comment: 'Choice',
};
export const whyLabel = /*i18n*/ { id: 'prosecution.evidence.why-label', message: 'Reason', comment: 'Field' };
export const nothingChanged = /*i18n*/ {
  id: 'prosecution.evidence.nothing-changed',
  message: 'Change at least one thing.',
  comment: 'Error',
};
export const correcting = /*i18n*/ {
  id: 'prosecution.evidence.correcting',
  message: 'The correction is being saved',
  comment: 'What is being sent',
};
export const didCorrect = /*i18n*/ {
  id: 'prosecution.evidence.did-correct',
  message: 'Evidence corrected.',
  comment: 'Done note',
};
export const correctSend = /*i18n*/ {
  id: 'prosecution.evidence.correct-send',
  message: 'Correct evidence',
  comment: 'Button',
};

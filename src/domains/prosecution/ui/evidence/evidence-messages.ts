export const addLead = /*i18n*/ {
  id: 'prosecution.evidence.add-lead',
  message: 'What it is, what it speaks for and against, and how it came here. To note what speaks against is a duty.',
  comment: 'Lead of the form for an item of evidence',
};
export const sectionWhat = /*i18n*/ {
  id: 'prosecution.evidence.section-what',
  message: 'What it is',
  comment: 'Heading',
};
export const typeLabel = /*i18n*/ {
  id: 'prosecution.evidence.type-label',
  message: 'Kind of evidence',
  comment: 'Field',
};
export const shortLabel = /*i18n*/ {
  id: 'prosecution.evidence.short-label',
  message: 'Short name on the board',
  comment: 'Field',
};
export const shortHint = /*i18n*/ {
  id: 'prosecution.evidence.short-hint',
  message: 'A few words, such as: debt book. No address.',
  comment: 'Hint',
};
export const shortMissing = /*i18n*/ {
  id: 'prosecution.evidence.short-missing',
  message: 'Write a short name.',
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
  message: 'Left empty, it gets the next one.',
  comment: 'Hint',
};
export const numberWrong = /*i18n*/ {
  id: 'prosecution.evidence.number-wrong',
  message: 'Write a whole number from 1 to 999.',
  comment: 'Error',
};
export const sectionSays = /*i18n*/ {
  id: 'prosecution.evidence.section-says',
  message: 'What it says',
  comment: 'Heading',
};
export const partiesLabel = /*i18n*/ {
  id: 'prosecution.evidence.parties-label',
  message: 'For which injured parties?',
  comment: 'Field',
};
export const bearingLabel = /*i18n*/ {
  id: 'prosecution.evidence.bearing-label',
  message: 'What does it speak for?',
  comment: 'Field',
};
export const accountLabel = /*i18n*/ {
  id: 'prosecution.evidence.account-label',
  message: 'Is it somebody’s own account?',
  comment: 'Field',
};
export const accountNobody = /*i18n*/ {
  id: 'prosecution.evidence.account-nobody',
  message: 'No, nobody’s',
  comment: 'Choice',
};
export const accountHint = /*i18n*/ {
  id: 'prosecution.evidence.account-hint',
  message: 'Her own account is never counted as independent of her word; somebody else’s is.',
  comment: 'Hint',
};
export const independentYes = /*i18n*/ {
  id: 'prosecution.evidence.independent-yes',
  message: 'The catalogue: stands without the person’s word.',
  comment: 'What the catalogue says of the chosen kind',
};
export const independentNo = /*i18n*/ {
  id: 'prosecution.evidence.independent-no',
  message: 'The catalogue: rests on somebody’s word.',
  comment: 'What the catalogue says of the chosen kind',
};
export const independentPartly = /*i18n*/ {
  id: 'prosecution.evidence.independent-partly',
  message: 'The catalogue: partly. It counts as the person’s word until somebody says otherwise, with a reason.',
  comment: 'What the catalogue says of the chosen kind',
};
export const materialLabel = /*i18n*/ {
  id: 'prosecution.evidence.material-label',
  message: 'Class on entry',
  comment: 'Field',
};
export const materialHint = /*i18n*/ {
  id: 'prosecution.evidence.material-hint',
  message: 'It decides what the defence is given.',
  comment: 'Hint',
};
export const sectionCustody = /*i18n*/ {
  id: 'prosecution.evidence.section-custody',
  message: 'Custody',
  comment: 'Heading',
};
export const securedByLabel = /*i18n*/ {
  id: 'prosecution.evidence.secured-by-label',
  message: 'Secured by',
  comment: 'Field',
};
export const securedByMissing = /*i18n*/ {
  id: 'prosecution.evidence.secured-by-missing',
  message: 'Write who secured it.',
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
  message: 'Adding evidence',
  comment: 'What is being sent',
};
export const didAdd = /*i18n*/ {
  id: 'prosecution.evidence.did-add',
  message: 'The item is in the file.',
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
  message: 'What you say here stands instead of what was said on entry. Both are kept.',
  comment: 'Lead',
};
export const independentLabel = /*i18n*/ {
  id: 'prosecution.evidence.independent-label',
  message: 'Does it stand without the person’s word?',
  comment: 'Field',
};
export const independentAsIs = /*i18n*/ {
  id: 'prosecution.evidence.independent-as-is',
  message: 'As the catalogue says',
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
export const whyLabel = /*i18n*/ { id: 'prosecution.evidence.why-label', message: 'Why?', comment: 'Field' };
export const nothingChanged = /*i18n*/ {
  id: 'prosecution.evidence.nothing-changed',
  message: 'Change at least one thing.',
  comment: 'Error',
};
export const correcting = /*i18n*/ {
  id: 'prosecution.evidence.correcting',
  message: 'Correcting evidence',
  comment: 'What is being sent',
};
export const didCorrect = /*i18n*/ {
  id: 'prosecution.evidence.did-correct',
  message: 'The item is corrected.',
  comment: 'Done note',
};
export const correctSend = /*i18n*/ { id: 'prosecution.evidence.correct-send', message: 'Correct', comment: 'Button' };

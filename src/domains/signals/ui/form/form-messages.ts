/** Texts of the fields of a signal, in the form that registers one and in the form that corrects one. */
export const sectionWhat = /*i18n*/ {
  id: 'signal-form.section.what',
  message: 'Subject',
  comment: 'Heading 1 of the form.',
};
export const sectionWhere = /*i18n*/ {
  id: 'signal-form.section.where',
  message: 'Where?',
  comment: 'Heading 2 of the form.',
};
export const sectionWhen = /*i18n*/ {
  id: 'signal-form.section.when',
  message: 'When was it noticed?',
  comment: 'Heading 3 of the form.',
};
export const sectionWho = /*i18n*/ {
  id: 'signal-form.section.who',
  message: 'How many people may be affected?',
  comment: 'Heading 4 of the form.',
};
export const sectionSigns = /*i18n*/ {
  id: 'signal-form.section.signs',
  message: 'Which indicators are there?',
  comment: 'Heading 5 of the form.',
};
export const sectionWords = /*i18n*/ {
  id: 'signal-form.section.words',
  message: 'In your own words',
  comment: 'Heading 6 of the form.',
};
export const channelLabel = /*i18n*/ {
  id: 'signal-form.channel',
  message: 'How did you learn of it?',
  comment: 'Label of a list.',
};
export const channelMissing = /*i18n*/ {
  id: 'signal-form.channel.missing',
  message: 'Choose how you learned of it',
  comment: 'Error.',
};
export const sectorLabel = /*i18n*/ { id: 'signal-form.sector', message: 'Sector', comment: 'Label of a list.' };
export const sectorMissing = /*i18n*/ {
  id: 'signal-form.sector.missing',
  message: 'Choose the sector, or “Sector not known”',
  comment: 'Error.',
};
export const nameLabel = /*i18n*/ {
  id: 'signal-form.workplace.name',
  message: 'Name of the workplace',
  comment: 'Label.',
};
export const nameHint = /*i18n*/ {
  id: 'signal-form.workplace.name.hint',
  message: 'As on the sign or in the documents. If it has no name, describe the place: “building site by the harbour”.',
  comment: 'Hint under the label.',
};
export const nameMissing = /*i18n*/ {
  id: 'signal-form.workplace.name.missing',
  message: 'Write the name of the workplace, or describe the place, such as “building site by the harbour”',
  comment: 'Error.',
};
export const numberLabel = /*i18n*/ {
  id: 'signal-form.organisation-number',
  message: 'Organisation number',
  comment: 'Label. The number of a company in the Swedish register.',
};
export const numberHint = /*i18n*/ {
  id: 'signal-form.organisation-number.hint',
  message: 'Ten digits, for example 556677-8899',
  comment: 'Hint under the label.',
};
export const numberHintAbroad = /*i18n*/ {
  id: 'signal-form.organisation-number.hint-abroad',
  message: 'As in the register of companies of your country. Never a personal identity number.',
  comment: 'Hint under the label, for agencies of other countries than Sweden.',
};
export const numberWrongAbroad = /*i18n*/ {
  id: 'signal-form.organisation-number.wrong-abroad',
  message: 'Enter the number as in the register of companies, with at least five digits, or leave it empty',
  comment: 'Error, for agencies of other countries than Sweden.',
};
export const numberWrong = /*i18n*/ {
  id: 'signal-form.organisation-number.wrong',
  message: 'Enter the organisation number with ten digits, for example 556677-8899',
  comment: 'Error.',
};
export const numberCheckDigit = /*i18n*/ {
  id: 'signal-form.organisation-number.check-digit',
  message: 'The last digit does not match the others. Check it; if the document shows this number, keep it.',
  comment: 'A remark that does not block sending.',
};
export const numberPersonal = /*i18n*/ {
  id: 'signal-form.organisation-number.personal',
  message: 'This is the personal identity number of a sole trader. Keep it only if it is needed.',
  comment: 'A remark that does not block sending.',
};
export const streetLabel = /*i18n*/ { id: 'signal-form.street', message: 'Street address', comment: 'Label.' };
export const municipalityLabel = /*i18n*/ {
  id: 'signal-form.municipality',
  message: 'Municipality',
  comment: 'Label.',
};
export const municipalityMissing = /*i18n*/ {
  id: 'signal-form.municipality.missing',
  message: 'Write the municipality, such as Vadsund',
  comment: 'Error.',
};
export const peopleCounted = /*i18n*/ {
  id: 'signal-form.people.counted',
  message: 'Counted',
  comment: 'Choice: a person has counted them.',
};
export const peopleEstimated = /*i18n*/ {
  id: 'signal-form.people.estimated',
  message: 'Estimated',
  comment: 'Choice: a guess.',
};
export const peopleUnknown = /*i18n*/ { id: 'signal-form.people.unknown', message: 'Not known', comment: 'Choice.' };
export const peopleUnknownDetail = /*i18n*/ {
  id: 'signal-form.people.unknown.detail',
  message: 'Not known is not zero. It means that no one has checked yet.',
  comment: 'Under the choice "Not known".',
};
export const peopleMissing = /*i18n*/ {
  id: 'signal-form.people.missing',
  message: 'Choose counted, estimated or not known',
  comment: 'Error.',
};
export const numberOfPeople = /*i18n*/ { id: 'signal-form.people.number', message: 'How many?', comment: 'Label.' };
export const numberOfPeopleMissing = /*i18n*/ {
  id: 'signal-form.people.number.missing',
  message: 'Write the number of people in digits, such as 4',
  comment: 'Error.',
};
export const estimatedZero = /*i18n*/ {
  id: 'signal-form.people.estimated-zero',
  message:
    'An estimate is at least 1. If no one is affected, choose “Counted”; if you cannot tell, choose “Not known”.',
  comment: 'Error.',
};
export const signsHint = /*i18n*/ {
  id: 'signal-form.signs.hint',
  message:
    'Mark what you know. Seen, said and document can be combined. What you do not mark is saved as “Not asked”, not as a no. If you asked and it was not so, write that in your own words.',
  comment: 'Under "Which indicators are there?"',
};
export const residence = /*i18n*/ {
  id: 'signal-form.residence',
  message: 'Never ask about the right to stay in the country. It is not an indicator here.',
  comment: 'Under the hint on indicators.',
};
export const wordsLabel = /*i18n*/ {
  id: 'signal-form.words',
  message: 'What was seen, heard or read?',
  comment: 'Label of the free text.',
};
export const wordsHint = /*i18n*/ {
  id: 'signal-form.words.hint',
  message:
    'Write what was seen and heard, and by whom. Do not write your conclusions. No names, unless they are needed to understand the matter.',
  comment: 'Hint under the label.',
};
export const wordsReaders = /*i18n*/ {
  id: 'signal-form.words.readers',
  message:
    'Your unit can read this. It is encrypted with your agency’s key, and each access is logged. It becomes part of the file and is kept under your agency’s retention schedule.',
  comment: 'Under the free text.',
};
export const wordsMissing = /*i18n*/ {
  id: 'signal-form.words.missing',
  message: 'Write what was seen, heard or read',
  comment: 'Error.',
};

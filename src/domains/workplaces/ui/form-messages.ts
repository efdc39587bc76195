export const registerLead = /*i18n*/ {
  id: 'workplace-ui.register.lead',
  message: 'The record belongs to your unit. No other unit or agency sees it, and nothing is sent to anyone.',
  comment: 'Under the title of the form',
};
export const sectionFirm = /*i18n*/ {
  id: 'workplace-ui.section.firm',
  message: 'Which firm?',
  comment: 'Heading 1 of the form',
};
export const sectionPlace = /*i18n*/ {
  id: 'workplace-ui.section.place',
  message: 'Where does the firm operate?',
  comment: 'Heading 2 of the form',
};
export const nameLabel = /*i18n*/ {
  id: 'workplace-ui.name',
  message: 'Name of the firm',
  comment: 'Label of a field',
};
export const nameMissing = /*i18n*/ {
  id: 'workplace-ui.name.missing',
  message: 'Write what the firm is called',
  comment: 'Error',
};
export const countryMissing = /*i18n*/ {
  id: 'workplace-ui.country.missing',
  message: 'Choose the country of the firm',
  comment: 'Error',
};
export const numberHint = /*i18n*/ {
  id: 'workplace-ui.number.hint',
  message: 'As written in the source. Leave it empty for a sole trader, whose number is a personal identity number.',
  comment: 'Hint under a field',
};
export const placeKind = /*i18n*/ {
  id: 'workplace-ui.place-kind',
  message: 'Kind of place',
  comment: 'Label of a list',
};
export const placeKindMissing = /*i18n*/ {
  id: 'workplace-ui.place-kind.missing',
  message: 'Choose what kind of place it is',
  comment: 'Error',
};
export const street = /*i18n*/ {
  id: 'workplace-ui.street',
  message: 'Street address',
  comment: 'Label of a field',
};
export const municipalityHint = /*i18n*/ {
  id: 'workplace-ui.municipality.hint',
  message: 'The county is filled in automatically where it is known.',
  comment: 'Hint under a field',
};
export const municipalityMissing = /*i18n*/ {
  id: 'workplace-ui.municipality.missing',
  message: 'Write the municipality',
  comment: 'Error',
};
export const registerSend = /*i18n*/ {
  id: 'workplace-ui.register.send',
  message: 'Register the firm',
  comment: 'Button',
};
export const registering = /*i18n*/ {
  id: 'workplace-ui.registering',
  message: 'Registering the firm',
  comment: 'While it is sent',
};
export const registered = /*i18n*/ {
  id: 'workplace-ui.registered',
  message: 'The firm is registered',
  comment: 'Said on the page afterwards',
};
export const addPlace = /*i18n*/ {
  id: 'workplace-ui.add-place',
  message: 'Add a place',
  comment: 'Button and heading',
};
export const addContractor = /*i18n*/ {
  id: 'workplace-ui.add-contractor',
  message: 'Add a contractor',
  comment: 'Button and heading',
};
export const addPerson = /*i18n*/ {
  id: 'workplace-ui.add-person',
  message: 'Add a person linked to the firm',
  comment: 'Button and heading',
};
export const addVehicle = /*i18n*/ {
  id: 'workplace-ui.add-vehicle',
  message: 'Add a vehicle',
  comment: 'Button and heading',
};
export const correct = /*i18n*/ {
  id: 'workplace-ui.correct',
  message: 'Correct the record',
  comment: 'Button and heading: corrects what is said of a firm',
};
export const merge = /*i18n*/ {
  id: 'workplace-ui.merge',
  message: 'Merge into another record',
  comment: 'Button and heading',
};
export const unmerge = /*i18n*/ {
  id: 'workplace-ui.unmerge',
  message: 'Undo the merge',
  comment: 'Button and heading: undoes that it was merged into another',
};
export const closeRecord = /*i18n*/ {
  id: 'workplace-ui.close',
  message: 'Close the record',
  comment: 'Button and heading',
};
export const withdrawShort = /*i18n*/ {
  id: 'workplace-ui.withdraw',
  message: 'Withdraw',
  comment: 'Button beside an entry, after which a screen reader says what the entry says',
};
export const withdrawTitle = /*i18n*/ {
  id: 'workplace-ui.withdraw.title',
  message: 'Withdraw an entry',
  comment: 'Heading of a form',
};
export const reason = /*i18n*/ {
  id: 'workplace-ui.reason',
  message: 'Reason',
  comment: 'Label of a field',
};
export const reasonMissing = /*i18n*/ {
  id: 'workplace-ui.reason.missing',
  message: 'Write the reason',
  comment: 'Error',
};
export const save = /*i18n*/ {
  id: 'workplace-ui.save',
  message: 'Save',
  comment: 'Button',
};
export const saving = /*i18n*/ {
  id: 'workplace-ui.saving',
  message: 'Saving in the record of the firm',
  comment: 'While it is sent',
};
export const saved = /*i18n*/ {
  id: 'workplace-ui.saved',
  message: 'Saved',
  comment: 'Said on the page afterwards',
};
export const relation = /*i18n*/ {
  id: 'workplace-ui.relation',
  message: 'How are the two related?',
  comment: 'Label of a list',
};
export const relationMissing = /*i18n*/ {
  id: 'workplace-ui.relation.missing',
  message: 'Choose how the two are related',
  comment: 'Error',
};
export const other = /*i18n*/ {
  id: 'workplace-ui.other',
  message: 'Record of the other firm',
  comment: 'Label of a list of records of the unit',
};
export const otherName = /*i18n*/ {
  id: 'workplace-ui.other-name',
  message: 'Name of the other firm',
  comment: 'Label of a field',
};
export const otherHint = /*i18n*/ {
  id: 'workplace-ui.other.hint',
  message: 'Choose a record of the unit, or only write the name.',
  comment: 'Hint under a list',
};
export const otherMissing = /*i18n*/ {
  id: 'workplace-ui.other.missing',
  message: 'Choose a record or write the name',
  comment: 'Error',
};
export const from = /*i18n*/ {
  id: 'workplace-ui.from',
  message: 'From',
  comment: 'Label of a field: a day',
};
export const to = /*i18n*/ {
  id: 'workplace-ui.to',
  message: 'Until',
  comment: 'Label of a field: a day',
};
export const dayWrong = /*i18n*/ {
  id: 'workplace-ui.day.wrong',
  message: 'Write a day such as 2026-03-20',
  comment: 'Error',
};
export const known = /*i18n*/ {
  id: 'workplace-ui.known',
  message: 'How is it known?',
  comment: 'Label of a list',
};
export const knownMissing = /*i18n*/ {
  id: 'workplace-ui.known.missing',
  message: 'Choose how it is known',
  comment: 'Error',
};
export const role = /*i18n*/ {
  id: 'workplace-ui.role',
  message: 'Role',
  comment: 'Label of a list',
};
export const roleMissing = /*i18n*/ {
  id: 'workplace-ui.role.missing',
  message: 'Choose the role',
  comment: 'Error',
};
export const personName = /*i18n*/ {
  id: 'workplace-ui.person-name',
  message: 'Name of the person',
  comment: 'Label of a field',
};
export const personHint = /*i18n*/ {
  id: 'workplace-ui.person.hint',
  message: 'Stored encrypted. No search finds this name, not even the search for people by name.',
  comment: 'Hint under a field',
};
export const personMissing = /*i18n*/ {
  id: 'workplace-ui.person.missing',
  message: 'Write the name of the person',
  comment: 'Error',
};
export const registration = /*i18n*/ {
  id: 'workplace-ui.registration',
  message: 'Registration number',
  comment: 'Label of a field: of a vehicle',
};
export const registrationMissing = /*i18n*/ {
  id: 'workplace-ui.registration.missing',
  message: 'Write the registration number',
  comment: 'Error',
};
export const into = /*i18n*/ {
  id: 'workplace-ui.into',
  message: 'The record to keep',
  comment: 'Label of a list: this record is merged into that one',
};
export const intoHint = /*i18n*/ {
  id: 'workplace-ui.into.hint',
  message: 'This record is then shown under the record you choose. The merge can be undone at any time.',
  comment: 'Hint under a list',
};
export const intoMissing = /*i18n*/ {
  id: 'workplace-ui.into.missing',
  message: 'Choose the record to keep',
  comment: 'Error',
};
export const find = /*i18n*/ {
  id: 'workplace-ui.find',
  message: 'Find the other record',
  comment: 'Label of a field: words of a name, or a number',
};
export const findHint = /*i18n*/ {
  id: 'workplace-ui.find.hint',
  message: 'By name, number or address. The list below has the newest records until you have written something.',
  comment: 'Hint under that field',
};
export const entryUndone = /*i18n*/ {
  id: 'workplace-ui.entry-undone',
  message: 'The entry is withdrawn.',
  comment: 'Said after adding an entry was undone',
};
export const registeringUndone = /*i18n*/ {
  id: 'workplace.form.registering-undone',
  message: 'The registration of the firm is undone.',
  comment: 'On the page, after Undo.',
};

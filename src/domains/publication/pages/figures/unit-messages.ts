/** Texts of the figures in other units than offences. */
export const personsTitle = /*i18n*/ {
  id: 'figures-page.units.persons.title',
  message:
    '{known, select, both {Persons: {to} presumed victims of labour exploitation in {toYear}, against {from} in {fromYear}} other {Persons: {to} presumed victims of labour exploitation in {toYear}}}',
  comment: 'Finding. {to} and {from} may be numbers or "about 40".',
};
export const personsMeasures = /*i18n*/ {
  id: 'figures-page.units.persons.measures',
  message: 'Presumed victims known to the Swedish regional coordinators.',
  comment: 'What the figure measures.',
};
export const casesTitle = /*i18n*/ {
  id: 'figures-page.units.cases.title',
  message:
    '{known, select, both {Cases: {to} suspected in {toYear}, against {from} in {fromYear}} other {Cases: {to} suspected in {toYear}}}',
  comment: 'Finding.',
};
export const casesMeasures = /*i18n*/ {
  id: 'figures-page.units.cases.measures',
  message: 'Suspected trafficking or exploitation identified by the Migration Agency.',
  comment: 'What the figure measures.',
};
export const inspectionsTitle = /*i18n*/ {
  id: 'figures-page.units.inspections.title',
  message:
    '{known, select, both {Inspections: {to} joint visits in {toYear}, against {from} in {fromYear}} other {Inspections: {to} joint visits in {toYear}}}',
  comment: 'Finding. {to} begins with a capital letter, such as "Over 3,000".',
};
export const inspectionsMeasures = /*i18n*/ {
  id: 'figures-page.units.inspections.measures',
  message: 'Joint visits of agencies to workplaces.',
  comment: 'What the figure measures.',
};
export const nothingKnown = /*i18n*/ {
  id: 'figures-page.units.nothing-known',
  message: 'No figure is known for these years',
  comment: 'Finding of a figure in which every number is missing.',
};

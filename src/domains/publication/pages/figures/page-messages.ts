/** Texts of the pages of published figures. */
export const crumb = /*i18n*/ {
  id: 'figures-page.page.crumb',
  message: 'Published by other bodies, not by CAPE',
  comment: 'Above the heading.',
};
export const title = /*i18n*/ {
  id: 'figures-page.page.title',
  message: 'Published figures, {country}',
  comment: 'Title in the browser tab.',
};
export const countries = /*i18n*/ {
  id: 'figures-page.page.countries',
  message: 'Countries',
  comment: 'Read aloud before the list of countries.',
};
export const contents = /*i18n*/ {
  id: 'figures-page.page.contents',
  message: 'On this page',
  comment: 'Heading of the list of links to the parts of the page.',
};
export const offences = /*i18n*/ {
  id: 'figures-page.page.offences',
  message: 'Handled offences of forced labour',
  comment: 'In the list of the parts of the page: the first figure.',
};
export const units = /*i18n*/ {
  id: 'figures-page.page.units.title',
  message: 'Figures in other units',
  comment: 'Heading.',
};
export const unitsLead = /*i18n*/ {
  id: 'figures-page.page.units.lead',
  message:
    'The same person can be in several of these figures, or in none. They cannot be added up, so no total is shown. Each figure has its own scale: do not compare bar lengths between figures.',
  comment: 'Under "Other units, other questions".',
};
export const chain = /*i18n*/ {
  id: 'figures-page.page.chain.title',
  message: 'The chain, {from} and {to}',
  comment: 'Heading of a table from inspection to conviction.',
};
export const chainLead = /*i18n*/ {
  id: 'figures-page.page.chain.lead',
  message:
    'From inspection to conviction, each step as counted by its source. The unit changes from row to row. No row is a share of another.',
  comment: 'Under the heading of the chain.',
};
export const chainWhat = /*i18n*/ {
  id: 'figures-page.page.chain.what',
  message: 'Measure',
  comment: 'Head of a column.',
};
export const chainUnit = /*i18n*/ { id: 'figures-page.page.chain.unit', message: 'Unit', comment: 'Head of a column.' };
export const chainNotDivided = /*i18n*/ {
  id: 'figures-page.page.chain.not-divided',
  message: 'not known by year; {text} in {years}',
  comment: 'A number is known only for several years together.',
};
export const overYears = /*i18n*/ {
  id: 'figures-page.page.over-years.title',
  message: 'Development over time',
  comment: 'Heading.',
};
export const periods = /*i18n*/ {
  id: 'figures-page.page.periods.title',
  message: 'Reports, charges and convictions over several years',
  comment: 'Heading.',
};
export const compensation = /*i18n*/ {
  id: 'figures-page.page.compensation.title',
  message: 'Compensation in published decisions',
  comment: 'Heading.',
};
export const compensationTitle = /*i18n*/ {
  id: 'figures-page.page.compensation.finding',
  message: 'From {least} to {most} per person',
  comment: 'Finding of the figure of compensation: the smallest and the largest sum.',
};
export const compensationMeasures = /*i18n*/ {
  id: 'figures-page.page.compensation.measures',
  message: 'Individual decisions, not an average. Different types of compensation are shown side by side.',
  comment: 'What the figure of compensation measures.',
};
export const figures = /*i18n*/ {
  id: 'figures-page.page.figures.title',
  message: 'Published figures',
  comment: 'Heading of the figures of a country.',
};
export const other = /*i18n*/ {
  id: 'figures-page.page.other.title',
  message: 'Other figures from the same sources',
  comment: 'Heading of a table of shares and changes.',
};
export const otherLead = /*i18n*/ {
  id: 'figures-page.page.other.lead',
  message: 'Shares, changes and amounts. They are not drawn, since they are not comparable.',
  comment: 'Under "Other numbers from the same sources".',
};
export const otherCount = /*i18n*/ {
  id: 'figures-page.page.other.count',
  message: '{count, plural, one {# figure} other {# figures}} as a table',
  comment: 'Unfolds the table of other numbers.',
};
export const unknown = /*i18n*/ { id: 'figures-page.page.unknown.title', message: 'Not known', comment: 'Heading.' };
export const unknownLead = /*i18n*/ {
  id: 'figures-page.page.unknown.lead',
  message: 'These figures were searched for and not found. Unknown is not zero.',
  comment: 'Under "Not known".',
};
export const unknownNone = /*i18n*/ {
  id: 'figures-page.page.unknown.none',
  message: 'No figure that was searched for is missing.',
  comment: 'When no number is missing.',
};
export const conflicts = /*i18n*/ {
  id: 'figures-page.page.conflicts.title',
  message: 'Conflicting sources',
  comment: 'Heading.',
};
export const conflictsLead = /*i18n*/ {
  id: 'figures-page.page.conflicts.lead',
  message: 'All figures are kept. None is preferred.',
  comment: 'Under "Where sources differ".',
};
export const conflictsNone = /*i18n*/ {
  id: 'figures-page.page.conflicts.none',
  message: 'No sources conflict.',
  comment: 'When there is no conflict.',
};
export const conflictTitle = /*i18n*/ {
  id: 'figures-page.page.conflict.title',
  message: '{what}: {values}',
  comment: 'Heading of one conflict. {values} are the numbers, joined by "or".',
};
export const doubts = /*i18n*/ {
  id: 'figures-page.page.doubts.title',
  message: 'To be checked',
  comment: 'Heading of a list of doubts.',
};
export const doubtRows = /*i18n*/ {
  id: 'figures-page.page.doubts.rows',
  message: '{count, plural, one {# row} other {# rows}}',
  comment: 'How many rows a doubt concerns.',
};
export const checks = /*i18n*/ {
  id: 'figures-page.page.checks.title',
  message: 'Consistency checks',
  comment: 'Heading.',
};
export const checksLead = /*i18n*/ {
  id: 'figures-page.page.checks.lead',
  message:
    'Sums and changes that correct figures must satisfy. If a check fails, the figures are kept and the failure is shown.',
  comment: 'Under the heading of checks.',
};
export const checksNone = /*i18n*/ {
  id: 'figures-page.page.checks.none',
  message: 'No check is possible with the figures of this country alone.',
  comment: 'When there is no check.',
};
export const checksCount = /*i18n*/ {
  id: 'figures-page.page.checks.count',
  message:
    '{count, plural, one {# check} other {# checks}}, {failing, plural, =0 {all passed} one {# failed or undecided} other {# failed or undecided}}',
  comment: 'Unfolds the checks.',
};
export const sourcesCount = /*i18n*/ {
  id: 'figures-page.page.sources.count',
  message: '{count, plural, one {# source} other {# sources}}',
  comment: 'Unfolds the sources.',
};
export const arithmetic = /*i18n*/ {
  id: 'figures-page.page.checks.arithmetic',
  message: 'Calculation',
  comment: 'Unfolds the sums.',
};
export const holds = /*i18n*/ {
  id: 'figures-page.page.verdict.holds',
  message: 'Passed',
  comment: 'Verdict of a check.',
};
export const conflict = /*i18n*/ {
  id: 'figures-page.page.verdict.conflict',
  message: 'Sources differ',
  comment: 'Verdict of a check.',
};
export const doesNotHold = /*i18n*/ {
  id: 'figures-page.page.verdict.does-not-hold',
  message: 'Failed',
  comment: 'Verdict of a check.',
};
export const notDecidable = /*i18n*/ {
  id: 'figures-page.page.verdict.not-decidable',
  message: 'Undecided',
  comment: 'Verdict of a check.',
};
export const sources = /*i18n*/ { id: 'figures-page.page.sources.title', message: 'Sources', comment: 'Heading.' };
export const sourcesLead = /*i18n*/ {
  id: 'figures-page.page.sources.lead',
  message:
    'Each source is listed with the form in which it was read. An English title is a description where the original title was not recorded.',
  comment: 'Under "Sources".',
};
export const sourcesSeen = /*i18n*/ {
  id: 'figures-page.page.sources.seen',
  message: 'Read as follows, unless otherwise stated: {seen}.',
  comment: '{seen} says how much of the sources was read, such as part of the page.',
};
export const allRows = /*i18n*/ {
  id: 'figures-page.page.all-rows',
  message: 'All {count, plural, one {# row} other {# rows}} as a CSV file',
  comment: 'Link to everything that is published about a country.',
};
export const rowsLead = /*i18n*/ {
  id: 'figures-page.page.country.lead',
  message:
    '{known, plural, one {# published figure} other {# published figures}} from {sources, plural, one {# source} other {# sources}}, in {units, plural, one {# unit} other {# units}}. Figures in different units are not added up.',
  comment: 'Under the heading about a country.',
};
export const orWord = /*i18n*/ {
  id: 'figures-page.page.or',
  message: '{one} or {other}',
  comment: 'Two numbers that differ between sources.',
};
export const chainCsv = /*i18n*/ {
  id: 'figures-page.page.chain.csv',
  message: 'The chain as a CSV file',
  comment: 'Link to the rows of the chain as a file.',
};
export const generic = /*i18n*/ {
  id: 'figures-page.page.headline.generic',
  message: '{country}: published figures on labour exploitation',
  comment: 'Heading about a country when no finding can be made.',
};

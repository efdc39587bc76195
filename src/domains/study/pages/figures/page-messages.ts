/** Texts of the pages of published figures. */
export const crumb = /*i18n*/ {
  id: 'figures-page.page.crumb',
  message: 'Published by others, not by CAPE',
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
  message: 'Other units, other questions',
  comment: 'Heading.',
};
export const unitsLead = /*i18n*/ {
  id: 'figures-page.page.units.lead',
  message:
    'A person can be in several of these, or in none. They cannot be added, so no total is drawn. Each figure has its own scale: do not compare the lengths of bars between them.',
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
    'From inspection to conviction, each step as it was counted by those who counted it. The units change from row to row. No row is a share of another.',
  comment: 'Under the heading of the chain.',
};
export const chainWhat = /*i18n*/ { id: 'figures-page.page.chain.what', message: 'What', comment: 'Head of a column.' };
export const chainUnit = /*i18n*/ { id: 'figures-page.page.chain.unit', message: 'Unit', comment: 'Head of a column.' };
export const chainNotDivided = /*i18n*/ {
  id: 'figures-page.page.chain.not-divided',
  message: 'not known for the year; {text} in {years}',
  comment: 'A number is known only for several years together.',
};
export const overYears = /*i18n*/ {
  id: 'figures-page.page.over-years.title',
  message: 'Over the years',
  comment: 'Heading.',
};
export const periods = /*i18n*/ {
  id: 'figures-page.page.periods.title',
  message: 'Reports, charges and convictions are counted in yet other ways',
  comment: 'Heading.',
};
export const compensation = /*i18n*/ {
  id: 'figures-page.page.compensation.title',
  message: 'What was awarded in decisions that were published',
  comment: 'Heading.',
};
export const compensationTitle = /*i18n*/ {
  id: 'figures-page.page.compensation.finding',
  message: 'From {least} to {most} for one person',
  comment: 'Finding of the figure of compensation: the smallest and the largest sum.',
};
export const compensationMeasures = /*i18n*/ {
  id: 'figures-page.page.compensation.measures',
  message: 'Single decisions, not an average. Different kinds of compensation are shown side by side.',
  comment: 'What the figure of compensation measures.',
};
export const figures = /*i18n*/ {
  id: 'figures-page.page.figures.title',
  message: 'What is published',
  comment: 'Heading of the figures of a country.',
};
export const other = /*i18n*/ {
  id: 'figures-page.page.other.title',
  message: 'Other numbers from the same sources',
  comment: 'Heading of a table of shares and changes.',
};
export const otherLead = /*i18n*/ {
  id: 'figures-page.page.other.lead',
  message: 'Shares, changes and sums. They are not drawn, since they cannot be compared.',
  comment: 'Under "Other numbers from the same sources".',
};
export const otherCount = /*i18n*/ {
  id: 'figures-page.page.other.count',
  message: '{count, plural, one {# number} other {# numbers}} as a table',
  comment: 'Unfolds the table of other numbers.',
};
export const unknown = /*i18n*/ { id: 'figures-page.page.unknown.title', message: 'Not known', comment: 'Heading.' };
export const unknownLead = /*i18n*/ {
  id: 'figures-page.page.unknown.lead',
  message: 'These were looked for and not found. Not known is not zero.',
  comment: 'Under "Not known".',
};
export const unknownNone = /*i18n*/ {
  id: 'figures-page.page.unknown.none',
  message: 'Nothing that was looked for is missing.',
  comment: 'When no number is missing.',
};
export const conflicts = /*i18n*/ {
  id: 'figures-page.page.conflicts.title',
  message: 'Where sources differ',
  comment: 'Heading.',
};
export const conflictsLead = /*i18n*/ {
  id: 'figures-page.page.conflicts.lead',
  message: 'Both are kept. Neither is chosen.',
  comment: 'Under "Where sources differ".',
};
export const conflictsNone = /*i18n*/ {
  id: 'figures-page.page.conflicts.none',
  message: 'No two sources here say different things about the same matter.',
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
  message: 'Checks of the numbers themselves',
  comment: 'Heading.',
};
export const checksLead = /*i18n*/ {
  id: 'figures-page.page.checks.lead',
  message:
    'Sums and changes that the numbers must satisfy if they are right. Where one fails, the numbers are kept and the failure is shown.',
  comment: 'Under the heading of checks.',
};
export const checksNone = /*i18n*/ {
  id: 'figures-page.page.checks.none',
  message: 'No check can be made with the numbers of this country alone.',
  comment: 'When there is no check.',
};
export const checksCount = /*i18n*/ {
  id: 'figures-page.page.checks.count',
  message:
    '{count, plural, one {# check} other {# checks}}, {failing, plural, =0 {all of them hold} one {# that does not hold or cannot be decided} other {# that do not hold or cannot be decided}}',
  comment: 'Unfolds the checks.',
};
export const sourcesCount = /*i18n*/ {
  id: 'figures-page.page.sources.count',
  message: '{count, plural, one {# source} other {# sources}}',
  comment: 'Unfolds the sources.',
};
export const arithmetic = /*i18n*/ {
  id: 'figures-page.page.checks.arithmetic',
  message: 'The arithmetic',
  comment: 'Unfolds the sums.',
};
export const holds = /*i18n*/ {
  id: 'figures-page.page.verdict.holds',
  message: 'Holds',
  comment: 'Verdict of a check.',
};
export const conflict = /*i18n*/ {
  id: 'figures-page.page.verdict.conflict',
  message: 'Sources differ',
  comment: 'Verdict of a check.',
};
export const doesNotHold = /*i18n*/ {
  id: 'figures-page.page.verdict.does-not-hold',
  message: 'Does not hold',
  comment: 'Verdict of a check.',
};
export const notDecidable = /*i18n*/ {
  id: 'figures-page.page.verdict.not-decidable',
  message: 'Cannot be decided',
  comment: 'Verdict of a check.',
};
export const sources = /*i18n*/ { id: 'figures-page.page.sources.title', message: 'Sources', comment: 'Heading.' };
export const sourcesLead = /*i18n*/ {
  id: 'figures-page.page.sources.lead',
  message:
    'What was seen of each is said with it. A title in English describes the source where its own was not written down.',
  comment: 'Under "Sources".',
};
export const sourcesSeen = /*i18n*/ {
  id: 'figures-page.page.sources.seen',
  message: 'Form of access, unless otherwise stated: {seen}.',
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
    '{known, plural, one {# published number} other {# published numbers}} from {sources, plural, one {# source} other {# sources}}, in {units, plural, one {# unit} other {# units}}. Nothing is added across units.',
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
  message: '{country}: what is published about labour exploitation',
  comment: 'Heading about a country when no finding can be made.',
};

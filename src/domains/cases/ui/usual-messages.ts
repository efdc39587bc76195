/** Texts of what work of a sector usually leaves behind: the end of the last-chance line. */
export const title = /*i18n*/ {
  id: 'case.usual.title',
  message: 'What this kind of work usually leaves behind, and no criminal file here asks for',
  comment: 'Heading of the last part of the last-chance line',
};
export const lead = /*i18n*/ {
  id: 'case.usual.lead',
  message:
    '{sector}. From what is known of the sector, not from this case: whether any of it was there, nobody has said.',
  comment: 'Under that heading; {sector} is the name of a sector, such as Restaurant',
};
export const counted = /*i18n*/ {
  id: 'case.usual.counted',
  message: 'Days are estimates, counted from {date}, the last known day of the deed. What is older goes sooner.',
  comment: 'After that sentence',
};
export const notCounted = /*i18n*/ {
  id: 'case.usual.not-counted',
  message: 'No file says which was the last day of the deed, so no date can be estimated.',
  comment: 'After that sentence, instead of from when days are counted',
};
export const until = /*i18n*/ {
  id: 'case.usual.until',
  message: 'Usually until {date}',
  comment: 'Chip: until about when something is usually kept; an estimate',
};
export const askToday = /*i18n*/ {
  id: 'case.usual.ask-today',
  message: 'Ask today',
  comment: 'Chip: nobody knows how long it is kept, or the usual time has passed',
};
export const isHeld = /*i18n*/ {
  id: 'case.usual.held',
  message: 'In the file: {items}',
  comment: 'Chip: evidence of the same kind that the file holds; {items} are numbers, such as E06, E07',
};
export const lookWhether = /*i18n*/ {
  id: 'case.usual.look',
  message: 'Of the same kind. Look whether it is this.',
  comment: 'Under that chip',
};
export const alsoHeld = /*i18n*/ {
  id: 'case.usual.also-held',
  message: 'In the file, of the same kind: {items}. Look first whether it is among them.',
  comment: 'Under something that nobody has asked for; {items} are numbers, such as E06, E07',
};
export const aboutDays = /*i18n*/ {
  id: 'case.usual.days',
  message: 'Usually kept about {days, plural, one {# day} other {# days}}.',
  comment: 'Under the chip with the date',
};
export const passed = /*i18n*/ {
  id: 'case.usual.passed',
  message:
    'Usually kept about {days, plural, one {# day} other {# days}}, until {date}. Whether it is still there, nobody knows.',
  comment: 'Under the chip Ask today: the usual time has passed',
};
export const fromUnknown = /*i18n*/ {
  id: 'case.usual.from-unknown',
  message: 'Usually kept about {days, plural, one {# day} other {# days}}; from which day, nobody knows.',
  comment: 'Under the chip Ask today: the day of the deed is not known',
};
export const unknown = /*i18n*/ {
  id: 'case.usual.unknown',
  message: 'How long it is kept, nobody knows.',
  comment: 'Under the chip Ask today',
};
export const notVerified = /*i18n*/ {
  id: 'case.usual.not-verified',
  message: 'Not verified.',
  comment: 'After what is known of a sector, and after how many days something is usually kept: nobody has checked it',
};
export const more = /*i18n*/ {
  id: 'case.usual.more',
  message: '{count, plural, one {One more} other {# more}}',
  comment: 'Unfolds the rest of that list',
};
export const onlyHeld = /*i18n*/ {
  id: 'case.usual.only-held',
  message:
    '{count, plural, one {One thing, of a kind that the file holds} other {# things, of kinds that the file holds}}',
  comment: 'Unfolds that list, where everything in it is of a kind of which the file holds something',
};
export const ofSector = /*i18n*/ {
  id: 'case.usual.of-sector',
  message: 'All that is known of the sector',
  comment: 'Link to the page about a sector',
};
export const findingCalm = /*i18n*/ {
  id: 'case.usual.finding-calm',
  message:
    'Last chance: nothing known is running out. Usual here, and not asked for: {count, plural, one {one thing} other {# things}}',
  comment:
    'Heading of the last-chance line: nobody has said that something is running out, and the sector leaves things behind',
};
export const findingUnknown = /*i18n*/ {
  id: 'case.usual.finding-unknown',
  message:
    'Last chance: {unknown, plural, one {one date is unknown} other {# dates are unknown}}, so ask today. Usual here, and not asked for: {count, plural, one {one thing} other {# things}}',
  comment: 'Heading of the last-chance line: last days that nobody knows, and what the sector leaves behind',
};

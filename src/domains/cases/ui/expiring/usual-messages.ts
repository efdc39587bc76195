/** Texts of what work of a sector usually leaves behind: the end of expiring evidence and rights. */
export const title = /*i18n*/ {
  id: 'case.usual.title',
  message: 'Evidence usual in this sector and not requested in any criminal file here',
  comment: 'Heading of the last part of expiring evidence and rights',
};
export const lead = /*i18n*/ {
  id: 'case.usual.lead',
  message:
    '{sector}. The list is based on what is known of the sector, not on this case. It is not known whether any of it existed.',
  comment: 'Under that heading; {sector} is the name of a sector, such as Restaurant',
};
export const counted = /*i18n*/ {
  id: 'case.usual.counted',
  message:
    'Dates are estimates, counted from {date}, the last known date of the offence. Older evidence expires sooner.',
  comment: 'After that sentence',
};
export const notCounted = /*i18n*/ {
  id: 'case.usual.not-counted',
  message: 'No file states the last date of the offence, so no dates can be estimated.',
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
  comment: 'Chip: how long it is kept is unknown, or the usual time has passed',
};
export const isHeld = /*i18n*/ {
  id: 'case.usual.held',
  message: 'In the file: {items}',
  comment: 'Chip: evidence of the same kind that the file holds; {items} are numbers, such as E06, E07',
};
export const lookWhether = /*i18n*/ {
  id: 'case.usual.look',
  message: 'Similar evidence. Check whether it is the same.',
  comment: 'Under that chip',
};
export const alsoHeld = /*i18n*/ {
  id: 'case.usual.also-held',
  message: 'Similar evidence in the file: {items}. Check first whether it is the same.',
  comment: 'Under something that no one has asked for; {items} are numbers, such as E06, E07',
};
export const aboutDays = /*i18n*/ {
  id: 'case.usual.days',
  message: 'Usually stored about {days, plural, one {# day} other {# days}}.',
  comment: 'Under the chip with the date',
};
export const passed = /*i18n*/ {
  id: 'case.usual.passed',
  message:
    'Usually stored about {days, plural, one {# day} other {# days}}, until {date}. Whether it still exists is not known.',
  comment: 'Under the chip Ask today: the usual time has passed',
};
export const fromUnknown = /*i18n*/ {
  id: 'case.usual.from-unknown',
  message: 'Usually stored about {days, plural, one {# day} other {# days}}; the start date is not known.',
  comment: 'Under the chip Ask today: the day of the deed is not known',
};
export const unknown = /*i18n*/ {
  id: 'case.usual.unknown',
  message: 'How long it is stored is not known.',
  comment: 'Under the chip Ask today',
};
export const notVerified = /*i18n*/ {
  id: 'case.usual.not-verified',
  message: 'Not verified.',
  comment: 'After what is known of a sector, and after how many days something is usually kept: not verified',
};
export const more = /*i18n*/ {
  id: 'case.usual.more',
  message: '{count, plural, one {One more} other {# more}}',
  comment: 'Unfolds the rest of that list',
};
export const onlyHeld = /*i18n*/ {
  id: 'case.usual.only-held',
  message:
    '{count, plural, one {One kind of evidence already in the file} other {# kinds of evidence already in the file}}',
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
    'Expiry: nothing known is about to expire. Usual in the sector, and not requested: {count, plural, one {one kind of evidence} other {# kinds of evidence}}',
  comment:
    'Heading of expiring evidence and rights: nothing is recorded as expiring, and the sector usually leaves evidence',
};
export const findingUnknown = /*i18n*/ {
  id: 'case.usual.finding-unknown',
  message:
    'Expiry: {unknown, plural, one {one date is unknown} other {# dates are unknown}}, so ask today. Usual in the sector, and not requested: {count, plural, one {one kind of evidence} other {# kinds of evidence}}',
  comment: 'Heading of expiring evidence and rights: unknown last days, and what the sector usually leaves',
};

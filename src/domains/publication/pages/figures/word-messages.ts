/** Small words around the numbers of published figures. */
export const notKnown = /*i18n*/ {
  id: 'figures-page.word.not-known',
  message: 'not known',
  comment: 'A number that is missing. In lower case; not a zero.',
};
export const about = /*i18n*/ {
  id: 'figures-page.word.about',
  message: 'about {number}',
  comment: '{number} is a number the source calls about.',
};
export const moreThan = /*i18n*/ {
  id: 'figures-page.word.more-than',
  message: 'over {number}',
  comment: '{number} is a lower limit.',
};
export const lessThan = /*i18n*/ {
  id: 'figures-page.word.less-than',
  message: 'under {number}',
  comment: '{number} is an upper limit.',
};
export const kronor = /*i18n*/ {
  id: 'figures-page.word.kronor',
  message: 'SEK {number}',
  comment: 'A sum in Swedish kronor.',
};
export const years = /*i18n*/ {
  id: 'figures-page.word.years',
  message: '{from} to {to}',
  comment: 'Several years counted together.',
};
export const yearsToJune = /*i18n*/ {
  id: 'figures-page.word.years-to-june',
  message: '{from} to June {to}',
  comment: 'Several years counted together, to the middle of the last.',
};
export const yearOnwards = /*i18n*/ {
  id: 'figures-page.word.year-onwards',
  message: '{year} and later',
  comment: 'From a year on.',
};
export const onDay = /*i18n*/ {
  id: 'figures-page.word.on-day',
  message: 'on {date}',
  comment: 'A day, as 2022-06-30.',
};
export const yearNotStated = /*i18n*/ {
  id: 'figures-page.word.year-not-stated',
  message: 'year not stated',
  comment: 'The source does not say which year.',
};
export const withScope = /*i18n*/ {
  id: 'figures-page.word.with-scope',
  message: '{what}, {scope}',
  comment: '{what} is what is counted, such as Investigations; {scope} the part, such as forced labour.',
};

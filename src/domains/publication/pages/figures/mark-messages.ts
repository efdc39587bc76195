/** What the marks of published figures mean. */
export const title = /*i18n*/ {
  id: 'figures-page.marks.title',
  message: 'What the marks mean',
  comment: 'Heading above the meanings of seen in the source, derived, not found and so on.',
};
export const seen = /*i18n*/ {
  id: 'figures-page.marks.seen',
  message: 'The number was read in the source, or in the part of the source that was available.',
  comment: 'Meaning of the mark "seen in the source".',
};
export const seenToCheck = /*i18n*/ {
  id: 'figures-page.marks.seen-to-check',
  message:
    'The number was read in the source, but something is uncertain: sources differ, or the year or the meaning is inferred. See the note in the table.',
  comment: 'Meaning of the mark "seen, to be checked".',
};
export const derived = /*i18n*/ {
  id: 'figures-page.marks.derived',
  message: 'No source states the number. It is calculated from published numbers. See the note in the table.',
  comment: 'Meaning of the mark "derived".',
};
export const derivedToCheck = /*i18n*/ {
  id: 'figures-page.marks.derived-to-check',
  message: 'The number is calculated from other numbers, and something is uncertain. See the note in the table.',
  comment: 'Meaning of the mark "derived, to be checked".',
};
export const memory = /*i18n*/ {
  id: 'figures-page.marks.memory',
  message: 'The number has not been found in a source. Check it before you use it.',
  comment: 'Meaning of the mark "from memory".',
};
export const memoryToCheck = /*i18n*/ {
  id: 'figures-page.marks.memory-to-check',
  message: 'The number has not been found in a source, and part of it is uncertain. Check it before you use it.',
  comment: 'Meaning of the mark "from memory, to be checked".',
};
export const notFound = /*i18n*/ {
  id: 'figures-page.marks.not-found',
  message: 'The number was searched for and not found. It is unknown, which is not zero.',
  comment: 'Meaning of the mark "not found".',
};

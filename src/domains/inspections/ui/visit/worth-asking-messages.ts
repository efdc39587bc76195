/** Texts of what is worth asking before one leaves. */
export const title = /*i18n*/ {
  id: 'inspection.worth-asking.title',
  message: '{count, plural, one {A question} other {Two questions}} worth asking before you leave',
  comment: 'Heading on the page of a visit. {count} is 1 or 2.',
};
export const lead = /*i18n*/ {
  id: 'inspection.worth-asking.lead',
  message:
    'Based on the indicators that you noted at this visit: where a single answer could clarify most. Indicators point to something; they do not decide whether a person is exploited. No one has to answer, and no one is asked about the right to be here.',
  comment: 'Under the heading.',
};
export const askFor = /*i18n*/ {
  id: 'inspection.worth-asking.ask',
  message: 'Ask, for example: “{question}”',
  comment: 'Under a sign. {question} is a whole question with its mark.',
};
export const why = /*i18n*/ {
  id: 'inspection.worth-asking.why',
  message: 'The answer can clarify whether indicators point to: {what}.',
  comment: 'Under a sign. {what}: names of dimensions and patterns in a row.',
};
export const toSign = /*i18n*/ {
  id: 'inspection.worth-asking.to-sign',
  message: 'Note the answer',
  comment: 'Link to the sign on the page of signs. The name of the sign is before it.',
};
export const nothing = /*i18n*/ {
  id: 'inspection.worth-asking.nothing',
  message: 'No single answer would clarify anything now. Note what you see; this is updated with each note.',
  comment: 'In place of the two questions.',
};
export const noneTitle = /*i18n*/ {
  id: 'inspection.worth-asking.none-title',
  message: 'Worth asking before you leave',
  comment: 'Heading when there is no question.',
};

/** Texts of the documents that can be taken out of a case. */
export const title = /*i18n*/ {
  id: 'case.papers.title',
  message: 'Documents',
  comment: 'Heading beside a case: what can be saved as PDF or Word',
};
export const brief = /*i18n*/ {
  id: 'case.papers.brief',
  message: 'Case brief for a meeting',
  comment: 'Over two buttons, PDF and Word',
};
export const counsel = /*i18n*/ {
  id: 'case.papers.counsel',
  message: 'Statement of costs, counsel',
  comment: 'Over two buttons, PDF and Word: a form in which counsel claims a fee',
};
export const interpreter = /*i18n*/ {
  id: 'case.papers.interpreter',
  message: 'Statement of costs, interpreter',
  comment: 'Over two buttons, PDF and Word: a form in which an interpreter claims a fee',
};

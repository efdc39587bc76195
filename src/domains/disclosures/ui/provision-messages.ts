/* The provision that an officer writes where the grounds of a country are not all in CAPE. */

export const statute = /*i18n*/ {
  id: 'disclosure.provision.statute',
  message: 'Act or regulation',
  comment: 'Label: the name of the act that permits a disclosure, written by the officer',
};
export const statuteHint = /*i18n*/ {
  id: 'disclosure.provision.statute.hint',
  message: 'Its name and number as your country writes them. Only the law: no names of people or firms.',
  comment: 'Under the label of the act',
};
export const statuteMissing = /*i18n*/ {
  id: 'disclosure.provision.statute.missing',
  message: 'Write the act that permits the disclosure.',
  comment: 'Problem: the act is not filled in',
};
export const paragraph = /*i18n*/ {
  id: 'disclosure.provision.paragraph',
  message: 'Section',
  comment: 'Label: the section of the act that permits a disclosure',
};
export const paragraphHint = /*i18n*/ {
  id: 'disclosure.provision.paragraph.hint',
  message: 'Chapter, section or article, such as 12 §.',
  comment: 'Under the label of the section',
};
export const paragraphMissing = /*i18n*/ {
  id: 'disclosure.provision.paragraph.missing',
  message: 'Write the section of the act.',
  comment: 'Problem: the section is not filled in',
};
export const notVerified = /*i18n*/ {
  id: 'disclosure.provision.not-verified',
  message:
    'Not verified. It is marked so here, for the recipient and in every list and printout, with the wording that you wrote.',
  comment: 'Under the fields of a provision that the officer writes',
};
export const standingTitle = /*i18n*/ {
  id: 'disclosure.provision.standing',
  message: 'Legal ground',
  comment: 'Above the fields of a provision, in a form where the ground is otherwise known',
};
export const standingHint = /*i18n*/ {
  id: 'disclosure.provision.standing.hint',
  message:
    'The ground of your country for this has not been entered in CAPE. Write the act and the section that permit you to disclose it.',
  comment: 'Under that heading',
};

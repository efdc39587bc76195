/** Texts of the frame around every server page. */
export const skipToContent = /*i18n*/ {
  id: 'page.skip',
  message: 'Skip to content',
  comment: 'First link on every page, seen only with the keyboard.',
};
export const home = /*i18n*/ {
  id: 'page.home',
  message: 'CAPE, front page',
  comment: 'Read aloud for the mark in the header. CAPE is the name of the product.',
};
export const mainNavigation = /*i18n*/ {
  id: 'page.navigation',
  message: 'Main',
  comment: 'Read aloud before the links in the header.',
};
export const navFigures = /*i18n*/ {
  id: 'page.nav.figures',
  message: 'Published figures',
  comment: 'Link in the header, to the page with figures published by others.',
};
export const navSignIn = /*i18n*/ { id: 'page.nav.sign-in', message: 'Sign in', comment: 'Link in the header.' };
export const evaluationLead = /*i18n*/ {
  id: 'page.evaluation.lead',
  message: 'Evaluation mode.',
  comment: 'Bold first words of the band on top of every page when CAPE runs on its embedded database.',
};
export const evaluationText = /*i18n*/ {
  id: 'page.evaluation.text',
  message: 'For trying out. Do not enter real people or cases.',
  comment:
    'Follows "Evaluation mode." in the band on top of every page. Published figures are real, so only people and cases are named.',
};
export const evaluationLabel = /*i18n*/ {
  id: 'page.evaluation.label',
  message: 'Mode',
  comment: 'Read aloud before the evaluation band.',
};
export const footerAccessibility = /*i18n*/ {
  id: 'page.footer.accessibility',
  message: 'Accessibility statement',
  comment: 'Link at the foot of every page.',
};
export const footerVersion = /*i18n*/ {
  id: 'page.footer.version',
  message: 'CAPE {version}',
  comment: 'At the foot of every page. {version} is a version number such as 0.1.0.',
};
export const footerDanger = /*i18n*/ {
  id: 'page.footer.danger',
  message: 'In danger now? Call 112.',
  comment: 'At the foot of every page.',
};
export const footerTerms = /*i18n*/ {
  id: 'page.footer.terms',
  message: 'Terms',
  comment: 'Link at the foot of every page: terms of use.',
};
export const footerPrivacy = /*i18n*/ {
  id: 'page.footer.privacy',
  message: 'Privacy',
  comment: 'Link at the foot of every page.',
};
export const footerSecrecy = /*i18n*/ {
  id: 'page.footer.secrecy',
  message: 'How confidentiality is enforced',
  comment: 'Link at the foot of every page.',
};
export const footerSource = /*i18n*/ {
  id: 'page.footer.source',
  message: 'Source code',
  comment: 'Link at the foot of every page.',
};
export const footerLanguages = /*i18n*/ {
  id: 'page.footer.languages',
  message: 'Languages',
  comment: 'Link at the foot of every page.',
};

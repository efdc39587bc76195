export const claimsTitle = /*i18n*/ {
  id: 'fee-claim.title',
  message: 'Claims abroad',
  comment: 'Heading of the list and line in the menu.',
};
export const openClaim = /*i18n*/ {
  id: 'fee-claim.open-claim',
  message: 'Open the claim',
  comment: 'On a button in My work.',
};
export const regionTitle = /*i18n*/ {
  id: 'region.title',
  message: 'Two countries, one obstacle',
  comment: 'Heading of the page.',
};
export const regionMenu = /*i18n*/ {
  id: 'region.menu',
  message: 'Region',
  comment: 'Line in the menu: leads to the page that compares two countries.',
};
export const caseloadLink = /*i18n*/ {
  id: 'caseload.link',
  message: 'A caseload as a file',
  comment: 'Link from the page of the region.',
};

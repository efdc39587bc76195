export const claimsTitle = /*i18n*/ {
  id: 'claim.title',
  message: 'Claims abroad',
  comment: 'Heading of the list and line in the menu.',
};
export const openClaim = /*i18n*/ {
  id: 'claim.open-claim',
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

export const readClaim = /*i18n*/ { id: 'claim.read-it', message: 'Read the claim', comment: 'Button in My work' };

export const claimsTitle = /*i18n*/ {
  id: 'claims.title',
  message: 'Claims',
  comment: 'Heading and menu: claims for unpaid wages',
};

export const title = /*i18n*/ {
  id: 'campaigns.title',
  message: 'Campaigns',
  comment: 'Heading, and link from other pages',
};

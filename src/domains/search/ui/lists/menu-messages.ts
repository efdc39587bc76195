export const disclosuresMenu = /*i18n*/ {
  id: 'lists.disclosures-menu',
  message: 'Disclosures',
  comment: 'Line in the menu: the table of all that left the unit for other agencies',
};

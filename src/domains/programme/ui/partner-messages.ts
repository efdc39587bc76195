export const title = /*i18n*/ {
  id: 'programme-partners.title',
  message: 'Partners',
  comment: 'Heading.',
};
export const none = /*i18n*/ {
  id: 'programme-partners.none',
  message: 'No partners yet.',
  comment: 'Empty state.',
};
export const colName = /*i18n*/ {
  id: 'programme-partners.col-name',
  message: 'Organisation',
  comment: 'Column.',
};
export const colRole = /*i18n*/ {
  id: 'programme-partners.col-role',
  message: 'Role',
  comment: 'Column.',
};
export const colDoes = /*i18n*/ {
  id: 'programme-partners.col-does',
  message: 'What it does',
  comment: 'Column.',
};
export const add = /*i18n*/ {
  id: 'programme-partners.add',
  message: 'Add a partner',
  comment: 'Button that opens a form.',
};
export const name = /*i18n*/ {
  id: 'programme-partners.name',
  message: 'Organisation',
  comment: 'Label of a field.',
};
export const nameHint = /*i18n*/ {
  id: 'programme-partners.name-hint',
  message: 'An organisation, never a person.',
  comment: 'Hint at a field.',
};
export const role = /*i18n*/ {
  id: 'programme-partners.role',
  message: 'Role',
  comment: 'Label of a field.',
};
export const country = /*i18n*/ {
  id: 'programme-partners.country',
  message: 'Country',
  comment: 'Label of a field.',
};
export const does = /*i18n*/ {
  id: 'programme-partners.does',
  message: 'What it has promised to do',
  comment: 'Label of a field.',
};
export const saved = /*i18n*/ {
  id: 'programme-partners.saved',
  message: 'The partner is saved.',
  comment: 'Said after sending.',
};

export const title = /*i18n*/ {
  id: 'workplace-ui.seen.title',
  message: 'Already in your unit’s files',
  comment: 'Heading of a box in a form that names a firm',
};
export const note = /*i18n*/ {
  id: 'workplace-ui.seen.note',
  message: 'Only your unit’s files were searched.',
  comment: 'Under the heading of that box',
};
export const byNumber = /*i18n*/ {
  id: 'workplace-ui.seen.by-number',
  message: 'same number',
  comment: 'Why a record or a matter is shown',
};
export const byName = /*i18n*/ {
  id: 'workplace-ui.seen.by-name',
  message: 'same words in the name',
  comment: 'Why a record or a matter is shown',
};
export const linkWhenSent = /*i18n*/ {
  id: 'workplace-ui.seen.link',
  message: 'Link to {reference} when this is sent',
  comment: 'Box to tick; the reference of a record of a firm',
};
export const linkNow = /*i18n*/ {
  id: 'workplace-ui.seen.link-now',
  message: 'Link to {reference}',
  comment: 'Button; the reference of a record of a firm',
};
export const isLinked = /*i18n*/ {
  id: 'workplace-ui.seen.is-linked',
  message: 'Linked',
  comment: 'Beside a record that this matter is linked to',
};
export const linking = /*i18n*/ {
  id: 'workplace-ui.seen.linking',
  message: 'Linking the matter',
  comment: 'While it is sent',
};

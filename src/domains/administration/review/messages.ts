/** What My work and the bell say of the yearly review of access. */
export const reviewTaskMessages = {
  title: /*i18n*/ {
    id: 'administration.review-task',
    message: 'Access to review: {count, plural, one {one person} other {# people}}',
    comment: 'Title of a task of an administrator. The review is yearly',
  },
  detail: /*i18n*/ {
    id: 'administration.review-task-detail',
    message: 'Sign that each of them still needs their roles and capacities, or end what is no longer needed.',
    comment: 'Below the title of that task',
  },
};

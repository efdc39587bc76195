/** Texts of what is settled of a closed file. */
export const standsTitle = /*i18n*/ {
  id: 'study.file.stands',
  message: 'Settled answer',
  comment: 'Heading over what counts of a closed file, once two readers agree or a third has decided',
};
export const obstacleOnPage = /*i18n*/ {
  id: 'study.file.obstacle-on-page',
  message: '{name}, page {page}',
  comment: 'An obstacle and the page of the file on which it can be read',
};
export const fileDoesNotSay = /*i18n*/ {
  id: 'study.file.does-not-say',
  message: 'Not stated in the file',
  comment: 'In place of something that the readers did not find in the file',
};
export const readBy = /*i18n*/ {
  id: 'study.file.read-by',
  message: 'Read by {readers}.',
  comment: 'Under what is settled of a closed file; names of readers, each with the day',
};

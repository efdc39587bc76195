export const filesTitle = /*i18n*/ {
  id: 'files.title',
  message: 'Files',
  comment: 'Heading of the files of a matter, on its page',
};

export const openLetter = /*i18n*/ {
  id: 'prosecution.file.open-letter',
  message: 'Open disclosure',
  comment: 'Button of the most urgent task in My work',
};

export const openTheFile = /*i18n*/ {
  id: 'prosecution.file.open-the-file',
  message: 'Open criminal file',
  comment: 'Button of the most urgent task in My work',
};

export const filesTitle = /*i18n*/ {
  id: 'prosecution.file.files-title',
  message: 'Criminal files',
  comment: 'Title of the list, and menu',
};

export const tooLong = /*i18n*/ {
  id: 'form.too-long',
  message: 'Shorten this to at most {max} characters. It now has {count}.',
  comment: 'Error.',
};

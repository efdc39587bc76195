export const tooLong = /*i18n*/ {
  id: 'form.too-long',
  message: 'Shorten this to at most {max} characters. Now it is {count}.',
  comment: 'Error.',
};

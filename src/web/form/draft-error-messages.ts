export const tooLong = /*i18n*/ {
  id: 'signal-form.too-long',
  message: 'Shorten this to at most {max} characters. Now it is {count}.',
  comment: 'Error.',
};

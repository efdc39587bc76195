/** What is wrong with the number of a firm. */
export const numberWrong = /*i18n*/ {
  id: 'inspection.number-wrong',
  message: 'Write the number as 559900-0000, or leave it empty',
  comment: 'Error at an organisation number',
};
export const numberWrongAbroad = /*i18n*/ {
  id: 'inspection.number-wrong-abroad',
  message: 'Write the number as in the register of companies, or leave it empty',
  comment: 'Error at an organisation number, for agencies of other countries than Sweden',
};

export const none = /*i18n*/ {
  id: 'prosecution.case.none',
  message: 'No criminal file in this case. It starts with a report.',
  comment: 'Empty section on the page of a case, for those who investigate',
};
export const elements = /*i18n*/ {
  id: 'prosecution.case.elements',
  message: 'Elements: {supported} supported, {contradicted} contradicted, {nothingYet} without support yet',
  comment: 'Link to the board; how many elements of the offences officers have set to each state. Never “met”.',
};
export const nobodyWeighed = /*i18n*/ {
  id: 'prosecution.case.nobody-weighed',
  message: 'The elements have not been assessed.',
  comment: 'Instead of the counts',
};
export const moves = {
  open: /*i18n*/ {
    id: 'prosecution.case.move-open',
    message: 'Decision on opening an investigation',
    comment: 'Who decides next in a criminal file that is only reported',
  },
  police: /*i18n*/ {
    id: 'prosecution.case.move-police',
    message: 'The police lead',
    comment: 'Who decides next in a criminal file',
  },
  prosecutor: /*i18n*/ {
    id: 'prosecution.case.move-prosecutor',
    message: 'The prosecutor decides next',
    comment: 'Who decides next in a criminal file',
  },
  'second-look': /*i18n*/ {
    id: 'prosecution.case.move-second',
    message: 'Second review remains',
    comment: 'Who decides next: a file closed because the injured party does not take part needs a second review',
  },
};
export const allDecided = /*i18n*/ {
  id: 'prosecution.case.all-decided',
  message: 'Nothing left to decide',
  comment: 'No decision is due in this criminal file',
};

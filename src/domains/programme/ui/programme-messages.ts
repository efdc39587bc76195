export const historyTitle = /*i18n*/ {
  id: 'programme-page.history-title',
  message: 'CAPE 2019 to 2021',
  comment: 'Heading of the history and text of links to it.',
};
export const headlineOver = /*i18n*/ {
  id: 'programme-page.headline-over',
  message: 'The money ended on {day}.',
  comment: 'Heading of the page after the last day.',
};
export const lead = /*i18n*/ {
  id: 'programme-page.lead',
  message: 'Each number links to the acts behind it, or shows who filled it in.',
  comment: 'Under the heading.',
};
export const kicker = /*i18n*/ {
  id: 'programme-page.kicker',
  message: '{reference}, {from} to {to}',
  comment: 'Small line above the heading; two dates.',
};
export const quarterLabel = /*i18n*/ {
  id: 'programme-page.quarter-label',
  message: 'Quarter {number}',
  comment: 'Under one part of the line of quarters.',
};
export const quarterNow = /*i18n*/ {
  id: 'programme-page.quarter-now',
  message: 'Quarter {number}, now',
  comment: 'Under the part of the line that is now.',
};
export const resultsTitle = /*i18n*/ {
  id: 'programme-page.results-title',
  message: 'Results',
  comment: 'Heading.',
};
export const colAim = /*i18n*/ {
  id: 'programme-page.col-aim',
  message: 'Aim and indicator',
  comment: 'Column.',
};
export const colNow = /*i18n*/ {
  id: 'programme-page.col-now',
  message: 'Now',
  comment: 'Column.',
};
export const colSay = /*i18n*/ {
  id: 'programme-page.col-say',
  message: 'Assessment',
  comment: 'Column.',
};
export const notKnown = /*i18n*/ {
  id: 'programme-page.not-known',
  message: 'not known',
  comment: 'A value that is not known. Never a dash, never zero.',
};
export const notShown = /*i18n*/ {
  id: 'programme-page.not-shown',
  message: 'not shown',
  comment: 'A value that is not shown.',
};
export const noneSet = /*i18n*/ {
  id: 'programme-page.none-set',
  message: 'none set',
  comment: 'No target was set.',
};
export const countOf = /*i18n*/ {
  id: 'programme-page.count-of',
  message: '{value} of {of}',
  comment: 'A count.',
};
export const sumOf = /*i18n*/ {
  id: 'programme-page.sum-of',
  message: '{currency} {value}',
  comment: 'An amount. {currency}: three letters, such as SEK or EUR.',
};
export const between = /*i18n*/ {
  id: 'programme-page.between',
  message: 'Between {lower}% and {upper}%. Few acts.',
  comment: 'Interval of a share, two whole numbers.',
};
export const counted = /*i18n*/ {
  id: 'programme-page.counted',
  message: 'Counted from acts',
  comment: 'Where the number comes from. No full stop.',
};
export const filledBy = /*i18n*/ {
  id: 'programme-page.filled-by',
  message: 'Filled in by {name}',
  comment: 'Where the number comes from.',
};
export const linesTitle = /*i18n*/ {
  id: 'programme-page.lines-title',
  message: 'Budget lines and their acts',
  comment: 'Heading.',
};
export const linesNote = /*i18n*/ {
  id: 'programme-page.lines-note',
  message: 'CAPE does not manage money: each line shows the activities under it.',
  comment: 'Under the heading.',
};
export const colLine = /*i18n*/ {
  id: 'programme-page.col-line',
  message: 'Budget line',
  comment: 'Column.',
};
export const colAmount = /*i18n*/ {
  id: 'programme-page.col-amount',
  message: 'Amount',
  comment: 'Column.',
};
export const colActs = /*i18n*/ {
  id: 'programme-page.col-acts',
  message: 'Activities',
  comment: 'Column.',
};
export const opensVisit = /*i18n*/ {
  id: 'programme-page.opens-visit',
  message: 'Study visit {reference}',
  comment: 'Link.',
};
export const opensVignettes = /*i18n*/ {
  id: 'programme-page.opens-vignettes',
  message: 'Answers by agency',
  comment: 'Link.',
};
export const opensStudy = /*i18n*/ {
  id: 'programme-page.opens-study',
  message: 'The study',
  comment: 'What a line was spent on.',
};
export const opensNothing = /*i18n*/ {
  id: 'programme-page.opens-nothing',
  message: 'none',
  comment: 'A budget line without an act.',
};
export const visitsTitle = /*i18n*/ {
  id: 'programme-page.visits-title',
  message: 'Study visits',
  comment: 'Heading.',
};
export const visitsNone = /*i18n*/ {
  id: 'programme-page.visits-none',
  message: 'No study visits. A visit starts from an obstacle in the study.',
  comment: 'Empty state.',
};
export const visitLine = /*i18n*/ {
  id: 'programme-page.visit-line',
  message: '{taken} of {seats} seats taken',
  comment: 'On the line of a visit.',
};
export const visitLasts = /*i18n*/ {
  id: 'programme-page.visit-lasts',
  message: '{lasts} of {checked} measures in place after six months',
  comment: 'On the line of a visit.',
};
export const visitNotYet = /*i18n*/ {
  id: 'programme-page.visit-not-yet',
  message: 'No answer after six months yet',
  comment: 'On the line of a visit.',
};
export const programmeNone = /*i18n*/ {
  id: 'programme-page.programme-none',
  message: 'No current programme',
  comment: 'Title of the empty state.',
};
export const programmeNoneText = /*i18n*/ {
  id: 'programme-page.programme-none-text',
  message: 'A programme is set up with its goals, its budget lines and what should remain of it.',
  comment: 'Text of the empty state.',
};
export const toProgramme = /*i18n*/ {
  id: 'programme-page.to-programme',
  message: 'To the programme',
  comment: 'Link back.',
};
export const notFound = /*i18n*/ {
  id: 'programme-page.not-found',
  message: 'No such visit',
  comment: 'Title of a tab when nothing is found.',
};

/** The form that calculates a claim line from hours. */

export const title = /*i18n*/ {
  id: 'claim.hours.title',
  message: 'Calculate from hours',
  comment: 'Button and heading: a claim line is calculated from hours one by one',
};
export const change = /*i18n*/ {
  id: 'claim.hours.change',
  message: 'Change the calculation of {hours} h',
  comment: 'Button: a recorded calculation from hours is opened again',
};
export const rows = /*i18n*/ { id: 'claim.hours.rows', message: 'Hours and payments', comment: 'Field of many lines' };
export const rowsHint = /*i18n*/ {
  id: 'claim.hours.rows-hint',
  message:
    'One row each: day; from; to; break in minutes; evidence. Or: day; reported, bank or cash; sum; evidence. Paste from a spreadsheet, with or without headings.',
  comment: 'Hint of a field of many lines; in Swedish the words redovisat, konto, kontant are read',
};
export const rowsExample = /*i18n*/ {
  id: 'claim.hours.rows-example',
  message: 'For example: 2026-03-02; 09:00; 20:30; 30; own',
  comment: 'An example of a row; the last word in Swedish: egen',
};
export const evidenceHint = /*i18n*/ {
  id: 'claim.hours.evidence-hint',
  message:
    'Documented by: till, door, alarm, timesheet, payslip, bank, document. Probable by: phone, photo, message, schedule, witness, source. Empty or own: the person’s own account.',
  comment:
    'Below a field of many lines: words for evidence; in Swedish kassa, dörr, larm, tidrapport, lönespecifikation, bank, dokument; telefon, foto, meddelande, schema, vittne, källa; egen',
};
export const table = /*i18n*/ { id: 'claim.hours.table', message: 'Least pay', comment: 'Field: a table of pay' };
export const tableHint = /*i18n*/ {
  id: 'claim.hours.table-hint',
  message:
    'From statutes and agreements as CAPE has them, by the day of each hour. None has been compared with the official text.',
  comment: 'Hint of a field: a table of pay',
};
export const other = /*i18n*/ {
  id: 'claim.hours.other',
  message: 'Another rate, which I enter',
  comment: 'Choice in a field: a rate of pay that is in no table',
};
export const chooseTable = /*i18n*/ {
  id: 'claim.hours.choose-table',
  message: 'Choose a table of pay, or enter another rate.',
  comment: 'Error at a field',
};
export const ratesUsed = /*i18n*/ {
  id: 'claim.hours.rates-used',
  message: 'Used: {rates}. {known} Source: {source}',
  comment: 'Below a chosen table of pay; rates: one or more rates with their days; known: a sentence',
};
export const rateFrom = /*i18n*/ {
  id: 'claim.hours.rate-from',
  message: '{rate} an hour from {day}',
  comment: 'One rate of pay; several are in a row',
};
export const noRates = /*i18n*/ {
  id: 'claim.hours.no-rates',
  message:
    'No rate of this table may be used for these days. Enter another rate with its source, or check the table again.',
  comment: 'Below a chosen table of pay',
};
export const rate = /*i18n*/ {
  id: 'claim.hours.rate',
  message: 'Pay for an hour in {currency}',
  comment: 'Field; currency: kronor, euros …',
};
export const notARate = /*i18n*/ {
  id: 'claim.hours.not-a-rate',
  message: 'Enter pay for an hour, such as 160.50.',
  comment: 'Error at a field',
};
export const week = /*i18n*/ {
  id: 'claim.hours.week',
  message: 'Ordinary hours a week',
  comment: 'Field; what is over them is overtime',
};
export const overtime = /*i18n*/ {
  id: 'claim.hours.overtime',
  message: 'Overtime supplement, per cent',
  comment: 'Field; on top of pay',
};
export const holiday = /*i18n*/ {
  id: 'claim.hours.holiday',
  message: 'Holiday pay, per cent',
  comment: 'Field; on top of pay',
};
export const ruleHint = /*i18n*/ {
  id: 'claim.hours.rule-hint',
  message: '{name}: {source}',
  comment: 'Hint of a field: the rule that fills it, and its source',
};
export const noRuleHint = /*i18n*/ {
  id: 'claim.hours.no-rule-hint',
  message: 'No source that CAPE has gives it. Left empty, none is counted.',
  comment: 'Hint of a field that no rule fills',
};
export const notHours = /*i18n*/ {
  id: 'claim.hours.not-hours',
  message: 'Enter hours a week, such as 40, or leave it empty.',
  comment: 'Error at a field',
};
export const notAShare = /*i18n*/ {
  id: 'claim.hours.not-a-share',
  message: 'Enter per cent, such as 12 or 10.2, or leave it empty.',
  comment: 'Error at a field',
};
export const rateSource = /*i18n*/ {
  id: 'claim.hours.rate-source',
  message: 'Source of what you entered',
  comment: 'Field: where a rate of pay or a share is from',
};
export const rateSourceHint = /*i18n*/ {
  id: 'claim.hours.rate-source-hint',
  message: 'The agreement or contract, with page or section.',
  comment: 'Hint of a field',
};
export const noSource = /*i18n*/ {
  id: 'claim.hours.no-source',
  message: 'Enter where the rate, the hours or the per cent that you entered are from.',
  comment: 'Error at a field',
};
export const correctRows = /*i18n*/ {
  id: 'claim.hours.correct-rows',
  message:
    '{count, plural, one {One cell is wrong. It is} other {# cells are wrong. They are}} listed below the field.',
  comment: 'Error at a field of many lines',
};
export const takenElsewhere = /*i18n*/ {
  id: 'claim.hours.taken-elsewhere',
  message: 'Money given back, rent, fees and deductions are recorded as a payday. Remove those rows here.',
  comment: 'Error at a field of many lines',
};
export const wrongCells = /*i18n*/ {
  id: 'claim.hours.wrong-cells',
  message: 'Wrong cells',
  comment: 'Heading over a list of what is wrong in a pasted table',
};
export const moreCells = /*i18n*/ {
  id: 'claim.hours.more-cells',
  message: '{count, plural, one {# more} other {# more}}',
  comment: 'Last line of a long list of what is wrong',
};
export const addSchedule = /*i18n*/ {
  id: 'claim.hours.add-schedule',
  message: 'Add a schedule that repeats',
  comment: 'Opens a few fields that write rows of hours',
};
export const firstDay = /*i18n*/ {
  id: 'claim.hours.first-day',
  message: 'First day',
  comment: 'Field of a form that calculates a wage claim from hours',
};
export const lastDay = /*i18n*/ {
  id: 'claim.hours.last-day',
  message: 'Last day',
  comment: 'Field of a form that calculates a wage claim from hours',
};
export const weekdays = /*i18n*/ {
  id: 'claim.hours.weekdays',
  message: 'Days of the week',
  comment: 'Field of a form that calculates a wage claim from hours',
};
export const from = /*i18n*/ { id: 'claim.hours.from', message: 'From', comment: 'Field: when work began, a time' };
export const to = /*i18n*/ { id: 'claim.hours.to', message: 'To', comment: 'Field: when work ended, a time' };
export const timeHint = /*i18n*/ { id: 'claim.hours.time-hint', message: 'Such as 09:00', comment: 'Hint: a time' };
export const pause = /*i18n*/ { id: 'claim.hours.break', message: 'Break in minutes', comment: 'Field' };
export const evidence = /*i18n*/ {
  id: 'claim.hours.evidence',
  message: 'Shown by',
  comment: 'Field: evidence of hours',
};
export const addDays = /*i18n*/ {
  id: 'claim.hours.add-days',
  message: 'Add the days',
  comment: 'Button: writes a row for each day of a schedule',
};
export const scheduleWrong = /*i18n*/ {
  id: 'claim.hours.schedule-wrong',
  message: 'Enter both days, such as 2026-03-02, at least one day of the week, and both times.',
  comment: 'What is missing in a schedule that repeats',
};
export const added = /*i18n*/ {
  id: 'claim.hours.added',
  message: '{count, plural, one {One row was added.} other {# rows were added.}}',
  comment: 'Said after rows were written into a field',
};
export const addFile = /*i18n*/ {
  id: 'claim.hours.add-file',
  message: 'Add a file from a till, door, alarm or phone',
  comment: 'Opens a choice of a file',
};
export const chooseFile = /*i18n*/ {
  id: 'claim.hours.choose-file',
  message: 'File of times',
  comment: 'Field: CSV or a spreadsheet',
};
export const chooseFileHint = /*i18n*/ {
  id: 'claim.hours.choose-file-hint',
  message:
    'CSV or XLSX with headings: day or time stamp, and from and to where it has them. Of single times the first and the last of a day are used. The file is read in the browser and not saved; attach it below to keep it.',
  comment: 'Hint of a field for a file',
};
export const readingFile = /*i18n*/ {
  id: 'claim.hours.reading-file',
  message: 'Reading the file',
  comment: 'While a file is read',
};
export const fileUnreadable = /*i18n*/ {
  id: 'claim.hours.file-unreadable',
  message: 'The file cannot be read as a table. Save it as CSV or XLSX with headings, and choose it again.',
  comment: 'A chosen file is no table',
};
export const fileEmpty = /*i18n*/ {
  id: 'claim.hours.file-empty',
  message: 'No row of the file has a day and times that can be read. Check its headings: day, from, to.',
  comment: 'A chosen file has no rows of hours',
};
export const fileSkipped = /*i18n*/ {
  id: 'claim.hours.file-skipped',
  message: '{count, plural, one {One row was left out:} other {# rows were left out:}}',
  comment: 'Before a list of rows of a file with what is wrong in each',
};
export const addPaydays = /*i18n*/ {
  id: 'claim.hours.add-paydays',
  message: 'Add the recorded paydays as paid',
  comment: 'Button: writes what paydays of the claim say was paid into a field',
};
export const result = /*i18n*/ {
  id: 'claim.hours.result',
  message: 'Result so far',
  comment: 'Heading over what a calculation comes to while it is typed',
};
export const nothingYet = /*i18n*/ {
  id: 'claim.hours.nothing-yet',
  message: 'Enter hours and choose the least pay to see what they come to.',
  comment: 'In place of a result',
};
export const hoursRow = /*i18n*/ { id: 'claim.hours.hours-row', message: 'Hours', comment: 'Row of a result' };
export const overtimeRow = /*i18n*/ {
  id: 'claim.hours.overtime-row',
  message: 'of which overtime',
  comment: 'Row of a result: hours',
};
export const total = /*i18n*/ { id: 'claim.hours.total', message: 'Gross, in all', comment: 'Last row of a result' };
export const paid = /*i18n*/ {
  id: 'claim.hours.paid',
  message: '{sum} was paid, {anHour} an hour of all hours claimed.',
  comment: 'Below a result',
};
export const anHourUnknown = /*i18n*/ {
  id: 'claim.hours.not-paid',
  message: 'No payment is entered.',
  comment: 'Below a result',
};
export const narrow = /*i18n*/ {
  id: 'claim.hours.narrow',
  message: 'What would narrow the range',
  comment: 'Heading over a list',
};
export const wholeNote = /*i18n*/ {
  id: 'claim.hours.whole-note',
  message: 'In the claim the sums are rounded to whole {currency}.',
  comment: 'Below a result; currency: kronor, euros …',
};
export const save = /*i18n*/ { id: 'claim.hours.save', message: 'Save the calculation', comment: 'Button' };
export const partsOf = /*i18n*/ {
  id: 'claim.hours.part',
  message: '{kind}: {documented} documented, {probable} probable, {claimed} claimed.',
  comment: 'Below a line of a claim: one part of it',
};
export const hoursOf = /*i18n*/ {
  id: 'claim.hours.hours-of',
  message: '{documented} h documented, {probable} h probable, {claimed} h claimed; {table}',
  comment: 'Below a line of a claim; table: a table of pay, or the source of a rate',
};

/** How the rates of a table are known. */
export const knownBy = {
  read: /*i18n*/ {
    id: 'claim.hours.known-read',
    message: 'Read in a copy of the text itself, not verified.',
    comment: 'How a rate of pay is known',
  },
  reported: /*i18n*/ {
    id: 'claim.hours.known-reported',
    message: 'Reported by a source that has read the text, not verified.',
    comment: 'How a rate of pay is known',
  },
} as const;

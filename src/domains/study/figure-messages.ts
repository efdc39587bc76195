import type { Message } from '../../kernel/message.ts';

const row =
  'Shown to whoever keeps the files of published figures. {file} is a file name, {row} its line, {value} what stands there.';

/** What is wrong with one cell of a file of published figures, by column. Other columns use `cellCannotBeRead`. */
export const cellMessages: Readonly<Record<string, Message>> = {
  country: /*i18n*/ {
    id: 'figures.row.country',
    message:
      '{file}, row {row}, column country: "{value}" is not a country of the Baltic Sea region. Write two letters, such as SE, or EU.',
    comment: row,
  },
  year: /*i18n*/ {
    id: 'figures.row.year',
    message:
      '{file}, row {row}, column year: "{value}" is not a year. Write 2022, 2018-2023, 2022-06-30, 2018-2021H1, 2015- or n/a.',
    comment: row,
  },
  offence: /*i18n*/ {
    id: 'figures.row.offence',
    message:
      '{file}, row {row}, column offence: "{value}" is not an offence. Write a code such as SE.BRB.4.1a, or leave it empty.',
    comment: row,
  },
  purpose: /*i18n*/ {
    id: 'figures.row.purpose',
    message:
      '{file}, row {row}, column purpose: "{value}" is not a purpose. Write a word such as forced_labour, or leave it empty.',
    comment: row,
  },
  value: /*i18n*/ {
    id: 'figures.row.value',
    message:
      '{file}, row {row}, column value: "{value}" does not fit. Write a plain number such as 1019 or 0.8; leave it empty exactly when the mark is "not found".',
    comment: row,
  },
  qualifier: /*i18n*/ {
    id: 'figures.row.qualifier',
    message: '{file}, row {row}, column qualifier: "{value}" is not one of exact, about, more-than, less-than.',
    comment: row,
  },
  unit: /*i18n*/ {
    id: 'figures.row.unit',
    message:
      '{file}, row {row}, column unit: "{value}" is not a unit that is described. Use one of those in the README of the folder.',
    comment: row,
  },
  source: /*i18n*/ {
    id: 'figures.row.source',
    message:
      '{file}, row {row}, column source: it is empty. Every figure has a source: write its key from sources.csv.',
    comment: row,
  },
  mark: /*i18n*/ {
    id: 'figures.row.mark',
    message:
      '{file}, row {row}, column mark: "{value}" is not a mark. Write S, D or M, with ! if it is in conflict, or "not found".',
    comment: row,
  },
  note: /*i18n*/ {
    id: 'figures.row.note',
    message:
      '{file}, row {row}, column note: it is empty. A derived figure shows its arithmetic, and a missing one says why it is missing.',
    comment: row,
  },
};

export const cellCannotBeRead = /*i18n*/ {
  id: 'figures.row.cell',
  message:
    '{file}, row {row}, column {column}: "{value}" cannot be used here. See the README of the folder for what the column holds.',
  comment: row,
};

export const rowHasOtherColumns = /*i18n*/ {
  id: 'figures.row.columns',
  message: '{file}, row {row}: the row does not have the columns {columns}. Check commas and quotation marks.',
  comment: `${row} {columns} is a list of column names.`,
};

export const rowTwice = /*i18n*/ {
  id: 'figures.row.twice',
  message: '{file}, row {row}: the same figure from the same source stands in row {other} already. Keep one of them.',
  comment: `${row} {other} is the line of the earlier row.`,
};

export const fileHasOtherHeader = /*i18n*/ {
  id: 'figures.file.header',
  message: '{file}: the first line must be {columns}.',
  comment: 'Shown to whoever keeps the files of published figures. {columns} is a list of column names with commas.',
};

export const folderWithoutFigures = /*i18n*/ {
  id: 'figures.folder.empty',
  message: 'There are no files of published figures in the folder {folder}. Check the path.',
  comment: 'Shown on the command line. {folder} is a path.',
};

const check = 'Title of a check of published figures, shown with its verdict and its arithmetic.';

/** What each check of the published figures is about. */
export const checkTitles = {
  latvia2018: /*i18n*/ {
    id: 'figures.check.latvia-2018',
    message: 'Latvia, investigations 2018: two reports give two numbers. Both are kept.',
    comment: check,
  },
  denmark2021: /*i18n*/ {
    id: 'figures.check.denmark-2021',
    message:
      'Denmark, victims 2021: the national centre and the US State Department count differently. Two definitions, two series.',
    comment: check,
  },
  germany2023: /*i18n*/ {
    id: 'figures.check.germany-2023',
    message:
      'Germany, investigations of sexual exploitation 2023: two sources give two numbers. The published fall shows which one fits.',
    comment: check,
  },
  norway2014: /*i18n*/ {
    id: 'figures.check.norway-2014',
    message: 'Norway, reports 2013 to 2014: the words “more than doubled” against the numbers of the same article.',
    comment: check,
  },
  migration2023: /*i18n*/ {
    id: 'figures.check.migration-agency-2023',
    message:
      'Swedish Migration Agency, cases 2023: boys and girls are among men and women, so four rows must not be added.',
    comment: check,
  },
  denmarkTotals: /*i18n*/ {
    id: 'figures.check.denmark-totals',
    message: 'Denmark, victims since 2007: each total is the one before it and the year that came.',
    comment: check,
  },
  finlandTotals: /*i18n*/ {
    id: 'figures.check.finland-totals',
    message:
      'Finland, assistance system: victims and children make the totals, and the fall in applications is as published.',
    comment: check,
  },
  coordinators: /*i18n*/ {
    id: 'figures.check.coordinators',
    message: 'Swedish coordinators, presumed victims 2019, 2021 and 2022: the parts make the whole.',
    comment: check,
  },
  eurostat: /*i18n*/ {
    id: 'figures.check.eurostat',
    message: 'EU, suspects and convicted persons 2022 to 2023: the published changes fit the numbers.',
    comment: check,
  },
  largestCases: /*i18n*/ {
    id: 'figures.check.largest-cases',
    message:
      'Single large cases and sectors: each is at least a fifth of its year, so figures are also offered without them.',
    comment: check,
  },
  handledParts: /*i18n*/ {
    id: 'figures.check.handled-parts',
    message: 'Sweden, handled offences: investigated and written off make handled in every row.',
    comment: check,
  },
  adultChild: /*i18n*/ {
    id: 'figures.check.adult-child',
    message: 'Sweden, handled offences: adults and children make the whole of each purpose.',
    comment: check,
  },
  clearedFits: /*i18n*/ {
    id: 'figures.check.cleared-fits',
    message: 'Sweden, cleared offences: the derived whole numbers give back both published percentages.',
    comment: check,
  },
  purposesAdd: /*i18n*/ {
    id: 'figures.check.purposes-add',
    message: 'Sweden, handled offences: the purposes make the whole of each offence.',
    comment: check,
  },
} satisfies Record<string, Message>;

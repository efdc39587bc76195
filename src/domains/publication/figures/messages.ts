import type { Message } from '../../../kernel/message.ts';

/** What is wrong with one cell of a file of published figures, by column. Other columns use `cellCannotBeRead`. */
export const cellMessages: Readonly<Record<string, Message>> = {
  country: /*i18n*/ {
    id: 'figures.row.country',
    message:
      '{file}, row {row}, column country: "{value}" is not a country of the Baltic Sea region. Write two capital letters, such as SE, or EU.',
    comment:
      'Shown to the person who maintains the files of published figures. {file} is a file name, {row} its line, {value} what is there.',
  },
  year: /*i18n*/ {
    id: 'figures.row.year',
    message:
      '{file}, row {row}, column year: "{value}" is not a year. Write 2022, 2018-2023, 2022-06-30, 2018-2021H1, 2015- or n/a.',
    comment:
      'Shown to the person who maintains the files of published figures. {file} is a file name, {row} its line, {value} what is there.',
  },
  offence: /*i18n*/ {
    id: 'figures.row.offence',
    message:
      '{file}, row {row}, column offence: "{value}" is not an offence. Write a code such as SE.BRB.4.1a, or leave it empty.',
    comment:
      'Shown to the person who maintains the files of published figures. {file} is a file name, {row} its line, {value} what is there.',
  },
  purpose: /*i18n*/ {
    id: 'figures.row.purpose',
    message:
      '{file}, row {row}, column purpose: "{value}" is not a purpose. Write a word such as forced_labour, or leave it empty.',
    comment:
      'Shown to the person who maintains the files of published figures. {file} is a file name, {row} its line, {value} what is there.',
  },
  value: /*i18n*/ {
    id: 'figures.row.value',
    message:
      '{file}, row {row}, column value: "{value}" is not valid. Write a plain number such as 1019 or 0.8. Leave the cell empty only when the mark is "not found".',
    comment:
      'Shown to the person who maintains the files of published figures. {file} is a file name, {row} its line, {value} what is there.',
  },
  qualifier: /*i18n*/ {
    id: 'figures.row.qualifier',
    message: '{file}, row {row}, column qualifier: "{value}" is not one of exact, about, more-than, less-than.',
    comment:
      'Shown to the person who maintains the files of published figures. {file} is a file name, {row} its line, {value} what is there.',
  },
  unit: /*i18n*/ {
    id: 'figures.row.unit',
    message:
      '{file}, row {row}, column unit: "{value}" is not a defined unit. Use one of the units in the README of the folder.',
    comment:
      'Shown to the person who maintains the files of published figures. {file} is a file name, {row} its line, {value} what is there.',
  },
  source: /*i18n*/ {
    id: 'figures.row.source',
    message: '{file}, row {row}, column source: empty. Every figure needs a source: write its key from sources.csv.',
    comment:
      'Shown to the person who maintains the files of published figures. {file} is a file name, {row} its line, {value} what is there.',
  },
  mark: /*i18n*/ {
    id: 'figures.row.mark',
    message:
      '{file}, row {row}, column mark: "{value}" is not a mark. Write S, D or M, followed by ! if sources conflict, or "not found".',
    comment:
      'Shown to the person who maintains the files of published figures. {file} is a file name, {row} its line, {value} what is there.',
  },
  note: /*i18n*/ {
    id: 'figures.row.note',
    message:
      '{file}, row {row}, column note: empty. Write the calculation of a derived figure, or why a figure is missing.',
    comment:
      'Shown to the person who maintains the files of published figures. {file} is a file name, {row} its line, {value} what is there.',
  },
};

export const cellCannotBeRead = /*i18n*/ {
  id: 'figures.row.cell',
  message: '{file}, row {row}, column {column}: "{value}" is not valid. The README of the folder describes the column.',
  comment:
    'Shown to the person who maintains the files of published figures. {file} is a file name, {row} its line, {value} what is there.',
};

export const rowHasOtherColumns = /*i18n*/ {
  id: 'figures.row.columns',
  message: '{file}, row {row}: the row does not have the columns {columns}. Check commas and quotation marks.',
  comment:
    'Shown to the person who maintains the files of published figures. {file} is a file name, {row} its line, {value} what is there. {columns} is a list of column names.',
};

export const rowTwice = /*i18n*/ {
  id: 'figures.row.twice',
  message: '{file}, row {row}: the same figure from the same source is already in row {other}. Keep one of them.',
  comment:
    'Shown to the person who maintains the files of published figures. {file} is a file name, {row} its line, {value} what is there. {other} is the line of the earlier row.',
};

export const fileHasOtherHeader = /*i18n*/ {
  id: 'figures.file.header',
  message: '{file}: the first line must be {columns}.',
  comment:
    'Shown to the person who maintains the files of published figures. {columns} is a list of column names with commas.',
};

export const folderWithoutFigures = /*i18n*/ {
  id: 'figures.folder.empty',
  message: 'There are no files of published figures in the folder {folder}. Check the path.',
  comment: 'Shown on the command line. {folder} is a path.',
};

/** What each check of the published figures is about. */
export const checkTitles = {
  latvia2018: /*i18n*/ {
    id: 'figures.check.latvia-2018',
    message: 'Latvia, investigations 2018: two reports give different numbers. Both are kept.',
    comment: 'Title of a check of published figures, shown with its verdict and its arithmetic.',
  },
  denmark2021: /*i18n*/ {
    id: 'figures.check.denmark-2021',
    message:
      'Denmark, victims 2021: the national centre and the US State Department use different definitions. They are two series.',
    comment: 'Title of a check of published figures, shown with its verdict and its arithmetic.',
  },
  germany2023: /*i18n*/ {
    id: 'figures.check.germany-2023',
    message:
      'Germany, investigations of sexual exploitation 2023: two sources give different numbers. The published decrease shows which one is consistent.',
    comment: 'Title of a check of published figures, shown with its verdict and its arithmetic.',
  },
  norway2014: /*i18n*/ {
    id: 'figures.check.norway-2014',
    message:
      'Norway, reports 2013 to 2014: the words “more than doubled” compared with the numbers in the same article.',
    comment: 'Title of a check of published figures, shown with its verdict and its arithmetic.',
  },
  migration2023: /*i18n*/ {
    id: 'figures.check.migration-agency-2023',
    message:
      'Swedish Migration Agency, cases 2023: boys and girls are included in men and women, so the four rows must not be added up.',
    comment: 'Title of a check of published figures, shown with its verdict and its arithmetic.',
  },
  denmarkTotals: /*i18n*/ {
    id: 'figures.check.denmark-totals',
    message: 'Denmark, victims since 2007: each total is the previous total plus the new year.',
    comment: 'Title of a check of published figures, shown with its verdict and its arithmetic.',
  },
  finlandTotals: /*i18n*/ {
    id: 'figures.check.finland-totals',
    message:
      'Finland, assistance system: victims and children add up to the totals, and the decrease in applications is as published.',
    comment: 'Title of a check of published figures, shown with its verdict and its arithmetic.',
  },
  coordinators: /*i18n*/ {
    id: 'figures.check.coordinators',
    message: 'Swedish regional coordinators, presumed victims 2019, 2021 and 2022: the parts add up to the total.',
    comment: 'Title of a check of published figures, shown with its verdict and its arithmetic.',
  },
  eurostat: /*i18n*/ {
    id: 'figures.check.eurostat',
    message: 'EU, suspects and convicted persons 2022 to 2023: the published changes are consistent with the numbers.',
    comment: 'Title of a check of published figures, shown with its verdict and its arithmetic.',
  },
  largestCases: /*i18n*/ {
    id: 'figures.check.largest-cases',
    message:
      'Single large cases and sectors: each is at least a fifth of its year, so figures are also shown without them.',
    comment: 'Title of a check of published figures, shown with its verdict and its arithmetic.',
  },
  handledParts: /*i18n*/ {
    id: 'figures.check.handled-parts',
    message: 'Sweden, handled offences: investigated and written off add up to handled in every row.',
    comment: 'Title of a check of published figures, shown with its verdict and its arithmetic.',
  },
  adultChild: /*i18n*/ {
    id: 'figures.check.adult-child',
    message: 'Sweden, handled offences: adults and children add up to the total of each purpose.',
    comment: 'Title of a check of published figures, shown with its verdict and its arithmetic.',
  },
  clearedFits: /*i18n*/ {
    id: 'figures.check.cleared-fits',
    message: 'Sweden, cleared offences: the derived whole numbers reproduce both published percentages.',
    comment: 'Title of a check of published figures, shown with its verdict and its arithmetic.',
  },
  purposesAdd: /*i18n*/ {
    id: 'figures.check.purposes-add',
    message: 'Sweden, handled offences: the purposes add up to the total of each offence.',
    comment: 'Title of a check of published figures, shown with its verdict and its arithmetic.',
  },
} satisfies Record<string, Message>;

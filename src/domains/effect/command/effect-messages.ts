/** What `npx cape effect` says of a file; what a result means is in `../result-messages.ts`. */
export const effectText = {
  usage: /*i18n*/ {
    id: 'effect.command.usage',
    message:
      'npx cape effect FILE.csv [--lot] [--json] [--seed N] [--lang sv|en]\nWhat changed after training. Which of three files it is follows from the columns:\n  practice:  unit, period, trained (0 or 1), and count and of, or value; if available placebo (what training cannot change)\n  knowledge: round, if available group, and a column of 1, 0 or empty for each question: one row a person, no names\n  survey:    answer (0 or 1), and if available weight, stratum, cluster, size (of the stratum), class and class_size (of those asked)\n--lot: the order in which units were trained was drawn by lot.',
    comment: 'Usage of the command; options, capital words and column names are written as they are',
  },
  notRead: /*i18n*/ {
    id: 'effect.command.not-read',
    message: '{name} could not be read. Check the name of the file and the read permissions.',
    comment: 'name is a file name without its folder',
  },
  notCsv: /*i18n*/ {
    id: 'effect.command.not-csv',
    message:
      '{name}, line {line}: the row has more or fewer cells than there are columns, or its quotation marks are broken.',
    comment: 'name is a file name',
  },
  noRows: /*i18n*/ {
    id: 'effect.command.no-rows',
    message: '{name}, line {line}: there are no rows below the column names. Add at least one row.',
    comment: 'name is a file name',
  },
  tooManyRows: /*i18n*/ {
    id: 'effect.command.too-many-rows',
    message: '{name}: there are more than 100,000 rows. Put fewer into one file.',
    comment: 'name is a file name',
  },
  noColumn: /*i18n*/ {
    id: 'effect.command.no-column',
    message: '{name}, line {line}, column {column}: this column is missing. npx cape effect --help lists the columns.',
    comment: 'column is a column name as in the file',
  },
  columnTwice: /*i18n*/ {
    id: 'effect.command.column-twice',
    message: '{name}, line {line}, column {column}: a column name is empty or appears twice.',
    comment: 'column is a column name as in the file',
  },
  empty: /*i18n*/ {
    id: 'effect.command.empty',
    message: '{name}, line {line}, column {column}: this cell is empty.',
    comment: 'column is a column name as in the file',
  },
  notNumber: /*i18n*/ {
    id: 'effect.command.not-number',
    message: '{name}, line {line}, column {column}: not a number. Use a point for decimals, such as 12.5.',
    comment: 'column is a column name as in the file',
  },
  notAbove: /*i18n*/ {
    id: 'effect.command.not-above',
    message: '{name}, line {line}, column {column}: not a number above 0. Use a point for decimals, such as 12.5.',
    comment: 'column is weight, size or class_size',
  },
  notCount: /*i18n*/ {
    id: 'effect.command.not-count',
    message: '{name}, line {line}, column {column}: not a whole number from 0 upwards; in of, from 1 upwards.',
    comment: 'column is count or of; of is the name of a column',
  },
  notYesNo: /*i18n*/ {
    id: 'effect.command.not-yes-no',
    message: '{name}, line {line}, column {column}: write 1 for yes or 0 for no.',
    comment: 'column is a column name as in the file',
  },
  notAnswer: /*i18n*/ {
    id: 'effect.command.not-answer',
    message:
      '{name}, line {line}, column {column}: write 1 for right, 0 for wrong, and nothing where it was not asked.',
    comment: 'column is a column name as in the file',
  },
  fewItems: /*i18n*/ {
    id: 'effect.command.few-items',
    message: '{name}: there are fewer than two questions. Add a column of 1, 0 or empty for each question.',
    comment: 'name is a file name',
  },
  cellTwice: /*i18n*/ {
    id: 'effect.command.cell-twice',
    message: '{name}, line {line}, column {column}: this unit has this period already. Keep one row for each.',
    comment: 'column is period',
  },
  untrainedAgain: /*i18n*/ {
    id: 'effect.command.untrained-again',
    message: '{name}, line {line}, column {column}: this unit was trained in an earlier period and must stay trained.',
    comment: 'column is trained',
  },
  notTheSame: /*i18n*/ {
    id: 'effect.command.not-the-same',
    message: '{name}, line {line}, column {column}: the number must be the same in every row of one stratum or class.',
    comment: 'column is size or class_size',
  },
  sizeTooSmall: /*i18n*/ {
    id: 'effect.command.size-too-small',
    message: '{name}, line {line}, column {column}: more was drawn from this stratum than it holds.',
    comment: 'column is size',
  },
  loneCluster: /*i18n*/ {
    id: 'effect.command.lone-cluster',
    message: '{name}, line {line}, column {column}: only one unit was drawn here. Join the stratum to a neighbour.',
    comment: 'column is stratum',
  },
} as const;

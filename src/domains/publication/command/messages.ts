import type { Message } from '../../../kernel/message.ts';

/** What `npx cape study` says. */
export const commandText = {
  usage: /*i18n*/ {
    id: 'study.command.usage',
    message:
      'npx cape study FILE [--json] [--html OUT] [--from DAY] [--to DAY] [--followed-to DAY] [--unit person|case|offence] [--seed N] [--lang sv|en]\nnpx cape study FILE --fidelity [--json] [--lang sv|en]\nnpx cape study rerun STUDY.json [--data FILE]\nnpx cape study --country SE --figures [--json] [--lang sv|en]\nThe first command follows the cases of a file through the stages. The second lists how each column was read. The third repeats a study and gives the same bytes. The fourth shows the published figures of a country.\nFILE is CSV, a spreadsheet (XLSX) or an answered form (XML), in CAPE’s own columns or in those of HTCDS 2.0.\n--from and --to select by the date of the first suspicion; --followed-to is the last date covered by the file.\n--unit is the unit of count. DAY is written 2026-11-24.\nnpm run seed makes an invented file for testing.',
    comment: 'Usage of the command; options and capital words are written as they are, the last line is translated',
  },
  unknownOption: /*i18n*/ {
    id: 'study.command.unknown-option',
    message: 'Unknown option or argument. Usage:',
    comment: 'Before the usage text',
  },
  wrongDay: /*i18n*/ {
    id: 'study.command.wrong-day',
    message: '{option} must be followed by a date, such as 2026-11-24.',
    comment: 'option is an option of the command',
  },
  wrongPeriod: /*i18n*/ {
    id: 'study.command.wrong-period',
    message: '--from is after --to. Correct one of the two.',
    comment: '--from and --to are options of the command',
  },
  wrongUnit: /*i18n*/ {
    id: 'study.command.wrong-unit',
    message: '--unit is one of: person, case, offence.',
    comment: 'The three words are written like that in the command',
  },
  wrongSeed: /*i18n*/ {
    id: 'study.command.wrong-seed',
    message: '--seed must be followed by a whole number of at most nine digits.',
    comment: '--seed is an option of the command',
  },
  notAStudy: /*i18n*/ {
    id: 'study.command.not-a-study',
    message: '{name} is not a study that can be repeated. Make one with: npx cape study FILE.csv --json',
    comment: 'name is a file name; the command is written as it is',
  },
  otherData: /*i18n*/ {
    id: 'study.command.other-data',
    message:
      '{data} is not the file that {name} was made from: the contents differ. Nothing was calculated. Give the right file with --data.',
    comment: 'data and name are file names, --data an option of the command',
  },
  otherAnswer: /*i18n*/ {
    id: 'study.command.other-answer',
    message:
      'The same file gives a result that differs from {name}. It was made by version {made}; this is version {here}. Either the calculation has changed, or {name} has been changed. The new result is on stdout.',
    comment: 'name is a file name; made and here are version numbers',
  },
  wrongLanguage: /*i18n*/ {
    id: 'study.command.wrong-language',
    message: '--lang is one of: sv, en.',
    comment: 'The two words are written like that in the command',
  },
  noFile: /*i18n*/ {
    id: 'study.command.no-file',
    message: 'There is no such file: {name}',
    comment: 'name is a file name without its folder',
  },
  noFolder: /*i18n*/ {
    id: 'study.command.no-folder',
    message: 'There is no such folder: {name}. Nothing was written.',
    comment: 'name is the folder in which a report was to be written',
  },
  isFolder: /*i18n*/ {
    id: 'study.command.is-folder',
    message: '{name} is a folder. Give the name of a file.',
    comment: 'name is the name of a folder, where a file was asked for',
  },
  cannotRead: /*i18n*/ {
    id: 'study.command.cannot-read',
    message: '{name} could not be read ({code}). Check the name and the read permissions.',
    comment: 'name is a file name without its folder, code the system code such as ENOENT',
  },
  cannotWrite: /*i18n*/ {
    id: 'study.command.cannot-write',
    message: '{name} could not be written ({code}). No partial file remains.',
    comment: 'name is a file name without its folder, code the system code such as EACCES',
  },
  sameFile: /*i18n*/ {
    id: 'study.command.same-file',
    message: '{name} is the caseload file itself. Give the report another name. Nothing was written.',
    comment: 'name is a file name without its folder',
  },
  notAFile: /*i18n*/ {
    id: 'study.command.not-a-file',
    message: '{name} is a folder or a device, and not a file. Give the name of a file. Nothing was written.',
    comment: 'name is a file name without its folder',
  },
  wrongFile: /*i18n*/ {
    id: 'study.command.wrong-file',
    message:
      '{count, plural, one {There is # error in {name}} other {There are # errors in {name}}}. Nothing was calculated.',
    comment: 'Before a list of what is wrong; name is a file name',
  },
  rowColumn: /*i18n*/ {
    id: 'study.command.row-column',
    message: '{name}, row {row}, {column}: {problem}',
    comment: 'One thing that is wrong; column is a column name as in the file, problem a sentence',
  },
  row: /*i18n*/ {
    id: 'study.command.row',
    message: '{name}, row {row}: {problem}',
    comment: 'One thing that is wrong with a whole row; problem is a sentence',
  },
  more: /*i18n*/ {
    id: 'study.command.more',
    message: '{count, plural, one {and # more} other {and # more}}',
    comment: 'After a list of twenty problems',
  },
  reading: /*i18n*/ {
    id: 'study.command.reading',
    message: 'Reading {name}: {share}, {rows} rows',
    comment: 'Progress; share and rows are formatted numbers',
  },
  counting: /*i18n*/ { id: 'study.command.counting', message: 'Calculating', comment: 'Progress, after reading' },
  written: /*i18n*/ { id: 'study.command.written', message: '{name} was written.', comment: 'name is a file name' },
  noFigures: /*i18n*/ {
    id: 'study.command.no-figures',
    message: 'There are no published figures for {country}. Available countries: {countries}.',
    comment: 'country is what was asked for, countries lists codes',
  },
  invented: /*i18n*/ {
    id: 'study.command.invented',
    message: 'INVENTED: according to {name}, none of its data are real.',
    comment: 'First line of the table of an invented file',
  },
  colYear: /*i18n*/ { id: 'study.command.col-year', message: 'Year', comment: 'Column heading of published figures' },
  colMetric: /*i18n*/ {
    id: 'study.command.col-metric',
    message: 'Figure',
    comment: 'Column heading of published figures',
  },
  colValue: /*i18n*/ {
    id: 'study.command.col-value',
    message: 'Value',
    comment: 'Column heading of published figures',
  },
  colUnit: /*i18n*/ { id: 'study.command.col-unit', message: 'Unit', comment: 'Column heading of published figures' },
  colSource: /*i18n*/ {
    id: 'study.command.col-source',
    message: 'Source',
    comment: 'Column heading of published figures',
  },
  colMark: /*i18n*/ {
    id: 'study.command.col-mark',
    message: 'Mark',
    comment: 'Column heading of published figures: how the number is known',
  },
  noValue: /*i18n*/ {
    id: 'study.command.no-value',
    message: 'not found',
    comment: 'Instead of a number that was looked for and found in no source',
  },
  unknownValue: /*i18n*/ {
    id: 'study.command.unknown-value',
    message: 'not known',
    comment: 'Instead of a number that a source speaks of without giving it',
  },
  firstLine: /*i18n*/ {
    id: 'study.command.first-line',
    message: '{file}. {counted}. Follow-up until {day}.',
    comment: 'First line of the table of a caseload; all three are texts',
  },
} as const satisfies Record<string, Message>;

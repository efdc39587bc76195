import type { Message } from '../../kernel/message.ts';

export const importTexts = {
  usage: /*i18n*/ {
    id: 'cli.import-cases.usage',
    message:
      'cape import-cases FILE --map MAP.yaml --as ACCOUNT --capacity CAPACITY [--set-aside] [--dry-run] [--json]\nACCOUNT is the person who will be responsible for the cases: agency/person with the keys of the set-up file, or the number of an account. CAPACITY is the one they act in, such as support.',
    comment: 'Command line: cape import-cases with words that are wrong; keep the command as it is',
  },
  wrongMap: /*i18n*/ {
    id: 'cli.import-cases.wrong-map',
    message: 'The map {path} cannot be read: {wrong}.',
    comment: 'Command line: the file that says which column is what has a mistake; {wrong} is where',
  },
  noSheet: /*i18n*/ {
    id: 'cli.import-cases.no-sheet',
    message: 'The file has no sheet with that name. It has: {sheets}.',
    comment: 'Command line: the map names a sheet that the file does not have',
  },
  noColumn: /*i18n*/ {
    id: 'cli.import-cases.no-column',
    message: 'The file has no column with the heading: {headings}. Correct the map.',
    comment: 'Command line: the map names headings that the file does not have',
  },
  noAccount: /*i18n*/ {
    id: 'cli.import-cases.no-account',
    message: 'There is no active account {account} with the capacity {capacity}.',
    comment: 'Command line: cape import-cases for a person who cannot act so',
  },
  error: /*i18n*/ {
    id: 'cli.import-cases.error',
    message: 'Row {row}, {column}: {text}',
    comment: 'Command line: what is wrong with one cell',
  },
  more: /*i18n*/ {
    id: 'cli.import-cases.more',
    message: '{count, plural, one {and # cell more.} other {and # cells more.}} --json lists them all.',
    comment: 'Command line: not all cells that are wrong are printed',
  },
  refused: /*i18n*/ {
    id: 'cli.import-cases.refused',
    message:
      'Nothing was imported: {count, plural, one {# row is} other {# rows are}} wrong. Correct them, or set them aside with --set-aside.',
    comment: 'Command line: some rows are wrong',
  },
  would: /*i18n*/ {
    id: 'cli.import-cases.would',
    message:
      '{rows, plural, one {# row} other {# rows}} would be imported. {setAside, plural, =0 {None would be set aside.} one {# would be set aside.} other {# would be set aside.}} Nothing was written.',
    comment: 'Command line: a dry run of cape import-cases',
  },
  done: /*i18n*/ {
    id: 'cli.import-cases.done',
    message:
      'Imported: {cases, plural, one {# case} other {# cases}}, {persons, plural, one {# person} other {# persons}}, {claims, plural, one {# claim} other {# claims}}, {firms, plural, one {# record of a firm} other {# records of firms}}. {setAside, plural, =0 {No row was set aside.} one {# row was set aside.} other {# rows were set aside.}}',
    comment: 'Command line: cape import-cases has done its work',
  },
  file: /*i18n*/ {
    id: 'cli.import-cases.file',
    message: 'SHA-256 of the file: {digest}',
    comment: 'Command line: by which it can be shown later which file came in',
  },
  far: /*i18n*/ {
    id: 'cli.import-cases.far',
    message: '{done} of {all} rows',
    comment: 'Command line: how far the import is; both are whole numbers',
  },
} satisfies Record<string, Message>;

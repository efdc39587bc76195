import type { Message } from '../../../kernel/message.ts';

/** What can be wrong with one cell of a caseload file. The cell's own text is never repeated: a shifted column may hold a name. */
export const rowMessages = {
  width: /*i18n*/ {
    id: 'study.row.width',
    message: 'The row has {cells} cells and the header {columns}. Give every row the same number of cells.',
    comment: 'A row of the caseload file has too many or too few cells',
  },
  quote: /*i18n*/ {
    id: 'study.row.quote',
    message: 'A quotation mark is not closed, or is inside a cell. Close it, or write it twice.',
    comment: 'The CSV file has a broken quotation mark in this row',
  },
  pseudonym: /*i18n*/ {
    id: 'study.row.pseudonym',
    message:
      'Not a pseudonym. Write 1 to 64 letters a to z, digits, full stops, colons, dashes or underscores. Names and personal identity numbers must not be here.',
    comment: 'The cell of the columns person, case or offence cannot be read as a pseudonym',
  },
  missingKey: /*i18n*/ {
    id: 'study.row.missing-key',
    message: 'Empty. A row counted as {unit} must have its pseudonym.',
    comment: 'unit is one of the words person, case, offence, as written in the file',
  },
  stage: /*i18n*/ {
    id: 'study.row.stage',
    message: 'Not a stage. Write one of: {words}.',
    comment: 'words is a list of the stage words that a file may hold; they are not translated',
  },
  word: /*i18n*/ {
    id: 'study.row.word',
    message: 'Not a permitted value of this column. Write one of: {words}.',
    comment: 'words is a list of the words that a file may hold; they are not translated',
  },
  date: /*i18n*/ {
    id: 'study.row.date',
    message:
      'Not a date. Write year, month and day, such as 2026-02-05, or leave the cell empty if the date is not known.',
    comment: 'The date cell is not an ISO day between 1990 and 2099',
  },
  chain: /*i18n*/ {
    id: 'study.row.chain',
    message: 'The stage {stage} belongs to the {chain} chain. Correct one of the two.',
    comment: 'stage and chain are words as written in the file',
  },
  exit: /*i18n*/ {
    id: 'study.row.exit',
    message: 'The outcome {exit} is not possible at the stage {stage}. Correct one of the two.',
    comment: 'exit and stage are words as written in the file',
  },
  exitNeedsChain: /*i18n*/ {
    id: 'study.row.exit-needs-chain',
    message:
      'Empty. An outcome at the stage suspicion must have the chain that it ends: criminal, protection or redress.',
    comment:
      'A row with an exit at the stage suspicion names no chain. The three words are written like that in the file',
  },
  reason: /*i18n*/ {
    id: 'study.row.reason',
    message: 'Not a reason code. Write RC01 to RC17, or leave the cell empty.',
    comment: 'The cell of the column reason cannot be read',
  },
  reasonFits: /*i18n*/ {
    id: 'study.row.reason-fits',
    message:
      'The reason {reason} cannot be combined with this outcome. It is used in the criminal chain with: {words}.',
    comment: 'reason is a code such as RC04; words lists exits as written in the file, or the stage charge for RC15',
  },
  obstacle: /*i18n*/ {
    id: 'study.row.obstacle',
    message: 'Not an obstacle. Write codes such as OB-A03, several with a space between, or leave the cell empty.',
    comment: 'The cell of the column obstacle cannot be read',
  },
  noticedNeedsExit: /*i18n*/ {
    id: 'study.row.noticed-needs-exit',
    message:
      'Obstacles detected by rules are recorded together with an outcome. Enter the outcome, or empty this cell.',
    comment: 'The column noticed is filled in a row without an exit. Rules: those of CAPE that notice obstacles',
  },
  noticedInReviewed: /*i18n*/ {
    id: 'study.row.noticed-in-reviewed',
    message:
      'Rules are not applied to closed files. Enter codes from file review in the column obstacle. Empty this cell.',
    comment: 'The column noticed is filled in a row of the kind reviewed',
  },
  county: /*i18n*/ {
    id: 'study.row.county',
    message: 'Not a county. Write its ISO 3166-2 code, such as SE-AB, or leave the cell empty.',
    comment: 'The cell of the column county cannot be read',
  },
  region: /*i18n*/ {
    id: 'study.row.region',
    message: 'The county is not in this region. Correct one of the two.',
    comment: 'The columns county and region disagree',
  },
  country: /*i18n*/ {
    id: 'study.row.country',
    message: 'Not a country. Write two capital letters, such as SE.',
    comment: 'The cell of the column country cannot be read',
  },
  oneCountry: /*i18n*/ {
    id: 'study.row.one-country',
    message:
      'Another country than in the rows above. Put each country in a separate file: their figures are not comparable.',
    comment: 'A caseload file may hold rows of one country only',
  },
  agency: /*i18n*/ {
    id: 'study.row.agency',
    message:
      'Not an agency code. Write lower-case letters, digits and dashes, such as work-environment, or leave the cell empty.',
    comment: 'The cell of the column agency cannot be read',
  },
  matterOnly: /*i18n*/ {
    id: 'study.row.matter-only',
    message:
      'Signals and inspections are counted as matters: they have no chain, outcome, reason or obstacle. Empty this cell.',
    comment: 'Rows with unit_of_count = matter may not use this column',
  },
  offenceChain: /*i18n*/ {
    id: 'study.row.offence-chain',
    message: 'An offence is followed in the criminal chain only. Correct the stage or the unit of count.',
    comment: 'A row with unit_of_count = offence has a stage of another chain',
  },
  htcdsDate: /*i18n*/ {
    id: 'study.row.htcds-date',
    message: 'Not a date. Write year, month and day, such as 2026-02-05. A date such as 05/02/2026 is ambiguous.',
    comment: 'A date of an HTCDS file is not an ISO day',
  },
  htcdsWord: /*i18n*/ {
    id: 'study.row.htcds-word',
    message: 'Not in the code list of HTCDS 2.0. Write one of: {words}.',
    comment: 'words is a list of HTCDS values, not translated',
  },
  htcdsTwice: /*i18n*/ {
    id: 'study.row.htcds-twice',
    message:
      'Two columns contain this field, one by its name and one by its label. Keep the right one and remove the other.',
    comment: 'A file of HTCDS 2.0 has two columns for one field',
  },
  htcdsDisagree: /*i18n*/ {
    id: 'study.row.htcds-disagree',
    message:
      'The name of this column is {name}, but its label is {label}. CAPE uses only one of them. Correct the other.',
    comment: 'name and label are names of fields of HTCDS 2.0, not translated',
  },
} as const satisfies Record<string, Message>;

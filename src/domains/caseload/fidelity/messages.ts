import type { Message } from '../../../kernel/message.ts';

/** The report of what became of each field on its way between CAPE and a standard. */
export const fidelityText = {
  readTitle: /*i18n*/ {
    id: 'study.fidelity.read-title',
    message: '{standard}: fields read and not read, {rows, plural, one {one row} other {# rows}}',
    comment: 'Heading of a report; {standard} is HTCDS 2.0. No full stop',
  },
  writtenTitle: /*i18n*/ {
    id: 'study.fidelity.written-title',
    message: '{standard}: fields exported and lost, {rows, plural, =0 {no person} one {one person} other {# persons}}',
    comment: 'Heading of a report; {standard} is HTCDS 2.0 or CTDC 2021. No full stop',
  },
  ownFormat: /*i18n*/ {
    id: 'study.fidelity.own-format',
    message:
      '{name} is a caseload file in CAPE’s own columns, and is read in full. To see what another standard can contain of it, run: npx cape exchange out FILE',
    comment: 'Instead of a report; name is a file name, keep the command as it is',
  },
  field: /*i18n*/ { id: 'study.fidelity.field', message: 'Field', comment: 'Column heading: field of a standard' },
  keptCount: /*i18n*/ { id: 'study.fidelity.kept-count', message: 'Kept', comment: 'Column heading: number of values' },
  approximatedCount: /*i18n*/ {
    id: 'study.fidelity.approximated-count',
    message: 'Approximated',
    comment: 'Column heading: number of values',
  },
  lostCount: /*i18n*/ { id: 'study.fidelity.lost-count', message: 'Lost', comment: 'Column heading: number of values' },
  how: /*i18n*/ {
    id: 'study.fidelity.how',
    message: 'Method',
    comment: 'Column heading: how it is approximated, or why lost',
  },
  line: /*i18n*/ {
    id: 'study.fidelity.line',
    message: '{name}: {kept} kept, {approximated} approximated, {lost} lost.',
    comment: 'One line of a report as plain text; the three are counts of values or "not shown", name a field',
  },
  few: /*i18n*/ {
    id: 'study.fidelity.few',
    message: 'not shown',
    comment: 'Instead of a number that would be about 1 to 4 people. No full stop',
  },
  beyondIn: /*i18n*/ {
    id: 'study.fidelity.beyond-in',
    message: 'In the file, but not in the standard',
    comment: 'Heading of a part of the report. No full stop',
  },
  beyondOut: /*i18n*/ {
    id: 'study.fidelity.beyond-out',
    message: 'In CAPE, but in no field of the standard',
    comment: 'Heading of a part of the report. No full stop',
  },
  nothing: /*i18n*/ {
    id: 'study.fidelity.nothing',
    message: 'Nothing',
    comment: 'In place of an empty list. No full stop',
  },
} as const satisfies Record<string, Message>;

export const fateTexts = {
  kept: /*i18n*/ {
    id: 'study.fidelity.fate-kept',
    message: 'Kept',
    comment: 'What becomes of fields: heading of a list',
  },
  approximated: /*i18n*/ {
    id: 'study.fidelity.fate-approximated',
    message: 'Approximated',
    comment: 'What becomes of fields: heading of a list',
  },
  lost: /*i18n*/ {
    id: 'study.fidelity.fate-lost',
    message: 'Lost',
    comment: 'What becomes of fields: heading of a list',
  },
  'not-held': /*i18n*/ {
    id: 'study.fidelity.fate-not-held',
    message: 'Not in the data',
    comment: 'What becomes of fields: heading of a list; the one that should have it has nothing of the kind',
  },
} as const satisfies Record<string, Message>;

export const beyondTexts = {
  'unknown-columns': /*i18n*/ {
    id: 'study.fidelity.unknown-columns',
    message: 'Cells in columns unknown to CAPE',
    comment: 'Line of a report: a count is shown beside it',
  },
  'names-beside-labels': /*i18n*/ {
    id: 'study.fidelity.names-beside-labels',
    message: 'Columns whose name and label disagree',
    comment: 'Line of a report: a count is shown beside it',
  },
  'day:suspicion': /*i18n*/ {
    id: 'study.fidelity.day-suspicion',
    message: 'Dates of suspicion',
    comment: 'Line of a report: a count is shown beside it',
  },
  'day:later': /*i18n*/ {
    id: 'study.fidelity.day-later',
    message: 'Dates of later stages',
    comment: 'Line of a report: a count is shown beside it',
  },
  ending: /*i18n*/ {
    id: 'study.fidelity.ending',
    message: 'Outcome, by stage',
    comment: 'Line of a report: a count is shown beside it',
  },
  reason: /*i18n*/ {
    id: 'study.fidelity.reason',
    message: 'Reasons for decisions',
    comment: 'Line of a report: a count is shown beside it',
  },
  obstacle: /*i18n*/ {
    id: 'study.fidelity.obstacle',
    message: 'Obstacles recorded by readers or case workers',
    comment: 'Line of a report: a count is shown beside it',
  },
  noticed: /*i18n*/ {
    id: 'study.fidelity.noticed',
    message: 'Obstacles detected by rules',
    comment: 'Line of a report: a count is shown beside it',
  },
  region: /*i18n*/ {
    id: 'study.fidelity.region',
    message: 'Regions',
    comment: 'Line of a report: a count is shown beside it',
  },
  sector: /*i18n*/ {
    id: 'study.fidelity.sector',
    message: 'Sectors',
    comment: 'Line of a report: a count is shown beside it',
  },
  stage: /*i18n*/ {
    id: 'study.fidelity.stage',
    message: 'Stage reached: {stage}',
    comment: 'Line of a report: {stage} is the name of a stage; a count of persons is shown beside it',
  },
} as const satisfies Record<string, Message>;

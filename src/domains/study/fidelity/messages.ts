import type { Message } from '../../../kernel/message.ts';

/** The report of what became of each field on its way between CAPE and a standard. */
export const fidelityText = {
  readTitle: /*i18n*/ {
    id: 'study.fidelity.read-title',
    message: '{standard}: what of {rows, plural, one {one row} other {# rows}} was read, and what was not',
    comment: 'Heading of a report; {standard} is HTCDS 2.0. No full stop',
  },
  writtenTitle: /*i18n*/ {
    id: 'study.fidelity.written-title',
    message:
      '{standard}: what of {rows, plural, =0 {no person} one {one person} other {# persons}} is written, and what is lost',
    comment: 'Heading of a report; {standard} is HTCDS 2.0 or CTDC 2021. No full stop',
  },
  ownFormat: /*i18n*/ {
    id: 'study.fidelity.own-format',
    message:
      '{name} is a caseload in CAPE’s own columns: all of it is read. What another standard holds of it is said by: npx cape exchange out FILE',
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
    message: 'How',
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
    comment: 'Instead of a number that would tell of 1 to 4 people. No full stop',
  },
  beyondIn: /*i18n*/ {
    id: 'study.fidelity.beyond-in',
    message: 'In the file, and not in the standard',
    comment: 'Heading of a part of the report. No full stop',
  },
  beyondOut: /*i18n*/ {
    id: 'study.fidelity.beyond-out',
    message: 'In CAPE, and in no field of the standard',
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
    message: 'Not held',
    comment: 'What becomes of fields: heading of a list; whoever should have it has nothing of the kind',
  },
} as const satisfies Record<string, Message>;

export const beyondTexts = {
  'unknown-columns': /*i18n*/ {
    id: 'study.fidelity.unknown-columns',
    message: 'Cells in columns that CAPE does not know',
    comment: 'Line of a report: a count stands beside it',
  },
  'names-beside-labels': /*i18n*/ {
    id: 'study.fidelity.names-beside-labels',
    message: 'Columns whose name and label disagree',
    comment: 'Line of a report: a count stands beside it',
  },
  'day:suspicion': /*i18n*/ {
    id: 'study.fidelity.day-suspicion',
    message: 'Days of the suspicion',
    comment: 'Line of a report: a count stands beside it',
  },
  'day:later': /*i18n*/ {
    id: 'study.fidelity.day-later',
    message: 'Days of later stages',
    comment: 'Line of a report: a count stands beside it',
  },
  ending: /*i18n*/ {
    id: 'study.fidelity.ending',
    message: 'How a path ended, by stage',
    comment: 'Line of a report: a count stands beside it',
  },
  reason: /*i18n*/ {
    id: 'study.fidelity.reason',
    message: 'Reasons of decisions',
    comment: 'Line of a report: a count stands beside it',
  },
  obstacle: /*i18n*/ {
    id: 'study.fidelity.obstacle',
    message: 'Obstacles that people recorded',
    comment: 'Line of a report: a count stands beside it',
  },
  noticed: /*i18n*/ {
    id: 'study.fidelity.noticed',
    message: 'Obstacles that rules had noticed',
    comment: 'Line of a report: a count stands beside it',
  },
  region: /*i18n*/ {
    id: 'study.fidelity.region',
    message: 'Regions',
    comment: 'Line of a report: a count stands beside it',
  },
  sector: /*i18n*/ {
    id: 'study.fidelity.sector',
    message: 'Industries',
    comment: 'Line of a report: a count stands beside it',
  },
  stage: /*i18n*/ {
    id: 'study.fidelity.stage',
    message: 'Reached: {stage}',
    comment: 'Line of a report: {stage} is the name of a stage; a count of persons stands beside it',
  },
} as const satisfies Record<string, Message>;

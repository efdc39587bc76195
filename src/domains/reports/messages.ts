import type { Message } from '../../kernel/message.ts';
import type { CheckKind } from './fill/checks.ts';
import type { Origin } from './fill/chosen.ts';
import type { SourceKind, UnknownReason } from './values.ts';

/** Why a cell is unknown. */
export const unknownTexts: Readonly<Record<UnknownReason, Message>> = {
  'source-does-not-say': /*i18n*/ {
    id: 'reports.unknown.source-does-not-say',
    message: 'Not stated in the source',
    comment: 'Why a cell of a report is unknown; no full stop',
  },
  'not-collected': /*i18n*/ {
    id: 'reports.unknown.not-collected',
    message: 'Not collected',
    comment: 'Why a cell of a report is unknown; no full stop',
  },
  'no-answer': /*i18n*/ {
    id: 'reports.unknown.no-answer',
    message: 'Asked, no answer',
    comment: 'Why a cell of a report is unknown; no full stop',
  },
  'other-definition': /*i18n*/ {
    id: 'reports.unknown.other-definition',
    message: 'The source counts something different',
    comment: 'Why a cell of a report is unknown; no full stop',
  },
  'not-held': /*i18n*/ {
    id: 'reports.unknown.not-held',
    message: 'Not counted by CAPE, and not entered',
    comment: 'Why a cell of a report is unknown; no full stop',
  },
  'breakdown-not-held': /*i18n*/ {
    id: 'reports.unknown.breakdown-not-held',
    message: 'Counted by CAPE, but not with this breakdown, and not entered',
    comment: 'Why a cell of a report is unknown, such as victims by sex; no full stop',
  },
  'not-in-house': /*i18n*/ {
    id: 'reports.unknown.not-in-house',
    message: 'No matter at this agency has reached this stage',
    comment: 'Why a cell of a report is unknown: the agency has no rows of this stage; no full stop',
  },
  'no-dates': /*i18n*/ {
    id: 'reports.unknown.no-dates',
    message: 'At least one person is counted without a date, so zero is not certain',
    comment: 'Why a cell of a report is unknown; no full stop',
  },
};

export const originTexts: Readonly<Record<Origin, Message>> = {
  entered: /*i18n*/ { id: 'reports.origin.entered', message: 'Entered', comment: 'Where a figure comes from' },
  counted: /*i18n*/ {
    id: 'reports.origin.counted',
    message: 'Counted in this agency’s work',
    comment: 'Where a figure comes from',
  },
  summed: /*i18n*/ {
    id: 'reports.origin.summed',
    message: 'The sum of its parts',
    comment: 'Where a figure comes from: no one gave the whole',
  },
};

export const sourceTexts: Readonly<Record<SourceKind, Message>> = {
  'own-register': /*i18n*/ {
    id: 'reports.source.own-register',
    message: 'A register of this agency',
    comment: 'Kind of source of a figure',
  },
  'other-agency': /*i18n*/ {
    id: 'reports.source.other-agency',
    message: 'Another agency, by request',
    comment: 'Kind of source of a figure',
  },
  published: /*i18n*/ {
    id: 'reports.source.published',
    message: 'Published statistics',
    comment: 'Kind of source of a figure',
  },
  reply: /*i18n*/ {
    id: 'reports.source.reply',
    message: 'A reply to an earlier report',
    comment: 'Kind of source of a figure',
  },
  'estimate-by-hand': /*i18n*/ {
    id: 'reports.source.estimate',
    message: 'Counted by hand',
    comment: 'Kind of source of a figure: an analyst went through files or lists',
  },
};

export const checkTexts: Readonly<Record<CheckKind, Message>> = {
  'parts-exceed-total': /*i18n*/ {
    id: 'reports.check.parts-exceed-total',
    message: '{measure}, {cell}: the parts by {by} exceed the total.',
    comment: 'What does not fit in a report; {by} is how it is split, such as sex',
  },
  'parts-below-total': /*i18n*/ {
    id: 'reports.check.parts-below-total',
    message: '{measure}, {cell}: all parts by {by} are known, and together they are less than the total.',
    comment: 'What does not fit in a report; {by} is how it is split, such as sex',
  },
  'sums-differ': /*i18n*/ {
    id: 'reports.check.sums-differ',
    message: '{measure}, {cell}: the breakdown by {by} gives another sum than other breakdowns.',
    comment: 'What does not fit in a report; {by} is how it is split, such as sex',
  },
  'zero-with-unknown-parts': /*i18n*/ {
    id: 'reports.check.zero-with-unknown-parts',
    message:
      '{measure}, {cell}: the total is zero, but a part by {by} is unknown. If the total is zero, every part is zero.',
    comment: 'What does not fit in a report; {by} is how it is split, such as sex',
  },
  'entered-differs-from-counted': /*i18n*/ {
    id: 'reports.check.entered-differs-from-counted',
    message: '{measure}, {cell}: the entered value differs from the counted one. The report uses the entered value.',
    comment: 'What does not fit in a report; {cell} says which cell',
  },
  'last-year-changed': /*i18n*/ {
    id: 'reports.check.last-year-changed',
    message: '{measure}, {cell}: last year’s figure was changed. The cell shows by whom and why.',
    comment: 'What does not fit in a report; {cell} says which cell',
  },
};

export const cellTexts = {
  whole: /*i18n*/ { id: 'reports.whole', message: 'Total', comment: 'Row or column with the whole; name of a cell' },
  suppressed: /*i18n*/ {
    id: 'reports.suppressed',
    message: 'Hidden: below {smallest}, or could reveal a number that is, in this report or another',
    comment: 'Why a cell of a report is not shown; no full stop',
  },
  hidden: /*i18n*/ {
    id: 'reports.hidden',
    message: 'Not shown',
    comment: 'In the place of a number that is too small',
  },
  unknownBecause: /*i18n*/ {
    id: 'reports.unknown-because',
    message: 'Unknown: {why}',
    comment: 'What was entered or counted for a cell; {why} begins with a capital letter',
  },
  takenBack: /*i18n*/ {
    id: 'reports.taken-back',
    message: 'Withdrawn',
    comment: 'What was entered last for a cell: what was counted holds again',
  },
} as const satisfies Record<string, Message>;

import type { Message } from '../../../kernel/message.ts';
import type { EvidenceCode } from './hour-row.ts';
import type { WageKind } from './wage-range.ts';

/** What a sum of a calculation is for. */
export const wageKindNames = {
  'unpaid-wage': /*i18n*/ {
    id: 'redress.wage.unpaid-wage',
    message: 'Wage for the hours, less what was paid',
    comment: 'A row of the calculation of a wage claim',
  },
  overtime: /*i18n*/ {
    id: 'redress.wage.overtime',
    message: 'Overtime supplement',
    comment: 'A row of the calculation of a wage claim: what overtime is paid on top of the wage',
  },
  unsocial: /*i18n*/ {
    id: 'redress.wage.unsocial',
    message: 'Supplement for nights and weekends',
    comment: 'A row of the calculation of a wage claim',
  },
  'holiday-pay': /*i18n*/ {
    id: 'redress.wage.holiday-pay',
    message: 'Holiday pay on what is unpaid',
    comment: 'A row of the calculation of a wage claim',
  },
  'cash-back': /*i18n*/ {
    id: 'redress.wage.cash-back',
    message: 'Given back in cash',
    comment: 'A row of the calculation of a wage claim',
  },
  rent: /*i18n*/ {
    id: 'redress.wage.rent',
    message: 'Rent taken',
    comment: 'A row of the calculation of a wage claim',
  },
  fee: /*i18n*/ {
    id: 'redress.wage.fee',
    message: 'Fees paid',
    comment: 'A row of the calculation of a wage claim',
  },
  deduction: /*i18n*/ {
    id: 'redress.wage.deduction',
    message: 'Deductions',
    comment: 'A row of the calculation of a wage claim',
  },
} as const satisfies Record<WageKind, Message>;

/** What shows something. */
export const evidenceNames = {
  till: /*i18n*/ { id: 'redress.evidence.till', message: 'till', comment: 'What shows that a person worked' },
  door: /*i18n*/ { id: 'redress.evidence.door', message: 'door log', comment: 'What shows that a person worked' },
  alarm: /*i18n*/ { id: 'redress.evidence.alarm', message: 'alarm log', comment: 'What shows that a person worked' },
  timesheet: /*i18n*/ {
    id: 'redress.evidence.timesheet',
    message: 'the employer’s time records',
    comment: 'What shows that a person worked',
  },
  payslip: /*i18n*/ { id: 'redress.evidence.payslip', message: 'payslip', comment: 'What shows that a sum was paid' },
  bank: /*i18n*/ { id: 'redress.evidence.bank', message: 'bank statement', comment: 'What shows that a sum was paid' },
  document: /*i18n*/ {
    id: 'redress.evidence.document',
    message: 'another document',
    comment: 'What shows that a person worked',
  },
  phone: /*i18n*/ {
    id: 'redress.evidence.phone',
    message: 'positions of a phone',
    comment: 'What shows that a person worked',
  },
  photo: /*i18n*/ { id: 'redress.evidence.photo', message: 'photos', comment: 'What shows that a person worked' },
  message: /*i18n*/ { id: 'redress.evidence.message', message: 'messages', comment: 'What shows that a person worked' },
  schedule: /*i18n*/ {
    id: 'redress.evidence.schedule',
    message: 'schedule',
    comment: 'What shows that a person worked',
  },
  witness: /*i18n*/ { id: 'redress.evidence.witness', message: 'witness', comment: 'What shows that a person worked' },
  source: /*i18n*/ {
    id: 'redress.evidence.source',
    message: 'another source',
    comment: 'What shows that a person worked',
  },
  own: /*i18n*/ {
    id: 'redress.evidence.own',
    message: 'the person’s own account',
    comment: 'What shows that a person worked',
  },
} as const satisfies Record<EvidenceCode, Message>;

/** What would narrow the range. */
export const narrowTexts = {
  documented: /*i18n*/ {
    id: 'redress.wage.to-documented',
    message:
      '{month}: {hours} h on {days, plural, one {# day} other {# days}} are probable ({by}). A record of the till, door, alarm or the employer would document them: {sum} more.',
    comment: 'What would narrow the range of a wage claim; month: November 2026; by: what shows it now',
  },
  probable: /*i18n*/ {
    id: 'redress.wage.to-probable',
    message:
      '{month}: {hours} h on {days, plural, one {# day} other {# days}} rest on the person’s own account. One more source, such as a phone, messages or a witness, would make them probable: {sum} more.',
    comment: 'What would narrow the range of a wage claim; month: November 2026',
  },
} as const;

export const unratedNote = /*i18n*/ {
  id: 'redress.wage.unrated',
  message:
    '{hours} h are not calculated: no rate that may be used is known for their days. That does not mean that nothing is owed.',
  comment: 'Below the calculation of a wage claim',
};
export const roundingNote = /*i18n*/ {
  id: 'redress.wage.rounding',
  message:
    'Each row is rounded once, half up: no law that we have read says otherwise. A rate by the month is divided by the ordinary hours of each month. Interest is not calculated: no rule was read.',
  comment: 'Below the calculation of a wage claim',
};

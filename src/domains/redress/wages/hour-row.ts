import { z } from 'zod';
import { Day } from '../../../kernel/time/dates.ts';
import { type Basis, bases } from '../hours.ts';

/*
 * What a person worked, and what was paid, row by row, each with what shows it. Which basis a kind of evidence gives is a rule of ours:
 * what the employer or a machine recorded at the time is a document; one more source makes probable; the person’s own account is the claim.
 */

export const evidenceCodes = [
  'till',
  'door',
  'alarm',
  'timesheet',
  'payslip',
  'bank',
  'document',
  'phone',
  'photo',
  'message',
  'schedule',
  'witness',
  'source',
  'own',
] as const;
export type EvidenceCode = (typeof evidenceCodes)[number];

const documented: ReadonlySet<EvidenceCode> = new Set([
  'till',
  'door',
  'alarm',
  'timesheet',
  'payslip',
  'bank',
  'document',
]);

/** On which basis something counts that is shown by this. */
export const basisOf = (by: EvidenceCode): Basis =>
  documented.has(by) ? 'documented' : by === 'own' ? 'claimed' : 'probable';

/** Whether one basis is at least as good as another. */
export const isAtLeast = (basis: Basis, other: Basis): boolean => bases.indexOf(basis) <= bases.indexOf(other);

/** Minutes after midnight. An end that is not after its beginning is on the next day. */
const ClockMinute = z.int().min(0).max(1440);

/** Hours of one day: from and to by the clock, or their number alone. */
export const HourRow = z.strictObject({
  day: Day,
  from: ClockMinute.nullable(),
  to: ClockMinute.nullable(),
  /** Where no clock times are known. */
  minutes: z.int().min(1).max(1440).nullable(),
  /** Minutes of break, in the middle. */
  pause: z.int().min(0).max(600),
  by: z.enum(evidenceCodes),
});
export type HourRow = z.infer<typeof HourRow>;

/** Gross on a payslip, net to the bank and cash in hand; and what went back or was taken. */
export const paidKinds = ['reported', 'bank', 'cash'] as const;
export const takenKinds = ['given-back', 'rent', 'fee', 'deduction'] as const;

/** A sum in the smallest unit of the money. */
export const SumRow = z.strictObject({
  day: Day,
  kind: z.enum([...paidKinds, ...takenKinds]),
  minor: z.int().min(1).max(100_000_000_000),
  by: z.enum(evidenceCodes),
});
export type SumRow = z.infer<typeof SumRow>;

import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../../kernel/act.ts';
import { Capacity } from '../../../kernel/capacity.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Day, Instant } from '../../../kernel/time/dates.ts';
import { spokenLanguages } from '../schema.ts';
import { BasisShown } from '../shown-parts-schema.ts';
import { SignCode } from '../visit/schema.ts';
import { decisionKinds } from './decision-kinds.ts';
import { numberKeys } from './numbers.ts';

/* What comes after a visit: decisions and what became of them, the numbers that an officer says, reports of what was done. */

/** The kinds that can be chosen at first, and what a correction says of a decision that never was. */
export const DecisionKind = z.enum([...decisionKinds, 'entered-by-mistake']);
export type DecisionKind = z.infer<typeof DecisionKind>;

export const decisionOutcomes = ['standing', 'changed', 'paid', 'appealed', 'withdrawn'] as const;

export const DecisionOutcome = z.enum(decisionOutcomes);
export type DecisionOutcome = z.infer<typeof DecisionOutcome>;

const NumberSaid = z.int().min(0).max(1_000_000).nullable();

/** Null is not counted, and never zero. */
export const Numbers = z.record(z.enum(numberKeys), NumberSaid);
export type Numbers = z.infer<typeof Numbers>;

export const interpretedLanguages = [...spokenLanguages, 'other'] as const;
export const interpreterWays = ['in-person', 'phone'] as const;
/** Whether there was an interpreter. Not noted is no answer, and never read as no. */
export const InterpreterUsed = z.union([
  z.literal(['none', 'not-noted']),
  z
    .array(z.strictObject({ language: z.enum(interpretedLanguages), way: z.enum(interpreterWays) }))
    .min(1)
    .max(interpretedLanguages.length)
    .refine((all) => new Set(all.map(({ language }) => language)).size === all.length),
]);
export type InterpreterUsed = z.infer<typeof InterpreterUsed>;

/* What goes out, listed field by field. */

export const FoundShown = z.strictObject({
  visit: Uuid,
  by: z.string(),
  capacity: Capacity,
  begunAt: Instant,
  leftAt: Instant.nullable(),
  notes: z.int(),
  photos: z.int(),
  signs: z.array(
    z.strictObject({
      code: SignCode,
      seen: z.int(),
      said: z.int(),
      document: z.int(),
      notSo: z.int(),
    }),
  ),
  offered: z.int(),
  held: z.int(),
  declined: z.int(),
  stopped: z.int(),
});
export type FoundShown = z.infer<typeof FoundShown>;

export const DecisionShown = z.strictObject({
  id: Uuid,
  visit: Uuid,
  by: z.string(),
  capacity: Capacity,
  kind: DecisionKind,
  basis: BasisShown.nullable(),
  on: z.iso.date().nullable(),
  notedAt: Instant,
  note: z.string().nullable(),
  corrections: z.int(),
  outcomes: z.array(
    z.strictObject({
      id: Uuid,
      outcome: DecisionOutcome,
      on: z.iso.date().nullable(),
      by: z.string(),
      note: z.string().nullable(),
      corrections: z.int(),
    }),
  ),
});
export type DecisionShown = z.infer<typeof DecisionShown>;

/** Something that was sent because of the visit: to which unit, and whether an officer there has taken it. Nothing more is known here. */
export const handedKinds = ['person', 'consultation', 'answers', 'leader'] as const;
export const HandedShown = z.strictObject({
  kind: z.enum(handedKinds),
  /** The suspicion of the own agency, where it is one. */
  suspicion: z.strictObject({ id: Uuid, reference: z.string() }).nullable(),
  to: z.string(),
  sentAt: Instant,
  receivedAt: Instant.nullable(),
  acknowledgedAt: Instant.nullable(),
  withdrawnAt: Instant.nullable(),
});
export type HandedShown = z.infer<typeof HandedShown>;

/** One number: what an officer has said, and what CAPE counts from acts. They are shown side by side and never merged. */
export const NumberShown = z.strictObject({
  key: z.enum(numberKeys),
  said: z.int().nullable(),
  counted: z.int().nullable(),
});
export type NumberShown = z.infer<typeof NumberShown>;

export const AfterShown = z.strictObject({
  visit: Uuid,
  inspection: Uuid,
  workplace: z.strictObject({ name: z.string(), municipality: z.string() }),
  begunAt: Instant,
  basis: BasisShown,
  found: z.array(FoundShown),
  decisions: z.array(DecisionShown),
  handed: z.array(HandedShown),
  numbers: z.array(NumberShown),
  interpreter: InterpreterUsed.nullable(),
  /** Who said the numbers last, and when; null: no one has. */
  said: z.strictObject({ by: z.string(), at: Instant, times: z.int(), visit: Uuid }).nullable(),
  /** Others of the unit who have said numbers of the same inspection. They are not added. */
  alsoSaid: z.array(z.strictObject({ by: z.string(), at: Instant })),
  /** What this reader can decide in their capacity, each with the provisions it may rest on. */
  kinds: z.array(z.strictObject({ kind: z.enum(decisionKinds), bases: z.array(BasisShown) })),
  /** Whether it has been entered who decides what, on what, in the country of this agency. */
  areEntered: z.boolean(),
  timeline: z.array(ActEvent),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type AfterShown = z.infer<typeof AfterShown>;
export const AfterAnswer = z.strictObject({ after: AfterShown, receipt: Receipt });

/* Reports. */

export const reportKinds = ['europol-jad', 'ela-pir'] as const;
export type ReportKind = (typeof reportKinds)[number];
export const reportFormats = ['csv', 'pdf', 'docx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const ReportOfVisit = z.strictObject({
  report: z.enum(reportKinds).default('europol-jad'),
  format: z.enum(reportFormats).default('csv'),
});

/** Days, both of them counted. */
export const ReportOfDays = z
  .strictObject({ ...ReportOfVisit.shape, from: Day, to: Day })
  .refine(({ from, to }) => from <= to, { path: ['to'], params: { rule: 'ends-after-it-begins' } });

const paperTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const;

/** A file, as text where it is text. Null: this server cannot make PDF. */
export const ReportFile = z.strictObject({
  file: z
    .union([
      z.strictObject({ name: z.string(), type: z.literal('text/csv;charset=utf-8'), text: z.string() }),
      z.strictObject({ name: z.string(), type: z.enum(paperTypes), base64: z.string() }),
    ])
    .nullable(),
});
export type ReportFile = z.infer<typeof ReportFile>;

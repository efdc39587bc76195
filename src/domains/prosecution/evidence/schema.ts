import { z } from 'zod';
import { Capacity } from '../../../kernel/capacity.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Day, Instant } from '../../../kernel/time/dates.ts';
import {
  bearings,
  custodySteps,
  EvidenceType,
  Holder,
  ItemForm,
  lossBases,
  lossKinds,
  Material,
  Obstacle,
  replyOutcomes,
} from '../codes.ts';
import { several } from '../schema.ts';

export const ItemFacts = z.strictObject({
  item: Uuid,
  type: EvidenceType,
  /** The number it is called by: 7 is E07. */
  number: z.int().min(1).max(999),
  parties: several(Uuid, 40),
  bearing: z.enum(bearings),
  /** Whose own account it is, if it is one. It is never counted as independent of that person's account. */
  accountOf: Uuid.nullable(),
  material: Material,
  securedOn: Day,
  /** Until when its holder keeps the original; null where that does not apply. */
  keptUntil: Day.nullable(),
  /** What it is as a thing; what was added before this was asked for says nothing of it. */
  form: ItemForm.nullable().optional(),
});
export type ItemFacts = z.infer<typeof ItemFacts>;

/**
 * Of a picture or sound of a visit that became evidence: which one, and what the phone had signed of it by then. It stays where it is stored, with
 * its place and device detached as they were.
 */
export const MediumFacts = z.strictObject({
  visit: Uuid,
  medium: Uuid,
  kind: z.enum(['photo', 'voice']),
  bytes: z.int(),
  /** Whether what arrived is what was signed at capture. */
  whole: z.enum(['as-signed', 'not-as-signed']),
  takenAt: Instant,
  /** In which capacity it was taken. */
  capacity: Capacity,
  /** Which number of which phone named it, and whether what that phone signed held; null: it was recorded at a desk. */
  signed: z.strictObject({ counter: z.int(), holds: z.boolean(), trusted: z.boolean() }).nullable(),
});
export type MediumFacts = z.infer<typeof MediumFacts>;

export const TakenFacts = ItemFacts.extend({ medium: MediumFacts }).strict();
export type TakenFacts = z.infer<typeof TakenFacts>;

/** What was done with a piece of evidence, and when. By whom, where and under which seal is sealed beside it. */
export const CustodyFacts = z.strictObject({
  item: Uuid,
  number: z.int().min(1).max(999),
  step: z.enum(custodySteps),
  at: Instant,
});
export type CustodyFacts = z.infer<typeof CustodyFacts>;

export const RequestFacts = z.strictObject({
  request: Uuid,
  type: EvidenceType,
  parties: several(Uuid, 40),
  holder: Holder,
  askedOn: Day,
  /** Null: it does not expire, such as a register. */
  lost: z.strictObject({ kind: z.enum(lossKinds), on: Day.nullable(), basis: z.enum(lossBases) }).nullable(),
});
export type RequestFacts = z.infer<typeof RequestFacts>;

export const ReplyFacts = z.strictObject({
  request: Uuid,
  outcome: z.enum(replyOutcomes),
  on: Day,
  /** Since when it was gone. */
  goneSince: Day.nullable(),
  obstacle: Obstacle.nullable(),
});
export type ReplyFacts = z.infer<typeof ReplyFacts>;

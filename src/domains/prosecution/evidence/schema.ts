import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { bearings, EvidenceType, Holder, lossBases, lossKinds, Material, Obstacle, replyOutcomes } from '../codes.ts';
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
});
export type ItemFacts = z.infer<typeof ItemFacts>;

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

import { z } from 'zod';
import { Day } from '../../../kernel/dates.ts';
import { Uuid } from '../../../kernel/id.ts';
import { bearings, EvidenceType, Holder, lossBases, lossKinds, Material, Obstacle, replyOutcomes } from '../codes.ts';
import { several } from '../schema.ts';

export const ItemFacts = z.strictObject({
  item: Uuid,
  type: EvidenceType,
  /** The number it is called by: 7 is E07. */
  number: z.int().min(1).max(999),
  parties: several(Uuid, 40),
  bearing: z.enum(bearings),
  /** Whose own account it is, if it is one. Her own word is never counted as independent of her word. */
  accountOf: Uuid.nullable(),
  material: Material,
  securedOn: Day,
  /** Until when its holder keeps the original; null where that is not a question. */
  keptUntil: Day.nullable(),
});
export type ItemFacts = z.infer<typeof ItemFacts>;

export const RequestFacts = z.strictObject({
  request: Uuid,
  type: EvidenceType,
  parties: several(Uuid, 40),
  holder: Holder,
  askedOn: Day,
  /** Null: it keeps, as a register does. */
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

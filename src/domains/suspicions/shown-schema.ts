import { z } from 'zod';
import { ActChange, ActEvent, LinePoint, Receipt, Visibility } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { ResponsibleShown } from '../access/public.ts';
import { crossingOf, WithdrawalShown } from '../disclosures/public.ts';
import { sectorsOrUnknown } from '../knowledge/public.ts';
import { ExchangeShown } from './replies/shown-schema.ts';
import { abouts, closeReasons, handedFacts, origins, outcomes, SuspicionFacts } from './schema.ts';
import { statuses } from './statuses.ts';

/* What goes out, listed field by field. */

export const SuspicionRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  origin: z.enum(origins),
  status: z.enum(statuses),
  about: z.enum(abouts),
  called: z.string().nullable(),
  sector: z.enum(sectorsOrUnknown),
  workplaceName: z.string().nullable(),
  municipality: z.string().nullable(),
  begunAt: Instant,
  answerDue: Instant.nullable(),
  stepsUp: z.int(),
  owner: z.string().nullable(),
  acknowledgedThere: z.boolean(),
  /** It lapsed: no one answered in the term of the unit that has it. */
  lapsed: z.boolean(),
});
export type SuspicionRow = z.infer<typeof SuspicionRow>;
export const SuspicionList = z.strictObject({ items: z.array(SuspicionRow), next: z.string().nullable() });
export type SuspicionList = z.infer<typeof SuspicionList>;

export const SuspicionShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  origin: z.enum(origins),
  status: z.enum(statuses),
  facts: SuspicionFacts,
  narrative: z.string().nullable(),
  reach: z.string().nullable(),
  handedOverAt: Instant,
  /** The unit and the agency that handed it over; null for what was sent from here. */
  from: z.string().nullable(),
  purpose: z.string().nullable(),
  ground: z.string().nullable(),
  acute: z.boolean(),
  answerDue: Instant.nullable(),
  /** The line of management, while it is not acknowledged. */
  line: z.array(LinePoint),
  stepsUp: z.int(),
  owner: z.string().nullable(),
  ownedByMe: z.boolean(),
  responsible: ResponsibleShown.nullable(),
  acknowledgedAt: Instant.nullable(),
  closed: z
    .strictObject({ outcome: z.enum(outcomes), reason: z.enum(closeReasons), count: z.int(), at: Instant })
    .nullable(),
  /** What the sender learns: received, acknowledged, when. Null for what was received. */
  crossing: crossingOf(handedFacts).nullable(),
  exchange: ExchangeShown,
  withdrawals: z.array(WithdrawalShown),
  timeline: z.array(ActEvent.extend({ changes: z.array(ActChange).optional() })),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type SuspicionShown = z.infer<typeof SuspicionShown>;

/** The answer to every command on a suspicion: as this reader may see it, and the receipt. */
export const SuspicionAnswer = z.strictObject({ suspicion: SuspicionShown, receipt: Receipt });
export type SuspicionAnswer = z.infer<typeof SuspicionAnswer>;

import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { text } from '../../../kernel/text/text.ts';
import { Day, Instant } from '../../../kernel/time/dates.ts';
import { sectorsOrUnknown } from '../../knowledge/public.ts';
import { Workplace } from '../../signals/public.ts';
import { originChecks, Purpose } from '../schema.ts';

/** What speaks for going to a workplace. Chance is none of them: what was drawn is drawn from a list, by the server. */
export const candidateReasonKinds = [
  'tip',
  'permit-check',
  'register',
  'other-agency',
  'earlier-case',
  'media',
] as const;

/** In what of a reason it may hide where people come from. */
export const proxies = ['address', 'sector', 'name', 'language', 'housing'] as const;
export const ProxyFor = z.enum(proxies);
export type ProxyFor = z.infer<typeof ProxyFor>;

/** What the firm is in law. One that is a person has the rights of a person in every line that is written about it. */
export const forms = ['company', 'sole-trader', 'association', 'public', 'unknown'] as const;
export const Form = z.enum(forms);
export type Form = z.infer<typeof Form>;

/** A reason without its source, which is sealed. */
export const CandidateReason = z.strictObject({
  kind: z.enum(candidateReasonKinds),
  on: Day.nullable(),
  /** What in it could stand in for where people come from. Empty: the officer has seen nothing of the kind. */
  proxies: z
    .array(ProxyFor)
    .max(proxies.length)
    .refine((all) => new Set(all).size === all.length),
  /** Whether it would hold if the people there came from another country. */
  origin: z.enum(originChecks),
  /** The place in the list of an earlier reason that comes from the same origin; null: it is independent. */
  sameAs: z.int().min(0).max(11).nullable(),
});
export type CandidateReason = z.infer<typeof CandidateReason>;

/** A list of workplaces of which one will be drawn. It is written down before the draw, and stays as it is. */
const ListedWorkplace = z.strictObject({ name: text(120), municipality: text(60) });
export const largestPool = 500;
export const ListedWorkplaces = z.array(ListedWorkplace).min(2).max(largestPool);

/** From which list it was drawn, and out of how many. */
export const Drawn = z.strictObject({ pool: Uuid, of: z.int().min(2) });

/* What the state holds of the acts that make it. */

export const ProposeFacts = z.strictObject({
  workplace: Workplace,
  form: Form,
  sector: z.enum(sectorsOrUnknown),
  reasons: z.array(CandidateReason),
  drawn: Drawn.nullable(),
});
export type ProposeFacts = z.infer<typeof ProposeFacts>;
export const PoolFacts = z.strictObject({
  sector: z.enum(sectorsOrUnknown),
  basis: z.string(),
  workplaces: ListedWorkplaces,
});
export type PoolFacts = z.infer<typeof PoolFacts>;
/** With the list of the act before, anyone who has the chance can draw again and come to the same place. */
export const DrawFacts = z.strictObject({
  method: z.literal('chance-modulo-length'),
  /** Sixteen bytes of the server's source of chance, as hexadecimal figures. */
  chance: z.string().regex(/^[0-9a-f]{32}$/),
  of: z.int().min(2),
  place: z.int().min(0),
  candidate: Uuid,
});
export type DrawFacts = z.infer<typeof DrawFacts>;

/* What goes out. */

const ShownReason = CandidateReason.extend({ source: z.string().nullable() });

const CandidateRow = z.strictObject({
  id: Uuid,
  workplaceName: z.string(),
  municipality: z.string(),
  sector: z.enum(sectorsOrUnknown),
  form: Form,
  isPerson: z.boolean(),
  /** How many reasons hold by themselves. A number of reasons, never of points. */
  independent: z.int(),
  reasons: z.array(CandidateReason.pick({ kind: true, on: true, origin: true })),
  drawnOf: z.int().nullable(),
  proposedAt: Instant,
});
export type CandidateRow = z.infer<typeof CandidateRow>;

/** How often a visit led to something, with how many; null beneath five. */
const RateShown = z.strictObject({
  chosen: z.int(),
  visited: z.int(),
  found: z.int().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
});

const PoolRow = z.strictObject({
  id: Uuid,
  sector: z.enum(sectorsOrUnknown),
  of: z.int(),
  listedAt: Instant,
  drawnAt: Instant.nullable(),
  drawn: z.string().nullable(),
});
export type PoolRow = z.infer<typeof PoolRow>;

export const CandidateList = z.strictObject({
  items: z.array(CandidateRow),
  /** Those that have been chosen, the latest first, each with its inspection. */
  chosen: z.array(
    z.strictObject({
      id: Uuid,
      workplaceName: z.string(),
      inspection: Uuid,
      chosenAt: Instant,
      drawn: z.boolean(),
      due: z.boolean(),
    }),
  ),
  pools: z.array(PoolRow),
  draw: z.strictObject({
    /** Whether this unit draws in this capacity; otherwise nothing is ever due. */
    draws: z.boolean(),
    /** The next one that is chosen should be drawn. */
    due: z.boolean(),
    /** How many may be chosen before. */
    before: z.int(),
    putAside: z.int(),
  }),
  rates: z.strictObject({ drawn: RateShown, others: RateShown }),
});
export type CandidateList = z.infer<typeof CandidateList>;

export const CandidateShown = z.strictObject({
  id: Uuid,
  status: z.enum(['open', 'chosen', 'aside']),
  workplace: Workplace,
  form: Form,
  isPerson: z.boolean(),
  sector: z.enum(sectorsOrUnknown),
  reasons: z.array(ShownReason),
  independent: z.int(),
  drawn: Drawn.nullable(),
  inspection: Uuid.nullable(),
  /** The planned inspections of the own unit that have a purpose and no workplace yet. */
  inspections: z.array(z.strictObject({ id: Uuid, purpose: Purpose, purposeSetAt: Instant })),
  /** The next one should be drawn: to choose this one, say why it cannot wait. */
  due: z.boolean(),
  timeline: z.array(ActEvent),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type CandidateShown = z.infer<typeof CandidateShown>;
export const CandidateAnswer = z.strictObject({ candidate: CandidateShown, receipt: Receipt });
export type CandidateAnswer = z.infer<typeof CandidateAnswer>;

export const PoolShown = z.strictObject({
  id: Uuid,
  sector: z.enum(sectorsOrUnknown),
  basis: z.strictObject({ provision: z.string(), verified: z.boolean() }),
  source: z.string().nullable(),
  workplaces: z.array(ListedWorkplace),
  drawn: z.strictObject({ place: z.int(), chance: z.string(), at: Instant, candidate: Uuid }).nullable(),
  timeline: z.array(ActEvent),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type PoolShown = z.infer<typeof PoolShown>;
export const PoolAnswer = z.strictObject({ pool: PoolShown, receipt: Receipt });
export type PoolAnswer = z.infer<typeof PoolAnswer>;

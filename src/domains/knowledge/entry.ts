import { z } from 'zod';
import { Capacity } from '../../kernel/capacity.ts';

/** A text in both languages of the staff. */
const Both = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
const Day = z.iso.date();
const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,59}$/);
const Ids = z.array(Id);

/** What every entry says of itself: how it is called, when it holds, where it was read, and who has checked it. */
const said = {
  id: Id,
  sv: z.string().min(1),
  en: z.string().min(1),
  valid_from: Day.nullable(),
  valid_to: Day.nullable(),
  source: z.string().min(1),
  /** The day on which somebody compared it with its source. Without one, `unverified: true` says so. */
  verified_on: Day.optional(),
  unverified: z.literal(true).optional(),
};

const entry = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...said, ...shape });

/** A heading under which entries of a list stand. */
export const Group = z.strictObject({ id: Id, sv: z.string().min(1), en: z.string().min(1) });
export type Group = z.infer<typeof Group>;

const Step = z.strictObject({ take: z.enum(['any', 'all']), group: Id });

/** The shape of an entry, by the list in which it stands. */
export const entryOf = {
  stages: entry({}),
  obstacles: entry({ group: Id, stage: Id, shows: Both, remedy: Both.nullable() }),
  reasons: entry({
    outcome: z.enum([
      'not-opened',
      'closed',
      'limited',
      'reclassified',
      'not-charged',
      'waived',
      'charged',
      'transferred',
      'not-pursued',
    ]),
    counted: z.enum(['written-off', 'investigated', 'limited', 'person-cleared']).nullable(),
    legal_ground: z.boolean(),
    opens: z.array(z.enum(['steps-not-taken', 'second-look', 'review-information'])),
    basis: z.string().nullable(),
    note: Both.nullable(),
  }),
  holders: entry({}),
  evidence: entry({
    holders: Ids.min(1),
    volatility: z.enum(['none', 'low', 'medium', 'high']),
    independent: z.enum(['yes', 'no', 'partly']),
  }),
  'failure-modes': entry({}),
  offences: entry({
    provision: Both,
    adult: z.array(Step).min(1),
    child: z.array(Step).min(1),
    penalty: Both,
    note: Both,
  }),
  elements: entry({
    group: Id,
    offence: Id,
    means: Both.nullable(),
    proved_by: Ids,
    fails_by: Ids,
    core: z.boolean(),
  }),
  observations: entry({
    group: Id,
    by: z.array(z.enum(['seen', 'said', 'document'])).min(1),
    evidence: Ids,
    delphi: Ids,
    ilo11: Ids,
    /** The capacities in which alone it may be marked; none named is any. */
    only_in: z.array(Capacity),
    basis: z.enum(['U', 'F', 'MV', 'A', 'M']),
  }),
  retention: entry({
    evidence: Id,
    days: z.int().min(1).nullable(),
    basis: z.enum(['estimated', 'unknown']),
    holder: Id,
  }),
  'must-pass-on': entry({ text: Both, from: Ids.min(1), to: Ids.min(1), status: z.enum(['in-force', 'proposed']) }),
  purposes: entry({ text: Both, houses: Ids.min(1) }),
  'steps-not-taken': entry({ evidence: Ids }),
  clocks: entry({
    amount: z.int().min(1),
    unit: z.enum(['calendar-days', 'working-days', 'months', 'years']),
    starts: Both,
    after: Both,
  }),
  /** Under what something in a record may be masked, and how a refusal is appealed. */
  secrecy: entry({ use: z.enum(['mask', 'appeal']), provision: Both, text: Both }),
  /** The municipalities of each county, whose id is that of ISO 3166-2. */
  municipalities: entry({
    id: z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/),
    municipalities: z.array(z.string().min(1)).min(1),
  }),
} as const;

export type List = keyof typeof entryOf;
export const lists = Object.keys(entryOf) as readonly List[];
export type Entry<L extends List> = z.infer<(typeof entryOf)[L]>;

/** All lists of one country, each with the headings under which its entries stand. */
export type Knowledge = {
  readonly [L in List]: { readonly groups: readonly Group[]; readonly entries: readonly Entry<L>[] };
};

type Named = { readonly id: string; readonly sv: string; readonly en: string };

/** What a code is called. A code that no entry has, as one that was taken away long ago, is called by itself. */
export const codeName = (list: readonly Named[], id: string, language: 'sv' | 'en'): string =>
  list.find((one) => one.id === id)?.[language] ?? id;

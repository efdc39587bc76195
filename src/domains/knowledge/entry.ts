import { z } from 'zod';
import { Capacity } from '../../kernel/capacity.ts';
import { agencyFields } from './agencies/agency.ts';
import { countries } from './countries.ts';
import { Board, Both, Day, Decides, Id, Ids, Instance, JudgedFact, Own, Power, text } from './entry-parts.ts';
import type { List } from './lists.ts';
import { payFields, payRuleFields } from './pay/pay-entry.ts';
import { reading } from './sources/citation.ts';
import { sourceText } from './sources/source-text.ts';
import { byOneRule, yearly } from './yearly.ts';

/** What every entry says of itself: what it is called, when it is in force, where it was read, and who has checked it. */
const said = {
  id: Id,
  sv: z.string().min(1),
  en: z.string().min(1),
  valid_from: Day.nullable(),
  valid_to: Day.nullable(),
  source: z.string().min(1).transform(sourceText),
  /** The day on which it was compared with its source. Without one, `unverified: true` says so. */
  verified_on: Day.optional(),
  unverified: z.literal(true).optional(),
  ...reading,
  /** Made up for the demo. There it replaces the entry with its id, and it never reaches any other database. */
  invented: z.literal(true).optional(),
};

const entry = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...said, ...shape });

/** A heading with entries of a list below it. */
export const Group = z.strictObject({ id: Id, sv: z.string().min(1), en: z.string().min(1) });
export type Group = z.infer<typeof Group>;

const Step = z.strictObject({ take: z.enum(['any', 'all']), group: Id });

const Country = z.enum(countries);
/** unknown: a source proposed it, and whether it came has not been seen. */
const Status = z.enum(['in-force', 'proposed', 'unknown']);
const Strength = z.enum(['strong', 'medium', 'weak']);

/** How the last digit of a number follows from the others. */
const weights = z.array(z.int().min(-1).max(10)).min(4).max(13);
const DigitCheck = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('luhn') }),
  z.strictObject({ how: z.literal('mod-11-10') }),
  z.strictObject({ how: z.literal('sum'), weights, modulus: z.int().min(2), remainder: z.int().min(0) }),
  z.strictObject({ how: z.literal('rounds'), rounds: z.array(weights).min(1).max(2) }),
]);
export type DigitCheck = z.infer<typeof DigitCheck>;

/** By which rules an obstacle is noticed in a file, and what they look at; or why no rule can. */
const Detected = z.union([
  z.strictObject({ by: Ids.min(1), how: Both }),
  z.strictObject({ by: z.null(), why_not: Both }),
]);

/** The shape of an entry, by its list. */
export const entryOf = {
  stages: entry({}),
  obstacles: entry({ group: Id, stage: Id, shows: Both, remedy: Both.nullable(), detected: Detected }),
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
  /** What facts can speak of, independent of any country's words: elements, indicators and facts meet here. */
  concepts: entry({ group: Id, text: Both }),
  offences: entry({
    country: Country,
    /** core: trafficking and its twin; lower: a lower tier of exploitation; neighbour: what is used beside or instead. */
    kind: z.enum(['core', 'lower', 'neighbour']),
    status: Status,
    /** What the law itself calls it, where that was seen. */
    own: Own.nullable(),
    provision: Both,
    adult: z.array(Step).min(1),
    /** What is asked for when the person is a child; null where no rule of its own is known, and the one for adults is read. */
    child: z.array(Step).min(1).nullable(),
    /** The offences that go before this one. */
    subsidiary_to: Ids,
    penalty: Both,
    note: Both.nullable(),
    /** What the person loses when this one is used instead; null where nothing is known of that. */
    lost: Both.nullable(),
    /** As short as people say it; null, or not there, where it is called by the number in its id. */
    short: Both.optional(),
    /** Always on the board of a criminal file in its country. Where a country has none, the board has what was reported. */
    board: Board.optional(),
    /** An offence of the injured person, which a prosecutor may leave be (non-punishment). */
    of_injured: z.literal(true).optional(),
    /** In published statistics. */
    code: z.string().nullable(),
  }),
  elements: entry({
    group: Id,
    offence: Id,
    own: Own.nullable(),
    means: Both.nullable(),
    concepts: Ids,
    proved_by: Ids,
    fails_by: Ids,
    core: z.boolean(),
  }),
  /** Rules that are no offence: instruments, stay, reflection period, non-punishment, back pay. */
  provisions: entry({
    group: Id,
    country: Country.nullable(),
    status: Status,
    text: Both,
    conditions: z.array(Both),
    who: Both.nullable(),
    duration: Both.nullable(),
  }),
  /** What courts have found, element by element, instance by instance. */
  judgments: entry({
    country: Country,
    text: Both,
    /** The injured people, by an invented short name; no person is named. */
    persons: z.array(z.strictObject({ id: Id, sv: text, en: text })).min(1),
    /** The day whose law is read: one on which it happened or, where none was seen, one in the year of the judgment. */
    law_on: Day,
    facts: z.array(JudgedFact).min(1),
    instances: z.array(Instance).min(1),
  }),
  ilo11: entry({ text: Both, concepts: Ids }),
  delphi: entry({
    group: Id,
    strength: Strength,
    /** Where sources differ on the strength: the other one. Rules count with both and say when it matters. */
    other_strength: Strength.nullable(),
    ilo11: Ids,
    concepts: Ids,
    /** How it can be asked. Null for what is not asked. */
    question: Both.nullable(),
  }),
  'worker-card': entry({ group: Id, ilo11: Ids, delphi: Ids }),
  sectors: entry({
    questions: z.array(z.strictObject({ id: Id, sv: text, en: text, observations: Ids })).min(1),
    perishable: z.array(z.strictObject({ retention: Id, note: Both })).min(1),
    chain: z.array(Both).min(1),
    comparator: z.strictObject({
      text: Both,
      amount: z.number().positive().nullable(),
      unit: z.string().nullable(),
    }),
    /** What typically stops a case of this sector, and why there. */
    obstacles: z.array(z.strictObject({ obstacle: Id, why: Both })).min(1),
    exercise: z.strictObject({ title: Both, text: Both, ask: z.array(Both).min(1), answer: Both }),
    worker_page: z.strictObject({ title: Both, lines: z.array(Both).min(1) }),
  }),
  /** Which agency may do what at a workplace, on which ground. */
  powers: entry({
    country: Country,
    holder: Id.nullable(),
    enter: Power,
    identify: Power,
    looks_at: Both,
    basis: Both,
    decides: Decides.optional(),
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
  purposes: entry({ text: Both, agencies: Ids.min(1) }),
  'steps-not-taken': entry({ evidence: Ids }),
  clocks: entry({
    amount: z.int().min(1),
    unit: z.enum(['calendar-days', 'working-days', 'months', 'years']),
    starts: Both,
    after: Both,
  }),
  /** Days that are not worked, each by the rule by which it comes; `named` as the country itself calls it. */
  holidays: entry({ country: Country, named: text, ...yearly }).refine(...byOneRule),
  /** Pay by country and table, from and to the days on which it holds; and what a claim is counted with besides. */
  pay: entry(payFields),
  'pay-rules': entry(payRuleFields),
  /** Under what something in a record may be masked, and how a refusal is appealed. */
  secrecy: entry({ use: z.enum(['mask', 'appeal']), provision: Both, text: Both }),
  /** What the law of a country says in general of how long records are kept, by kind of record. Null is not known, and no time is ever zero. */
  'record-retention': entry({
    country: Country,
    /** Kinds of record, as `administration` names them. */
    records: Ids.min(1),
    text: Both,
    statute: Both.nullable(),
    paragraph: text.nullable(),
    period: z.strictObject({ amount: z.int().min(1), unit: z.enum(['years', 'months', 'days']) }).nullable(),
    runs_from: z.enum(['recorded', 'last-recorded', 'closed', 'judgment-final', 'account-ended']).nullable(),
    /** Whether archive law asks that records go to an archive before they are erased. */
    archive_first: z.boolean().nullable(),
  }),
  /** The fifteen questions that practitioners are asked, each about one obstacle or a few; `short` is what a figure calls it. */
  survey: entry({ group: Id, short: Both, obstacles: Ids.min(1) }),
  /** The municipalities of each county or region, whose id is that of ISO 3166-2: of Sweden. Of other countries none are listed. */
  municipalities: entry({
    id: z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/),
    municipalities: z.array(z.string().min(1)),
  }),
  /** How organisation and VAT numbers of firms are checked, country by country; null where a number has no check digit. */
  'firm-numbers': entry({
    country: Country,
    number: z.enum(['organisation', 'vat']),
    /** The number without spaces and signs, in capitals; the first group are the digits that are checked. */
    form: text,
    check: DigitCheck.nullable(),
    /** Digits that are the personal number of a sole trader. */
    person: text.nullable(),
  }),
  /** Who is who in a country: agencies, helplines and organisations, and how each is reached. */
  agencies: entry(agencyFields),
  /** By what a report splits a measure: closed codes, and the column of the study's rows that holds it, where one does. */
  'report-breakdowns': entry({
    held: z.enum(['county', 'sector']).nullable(),
    codes: z.array(z.strictObject({ id: Id, sv: text, en: text })).min(2),
  }),
  /** What reports ask for, each defined once, with the acts that it is about and what counts it today. */
  'report-measures': entry({
    unit: Both,
    definition: Both,
    leaves_out: Both,
    /** Kinds of acts, as the registry calls them. */
    acts: Ids,
    /** A stage of the study, and the exits that count, where not every person at it counts. */
    counted: z.strictObject({ stage: Id, exits: Ids }).nullable(),
    /** Why CAPE does not count it today. */
    not_held: Both.nullable(),
  }),
  /** What is asked of a country by whom and when, table by table. */
  reports: entry({
    asked_by: Both,
    text: Both,
    /** It leaves the country: counts from 1 to 9 are hidden, else from 1 to 4. */
    across_borders: z.boolean(),
    /** The month in which its year begins. */
    starts_month: z.int().min(1).max(12),
    due: z
      .strictObject({ years_after: z.int().min(0).max(2), month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
      .nullable(),
    due_text: Both,
    tables: z.array(z.strictObject({ id: Id, sv: text, en: text, measure: Id, by: Ids.max(2) })).min(1),
  }),
} as const satisfies Record<List, z.ZodType>;

export type Entry<L extends List> = z.infer<(typeof entryOf)[L]>;

/** All lists of one country, each with the headings of its entries. */
export type Knowledge = {
  readonly [L in List]: { readonly groups: readonly Group[]; readonly entries: readonly Entry<L>[] };
};

type Named = { readonly id: string; readonly sv: string; readonly en: string };

/** What a code is called. A code that no entry has, such as one that was removed long ago, is called by itself. */
export const codeName = (list: readonly Named[], id: string, language: 'sv' | 'en'): string =>
  list.find((one) => one.id === id)?.[language] ?? id;

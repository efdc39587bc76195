import { z } from 'zod';
import { Capacity } from '../../kernel/capacity.ts';
import { agencyShown } from './agencies/agency.ts';
import { countries } from './countries.ts';
import { type List, lists } from './lists.ts';
import { Citation } from './sources/citation.ts';

/** What is shown of every code, in the reader's language. */
const Code = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** What it is about, or what to know of it; null when the name says all. */
  text: z.string().nullable(),
  /** The heading that it is under. */
  group: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  /** Whether it has been compared with its source. */
  verified: z.boolean(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  source: z.string(),
  /** Where its text was read, so that another reader can. */
  citations: z.array(Citation).optional(),
  /** The day on which it must be checked again, since a change is known to be on its way. */
  lookAgainOn: z.string().optional(),
  /** Whether a second reader has compared it with its text; absent where that is not recorded. */
  readTwice: z.boolean().optional(),
  /** Made up for the demo. */
  invented: z.boolean().optional(),
});

/** What an offence asks for: any element of a group, or all. */
const Asked = z.strictObject({ take: z.enum(['any', 'all']), group: z.string() });
/** The lists, and the grounds, which are in files of their own and of another shape. */
export const shownLists = [...lists, 'grounds'] as const;
export type ShownList = List | 'grounds';

const Status = z.enum(['in-force', 'proposed', 'unknown']);
const Strength = z.enum(['strong', 'medium', 'weak']);
/** Words in the language of the law itself; the page says which, for a screen reader. */
const Own = z.strictObject({ language: z.string(), text: z.string() });
const Power = z.strictObject({ may: z.enum(['yes', 'limited', 'no', 'unknown']), text: z.string() });

/** The codes of each list, with what only that list has. */
export const codeShown = {
  stages: Code,
  obstacles: Code.extend({
    stage: z.string(),
    remedy: z.string().nullable(),
    /** Whether rules notice it in a file, and what they look at; or why none can. */
    noticed: z.strictObject({ is: z.boolean(), text: z.string() }),
  }),
  reasons: Code.extend({ outcome: z.string(), legalGround: z.boolean(), opens: z.array(z.string()) }),
  holders: Code,
  evidence: Code.extend({
    holders: z.array(z.string()),
    volatility: z.enum(['none', 'low', 'medium', 'high']),
    independent: z.enum(['yes', 'no', 'partly']),
  }),
  'failure-modes': Code,
  concepts: Code,
  offences: Code.extend({
    country: z.enum(countries),
    kind: z.enum(['core', 'lower', 'neighbour']),
    status: Status,
    own: Own.nullable(),
    provision: z.string(),
    penalty: z.string(),
    lost: z.string().nullable(),
    subsidiaryTo: z.array(z.string()),
    adult: z.array(Asked),
    child: z.array(Asked).nullable(),
    /** As short as people say it. */
    short: z.string().nullable(),
    /** What the board of a criminal file says of it; null where the law does not say that it is always there. */
    boardNote: z.string().nullable(),
  }),
  elements: Code.extend({
    offence: z.string(),
    own: Own.nullable(),
    concepts: z.array(z.string()),
    provedBy: z.array(z.string()),
    failsBy: z.array(z.string()),
    core: z.boolean(),
  }),
  provisions: Code.extend({
    country: z.enum(countries).nullable(),
    status: Status,
    conditions: z.array(z.string()),
    who: z.string().nullable(),
    duration: z.string().nullable(),
  }),
  judgments: Code.extend({
    country: z.enum(countries),
    instances: z.array(
      z.strictObject({
        id: z.string(),
        court: z.string(),
        on: z.string().nullable(),
        outcome: z.string(),
        source: z.string(),
      }),
    ),
    /** Of each injured person, element by element: what the rule says on the facts, and what each court found. */
    persons: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        rows: z.array(
          z.strictObject({
            element: z.string(),
            offence: z.string(),
            rule: z.enum(['supported', 'contradicted', 'nothing-yet']),
            found: z.array(
              z.strictObject({
                instance: z.string(),
                found: z.enum(['met', 'partly', 'not-met', 'not-tried', 'not-seen']),
                why: z.string().nullable(),
              }),
            ),
            differs: z.boolean(),
          }),
        ),
      }),
    ),
  }),
  ilo11: Code,
  delphi: Code.extend({ strength: Strength, otherStrength: Strength.nullable(), ilo11: z.array(z.string()) }),
  'worker-card': Code.extend({ ilo11: z.array(z.string()), delphi: z.array(z.string()) }),
  sectors: Code.extend({
    questions: z.array(z.strictObject({ id: z.string(), name: z.string(), observations: z.array(z.string()) })),
    perishable: z.array(z.strictObject({ retention: z.string(), note: z.string() })),
    chain: z.array(z.string()),
    comparator: z.strictObject({ text: z.string(), amount: z.number().nullable(), unit: z.string().nullable() }),
    obstacles: z.array(z.strictObject({ obstacle: z.string(), why: z.string() })),
    exercise: z.strictObject({ title: z.string(), text: z.string(), ask: z.array(z.string()), answer: z.string() }),
    workerPage: z.strictObject({ title: z.string(), lines: z.array(z.string()) }),
  }),
  powers: Code.extend({
    country: z.enum(countries),
    holder: z.string().nullable(),
    enter: Power,
    identify: Power,
    basis: z.string(),
  }),
  observations: Code.extend({
    by: z.array(z.enum(['seen', 'said', 'document'])),
    evidence: z.array(z.string()),
    delphi: z.array(z.string()),
    ilo11: z.array(z.string()),
    onlyIn: z.array(Capacity),
  }),
  retention: Code.extend({ evidence: z.string(), days: z.int().nullable(), holder: z.string() }),
  'must-pass-on': Code.extend({
    from: z.array(z.string()),
    to: z.array(z.string()),
    status: z.enum(['in-force', 'proposed']),
  }),
  purposes: Code.extend({ agencies: z.array(z.string()) }),
  'steps-not-taken': Code.extend({ evidence: z.array(z.string()) }),
  clocks: Code.extend({
    amount: z.int(),
    unit: z.enum(['calendar-days', 'working-days', 'months', 'years']),
    after: z.string(),
  }),
  holidays: Code.extend({ country: z.enum(countries), named: z.string(), on: z.string() }),
  /** What a claim is counted with is read where it is: PayRate and PayRule. */
  pay: Code.extend({ country: z.enum(countries), rate: z.unknown() }),
  'pay-rules': Code.extend({ country: z.enum(countries), payRule: z.unknown() }),
  secrecy: Code.extend({ use: z.enum(['mask', 'appeal']), provision: z.string() }),
  'record-retention': Code.extend({
    country: z.enum(countries),
    records: z.array(z.string()),
    statute: z.string().nullable(),
    keptFor: z.strictObject({ amount: z.int(), unit: z.enum(['years', 'months', 'days']) }).nullable(),
  }),
  survey: Code.extend({ obstacles: z.array(z.string()) }),
  municipalities: Code,
  'firm-numbers': Code.extend({ country: z.enum(countries) }),
  agencies: Code.extend(agencyShown),
  'report-breakdowns': Code.extend({ codes: z.array(z.string()) }),
  'report-measures': Code.extend({ leavesOut: z.string(), acts: z.array(z.string()), notHeld: z.string().nullable() }),
  reports: Code.extend({ askedBy: z.string(), dueText: z.string(), tables: z.array(z.string()) }),
  grounds: Code.extend({
    nature: z.enum(['may', 'must', 'must-not']),
    from: z.array(z.string()),
    to: z.array(z.string()),
    weighing: z.boolean(),
    needsConsent: z.boolean(),
    excludes: z.array(z.string()),
    limits: z.string().nullable(),
  }),
} as const satisfies Record<ShownList, z.ZodType>;
export type CodeShown<L extends ShownList> = z.infer<(typeof codeShown)[L]>;

/** The lists that were asked for, and no other. */
export const CodesShown = z.strictObject({
  stages: z.array(codeShown.stages).optional(),
  obstacles: z.array(codeShown.obstacles).optional(),
  reasons: z.array(codeShown.reasons).optional(),
  holders: z.array(codeShown.holders).optional(),
  evidence: z.array(codeShown.evidence).optional(),
  'failure-modes': z.array(codeShown['failure-modes']).optional(),
  offences: z.array(codeShown.offences).optional(),
  elements: z.array(codeShown.elements).optional(),
  concepts: z.array(codeShown.concepts).optional(),
  provisions: z.array(codeShown.provisions).optional(),
  judgments: z.array(codeShown.judgments).optional(),
  ilo11: z.array(codeShown.ilo11).optional(),
  delphi: z.array(codeShown.delphi).optional(),
  'worker-card': z.array(codeShown['worker-card']).optional(),
  sectors: z.array(codeShown.sectors).optional(),
  powers: z.array(codeShown.powers).optional(),
  observations: z.array(codeShown.observations).optional(),
  retention: z.array(codeShown.retention).optional(),
  'must-pass-on': z.array(codeShown['must-pass-on']).optional(),
  purposes: z.array(codeShown.purposes).optional(),
  'steps-not-taken': z.array(codeShown['steps-not-taken']).optional(),
  clocks: z.array(codeShown.clocks).optional(),
  holidays: z.array(codeShown.holidays).optional(),
  pay: z.array(codeShown.pay).optional(),
  'pay-rules': z.array(codeShown['pay-rules']).optional(),
  secrecy: z.array(codeShown.secrecy).optional(),
  'record-retention': z.array(codeShown['record-retention']).optional(),
  survey: z.array(codeShown.survey).optional(),
  municipalities: z.array(codeShown.municipalities).optional(),
  'firm-numbers': z.array(codeShown['firm-numbers']).optional(),
  agencies: z.array(codeShown.agencies).optional(),
  'report-breakdowns': z.array(codeShown['report-breakdowns']).optional(),
  'report-measures': z.array(codeShown['report-measures']).optional(),
  reports: z.array(codeShown.reports).optional(),
  grounds: z.array(codeShown.grounds).optional(),
});
export type CodesShown = z.infer<typeof CodesShown>;

/** How much there is of each list, and how much of it is not verified; the countries whose law is here. */
export const Overview = z.strictObject({
  lists: z.array(z.strictObject({ list: z.enum(shownLists), count: z.int(), unverified: z.int() })),
  countries: z.array(z.enum(countries)),
});
export type Overview = z.infer<typeof Overview>;

/** Names of lists with commas between them, as an address has them. */
export const ListsAsked = z
  .string()
  .max(600)
  .transform((words) => words.split(','))
  .pipe(z.array(z.enum(shownLists)).min(1));

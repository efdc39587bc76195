import { z } from 'zod';
import { isIssuer, signatureAlgorithms } from '../../domains/access/public.server.ts';
import { RetentionSaid, recordKinds, regimes } from '../../domains/administration/public.server.ts';
import { PointSaid } from '../../domains/administration/public.ts';

const Key = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** As the database demands it: one line of text. */
const Name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]*$/u);
/** One text, or `sv` without `en`, is shown in both languages: an agency of another country has a name in its own. */
const inBoth = (said: unknown): unknown => {
  if (typeof said === 'string') return { sv: said, en: said };
  const isOne = typeof said === 'object' && said !== null && 'sv' in said && !('en' in said);
  return isOne ? { ...said, en: said.sv } : said;
};
const Names = z.preprocess(inBoth, z.strictObject({ sv: Name, en: Name }));
const PointNames = z.preprocess(inBoth, z.strictObject({ sv: PointSaid.shape.nameSv, en: PointSaid.shape.nameEn }));
/** A word that the database knows, which says so itself. */
const Word = z.string().min(1).max(60);

const UnitEntry = z.strictObject({
  key: Key,
  name: Names,
  capacities: z.array(Word).min(1),
  /** The track on which it receives messages of other agencies. Without it, it receives none. */
  messages: Word.nullable().default(null),
});

const PersonEntry = z.strictObject({
  key: Key,
  unit: Key,
  name: Name,
  title: Names,
  capacities: z.array(Word).min(1),
  roles: z.array(Word).default([]),
  ended: z.boolean().default(false),
});

const ProviderEntry = z.strictObject({
  key: Key,
  name: Names,
  issuer: z.string().max(500).refine(isIssuer),
  clientId: z.string().min(1).max(200),
  /** Where its secret is: a file beside this one, or a variable of the environment. Never the secret itself. */
  secretFile: z.string().min(1).max(1000).optional(),
  secretEnv: z
    .string()
    .max(100)
    .regex(/^(?!CAPE_)[A-Za-z_][A-Za-z0-9_]*$/)
    .optional(),
  withoutSecret: z.literal(true).optional(),
  algorithms: z.array(z.enum(signatureAlgorithms)).min(1).optional(),
  scopes: z.array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,60}$/)).optional(),
  assurance: z.string().min(1).max(300).nullable().optional(),
  jwtLogout: z.boolean().optional(),
  ended: z.boolean().default(false),
});

/** A number that the agency publishes, as its administrators write it on the screen. Without counties: the whole country. */
const ContactPointEntry = z.strictObject({
  key: Key,
  number: PointSaid.shape.number,
  name: PointNames,
  /** When someone answers. Without it, that is not known. */
  hours: PointNames.nullable().default(null),
  alwaysAnswered: PointSaid.shape.alwaysAnswered,
  languages: PointSaid.shape.languages.default([]),
  counties: PointSaid.shape.counties.default([]),
  audience: PointSaid.shape.audience,
  from: PointSaid.shape.from,
  to: PointSaid.shape.to.default(null),
  confirmedOn: PointSaid.shape.confirmedOn.default(null),
  ended: z.boolean().default(false),
});

/** What the agency has decided about how long it keeps one kind of record, as its administrators write it on the screen. */
const RetentionEntry = z.strictObject({
  key: Key,
  record: z.enum(recordKinds),
  regime: z.enum(regimes),
  outcome: RetentionSaid.shape.outcome,
  period: RetentionSaid.shape.period.default(null),
  runsFrom: RetentionSaid.shape.runsFrom,
  reference: RetentionSaid.shape.reference.default(null),
  decidedOn: RetentionSaid.shape.decidedOn.default(null),
  validFrom: RetentionSaid.shape.validFrom,
  archiveFirst: RetentionSaid.shape.archiveFirst,
  ended: z.boolean().default(false),
});

const AgencyEntry = z.strictObject({
  key: Key,
  country: Word,
  kind: Word,
  name: Names,
  units: z.array(UnitEntry).min(1),
  people: z.array(PersonEntry).default([]),
  providers: z.array(ProviderEntry).default([]),
  contactPoints: z.array(ContactPointEntry).default([]),
  retention: z.array(RetentionEntry).default([]),
});

/** Which unit reads tips, as `agency/unit`: of those who want to tell, and of those who want help. One for each country, and for each county. */
const UnitName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);

/** A unit, and the counties from which it reads: none is the whole country. */
const Desk = z.preprocess(
  (said) => (typeof said === 'string' ? { unit: said } : said),
  z.strictObject({
    unit: UnitName,
    counties: PointSaid.shape.counties.default([]),
    ended: z.boolean().default(false),
  }),
);
const Desks = z.preprocess(
  (said) => (said === undefined || Array.isArray(said) ? said : [said]),
  z.array(Desk).max(60).default([]),
);

export const SetupFile = z.strictObject({
  agencies: z.array(AgencyEntry).min(1),
  tipDesks: z.strictObject({ tell: Desks, help: Desks }).default({ tell: [], help: [] }),
});
export type SetupFile = z.infer<typeof SetupFile>;
export type AgencyEntry = z.infer<typeof AgencyEntry>;
export type UnitEntry = z.infer<typeof UnitEntry>;
export type PersonEntry = z.infer<typeof PersonEntry>;
export type ContactPointEntry = z.infer<typeof ContactPointEntry>;
export type RetentionEntry = z.infer<typeof RetentionEntry>;
export type ProviderEntry = z.infer<typeof ProviderEntry>;

export const tipWishes = ['tell', 'help'] as const;
export type TipWish = (typeof tipWishes)[number];

/** A place in the file, as the list of names and numbers that leads there. */
export type FilePath = readonly PropertyKey[];

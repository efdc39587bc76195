import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Day, Instant } from '../../kernel/time/dates.ts';
import { StoppedShown, WithdrawalShown } from '../disclosures/public.ts';

/* Support: what a person needs, and what was arranged. It begins on signs and does not ask what they will do in any case. */

export const needs = ['safety', 'roof', 'health', 'adviser', 'interpreter', 'stay'] as const;
export const Need = z.enum(needs);
export type Need = z.infer<typeof Need>;

export const YesNo = z.enum(['yes', 'no', 'unknown']);
export type YesNo = z.infer<typeof YesNo>;

/** What is seen or said the first night. Unknown is an answer; nothing here says how the person came here or what they want. */
export const Signs = z.strictObject({
  needsBed: YesNo,
  isHurt: YesNo,
  isThreatened: YesNo,
  /** Read from a paper, or said unasked: the stay depends on the employer. It is never asked. */
  stayDependsOnWork: YesNo,
});
export type Signs = z.infer<typeof Signs>;

export const outcomes = ['arranged', 'none-found', 'not-needed'] as const;
export const forms = [
  'plan',
  'bed',
  'hotel',
  'own-place',
  'appointment',
  'counsel',
  'legal-aid',
  'by-phone',
  'on-site',
  'other',
] as const;
export const providers = ['own-unit', 'social-emergency', 'health-care', 'organisation', 'court', 'other'] as const;

export const departures = ['wishes', 'booked', 'left', 'stays'] as const;
/* Advice without a person: it leaves a count. */
export const topics = ['safety', 'housing', 'wages', 'papers', 'debt', 'threats', 'health', 'stay'] as const;
export const askers = ['worker', 'colleague', 'employer-side', 'agency', 'organisation'] as const;
/* The reflection period (betänketid). */
export const interpreters = ['professional', 'not-needed', 'none'] as const;
export const applicants = ['social-board', 'investigation-leader'] as const;
export const decided = ['granted', 'refused'] as const;

/** On which provision a permit rests. It stays with who decides and who leads an investigation; support sees a day. */
export const provisions = ['SE.UTL.5.15', 'SE.UTL.5.15.A', 'SE.UTL.5.15.B', 'not-entered'] as const;
export type StayProvision = (typeof provisions)[number];

/** The provisions on which an agency of a country decides: its own, or none by name where none has been entered. */
export const provisionsIn = (country: string): readonly StayProvision[] => {
  const own = provisions.filter((one) => one.startsWith(`${country}.`));
  return own.length > 0 ? own : ['not-entered'];
};
export const isOfCountry = (provision: StayProvision, country: string): boolean =>
  provisionsIn(country).includes(provision);
export const periodEnds = ['ran-out', 'left', 'own-wish', 'stays-otherwise'] as const;
/* The coordination desk of the national body. A need, a region, a day; no person and no alias. */

export const deskNeeds = [
  'bed-men',
  'bed-women',
  'bed-family',
  'interpreter',
  'return',
  'reception-abroad',
  'legal-aid',
] as const;
export const regions = ['nord', 'mitt', 'stockholm', 'ost', 'vast', 'syd'] as const;
export const DeskQuestion = z.strictObject({
  need: z.enum(deskNeeds),
  region: z.enum(regions),
  by: Day,
  places: z.int().min(1).max(50),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
});
export type DeskQuestion = z.infer<typeof DeskQuestion>;
export const deskAnswers = ['found', 'none', 'still-asking'] as const;

/* What goes out, listed field by field. */
export const NeedShown = z.strictObject({
  need: Need,
  state: z.enum(['open', ...outcomes]),
  form: z.enum(forms).nullable(),
  by: z.enum(providers).nullable(),
  since: Instant.nullable(),
  dueAt: Instant.nullable(),
  owner: z.string().nullable(),
  obstacle: z.string().nullable(),
  note: z.string().nullable(),
  /** The entry that says so now, which can be withdrawn. */
  act: Uuid.nullable(),
});
export type NeedShown = z.infer<typeof NeedShown>;

export const SupportRow = z.strictObject({
  id: Uuid,
  person: Uuid,
  alias: z.string(),
  case: Uuid.nullable(),
  beganAt: Instant,
  needs: z.array(NeedShown.omit({ note: true, act: true })),
  stay: z.strictObject({ until: z.string().nullable(), since: Instant }).nullable(),
  departure: z.strictObject({ departure: z.enum(departures), on: z.string().nullable(), supported: YesNo }).nullable(),
});
export type SupportRow = z.infer<typeof SupportRow>;
export const SupportShown = z.strictObject({
  ...SupportRow.shape,
  needs: z.array(NeedShown),
  timeline: z.array(ActEvent),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type SupportShown = z.infer<typeof SupportShown>;

export const periodStates = [
  'considered',
  'informed',
  'wished',
  'declined',
  'asked',
  'applied',
  'granted',
  'refused',
  'ended',
] as const;

/** The reflection period as a helper sees it: days alone. */
export const PeriodRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  person: Uuid.nullable(),
  alias: z.string(),
  case: Uuid.nullable(),
  state: z.enum(periodStates),
  appliedOn: z.string().nullable(),
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
  /** Day so many of so many; null before it begins and after it ended. */
  day: z.strictObject({ number: z.int(), of: z.int() }).nullable(),
  extendedOn: z.string().nullable(),
  endedOn: z.string().nullable(),
});
export type PeriodRow = z.infer<typeof PeriodRow>;
const UnitChoice = z.strictObject({ unit: z.int(), name: z.string() });
export const PeriodShown = z.strictObject({
  ...PeriodRow.shape,
  language: z.string().nullable(),
  from: z.string().nullable(),
  toldUpTo: z.string().nullable(),
  mayGoTo: z.array(UnitChoice),
  /** Persons of this agency for whom the application can be made: with an identity in the vault. */
  candidates: z.array(z.strictObject({ person: Uuid, alias: z.string() })),
  timeline: z.array(ActEvent),
  withdrawals: z.array(WithdrawalShown),
  /** Letters that were stopped before they arrived, and not sent again. */
  stopped: z.array(StoppedShown),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type PeriodShown = z.infer<typeof PeriodShown>;
export const PeriodAnswer = z.strictObject({ period: PeriodShown, receipt: Receipt });
export type PeriodAnswer = z.infer<typeof PeriodAnswer>;

/** An application, as who decides on it sees it. */
export const ApplicationShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  from: z.string(),
  applicant: z.enum(applicants),
  receivedAt: Instant,
  givenNames: z.string().nullable(),
  familyName: z.string().nullable(),
  birthDate: z.string().nullable(),
  account: z.string().nullable(),
  outcome: z.enum(decided).nullable(),
  provision: z.enum(provisions).nullable(),
  decidedOn: z.string().nullable(),
  lastDay: z.string().nullable(),
  extendedOn: z.string().nullable(),
  timeline: z.array(ActEvent),
  withdrawals: z.array(WithdrawalShown),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type ApplicationShown = z.infer<typeof ApplicationShown>;
export const ApplicationAnswer = z.strictObject({ application: ApplicationShown, receipt: Receipt });
export type ApplicationAnswer = z.infer<typeof ApplicationAnswer>;

/** The help of all persons in a case, in rows. */
export const HelpInCase = z.strictObject({ supports: z.array(SupportRow), periods: z.array(PeriodRow) });
export type HelpInCase = z.infer<typeof HelpInCase>;
/** The help of one person: their support whole, where it has begun, and their reflection period. */
export const HelpOfPerson = z.strictObject({
  person: Uuid,
  support: SupportShown.nullable(),
  periods: z.array(PeriodRow),
  may: z.array(z.string()),
});
export type HelpOfPerson = z.infer<typeof HelpOfPerson>;
export const HelpAnswer = z.strictObject({ help: HelpOfPerson, receipt: Receipt });
export type HelpAnswer = z.infer<typeof HelpAnswer>;

export const DeskRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  side: z.enum(['asked', 'received']),
  ...DeskQuestion.shape,
  unit: z.string(),
  askedAt: Instant,
  answer: z.enum(deskAnswers).nullable(),
  answeredAt: Instant.nullable(),
  placesFound: z.int().nullable(),
  availableFrom: z.string().nullable(),
  obstacle: z.string().nullable(),
  mayAnswer: z.boolean(),
});
export type DeskRow = z.infer<typeof DeskRow>;
export const DeskShown = z.strictObject({
  items: z.array(DeskRow),
  desks: z.array(UnitChoice),
  may: z.array(z.string()),
});
export type DeskShown = z.infer<typeof DeskShown>;
export const DeskDone = z.strictObject({ request: Uuid, receipt: Receipt });
export type DeskDone = z.infer<typeof DeskDone>;

export const ConsultationCounts = z.strictObject({
  total: z.int(),
  items: z.array(z.strictObject({ topic: z.enum(topics), count: z.int() })),
});
export const ConsultDone = z.strictObject({ counts: ConsultationCounts, receipt: Receipt });
export type ConsultDone = z.infer<typeof ConsultDone>;

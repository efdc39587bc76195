import { z } from 'zod';
import { ActEvent, Receipt } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Day, Instant } from '../../kernel/time/dates.ts';
import { ResponsibleShown } from '../access/public.ts';
import { respondentKinds } from './respondents.ts';

/** How those who are asked are found: all of them, drawn by lot in three ways, or whoever follows a link. */
export const methods = ['census', 'simple', 'stratified', 'clusters', 'open-link'] as const;
export const Method = z.enum(methods);
export type Method = z.infer<typeof Method>;

export const PartId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
export const QuestionId = z.union([z.string().regex(/^(QB-\d{2,3}|VG-[A-Z]{2}-\d{1,2}\.(sign|pass|call))$/), Uuid]);

/** A part of those who are asked: an agency, or an agency in a region. Its name is in the words of the act. */
export const Stratum = z.strictObject({
  id: PartId,
  kind: z.enum(respondentKinds),
  people: z.int().min(1).max(100_000),
  /** How many people, or of clusters how many units, are drawn; null for all. */
  take: z.int().min(1).max(5000).nullable(),
  /** Of clusters: how many people each unit has, in the order of the list. */
  units: z.array(z.int().min(1).max(5000)).max(500),
});
export type Stratum = z.infer<typeof Stratum>;

/* What goes out. */

const DrawnPart = z.strictObject({
  stratum: PartId,
  /** The places in the list of the agency, or of clusters the units, that were drawn. */
  places: z.array(z.int()),
  people: z.int(),
});

const PartShown = Stratum.extend({
  name: z.string(),
  drawn: z.int().nullable(),
  invited: z.int(),
  /** Null: one to four. */
  answered: z.int().nullable(),
  rate: z.number().nullable(),
}).strict();
export type PartShown = z.infer<typeof PartShown>;

const OptionShown = z.strictObject({ id: z.string(), text: z.string(), right: z.boolean() });
export const QuestionShown = z.strictObject({
  id: z.string(),
  scene: z.string().nullable(),
  ask: z.string(),
  options: z.array(OptionShown),
  why: z.string(),
  source: z.string(),
  verified: z.boolean(),
  anchor: z.boolean(),
  own: z.boolean(),
  reviewed: z.boolean(),
  /** Whether the person who reads may review it: they did not write it. */
  mayReview: z.boolean(),
  kinds: z.array(z.string()),
});
export type QuestionShown = z.infer<typeof QuestionShown>;

export const SurveyShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  title: z.string(),
  aim: z.string(),
  state: z.enum(['preparing', 'open', 'closed']),
  withdrawn: z.boolean(),
  method: Method,
  closesOn: Day,
  closedAt: Instant.nullable(),
  repeats: z.strictObject({ id: Uuid, title: z.string() }).nullable(),
  frame: z.strictObject({ asOf: Day, leftOut: z.string().nullable(), parts: z.array(PartShown) }).nullable(),
  draw: z.strictObject({ seed: z.int(), current: z.boolean(), at: Instant, parts: z.array(DrawnPart) }).nullable(),
  questions: z.array(QuestionShown),
  main: z.string().nullable(),
  /** What can be asked here beside what was chosen. */
  offered: z.array(QuestionShown),
  answered: z.int().nullable(),
  mails: z.strictObject({ canSend: z.boolean(), waiting: z.int(), sent: z.int(), failed: z.int() }),
  reminders: z.int(),
  /** The address of an open survey. */
  link: z.string().nullable(),
  responsible: ResponsibleShown.nullable(),
  timeline: z.array(ActEvent),
  may: z.array(z.string()),
});
export type SurveyShown = z.infer<typeof SurveyShown>;

export const SurveyRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  title: z.string(),
  state: z.enum(['preparing', 'open', 'closed']),
  method: Method,
  closesOn: Day,
  questions: z.int(),
});
export type SurveyRow = z.infer<typeof SurveyRow>;
export const SurveyList = z.strictObject({ surveys: z.array(SurveyRow) });
export type SurveyList = z.infer<typeof SurveyList>;
export const SurveyAnswer = z.strictObject({ survey: SurveyShown, receipt: Receipt });
export type SurveyAnswer = z.infer<typeof SurveyAnswer>;
/** Null: no PDF can be made on this machine. */
export const SurveyFile = z.strictObject({
  file: z.strictObject({ name: z.string(), type: z.string(), base64: z.string() }).nullable(),
});

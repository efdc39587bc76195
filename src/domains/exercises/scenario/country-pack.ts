import { z } from 'zod';
import { InBoth, Minute, ObstacleId, OwnId } from './written.ts';

const Power = InBoth.extend({ id: OwnId, article: z.string().min(1) }).strict();

const PlayedAgency = InBoth.extend({
  id: OwnId,
  kind: OwnId,
  may: z.array(Power),
  may_not: z.array(Power),
}).strict();

const PlayedElement = InBoth.extend({ id: OwnId, kind: OwnId }).strict();

const PlayedOffence = InBoth.extend({
  id: OwnId,
  article: z.string().min(1),
  penalty: InBoth,
  text: InBoth,
  elements: z.array(PlayedElement).min(1),
  logic: z.string().min(1),
}).strict();

/** On what something may go from one agency to another. What no ground covers is unlawful. */
export const PlayedGround = InBoth.extend({
  id: OwnId,
  from: z.array(OwnId).min(1),
  to: z.array(OwnId).min(1),
  /** Which kinds of information. None: the entry says that there is no ground. */
  items: z.array(OwnId),
  names: z.boolean(),
  weighing: z.boolean(),
  /** It holds also for what a person said and did not agree to: a child may be in danger. */
  without_consent: z.boolean().default(false),
  article: z.string().min(1),
}).strict();
export type PlayedGround = z.infer<typeof PlayedGround>;

const Sayable = InBoth.extend({ id: OwnId, keepable: z.boolean(), due_minutes: Minute.optional() }).strict();

/** The invented country of an exercise: its law is short, complete for the exercises, and on purpose that of no country. */
export const CountryPack = z.strictObject({
  country: OwnId,
  version: z.int().min(1),
  invented: z.literal(true),
  title: InBoth,
  banner: InBoth,
  about: InBoth,
  /** The language that all who act for an agency speak. In play it is written in the reader’s own. */
  language: OwnId,
  currency: InBoth.extend({ code: OwnId }).strict(),
  yardsticks: z.record(z.string(), z.union([z.number(), InBoth])),
  languages: z.array(InBoth.extend({ id: OwnId }).strict()).min(1),
  agencies: z.array(PlayedAgency).min(1),
  capacities: z.array(InBoth.extend({ id: OwnId, powers: z.array(OwnId) }).strict()).min(1),
  offences: z.array(PlayedOffence).min(1),
  non_punishment: InBoth.extend({ article: z.string().min(1) }).strict(),
  reflection_period: InBoth.extend({
    article: z.string().min(1),
    days: z.int(),
    extension_days: z.int(),
    applied_by: z.array(OwnId),
    decided_by: OwnId,
    appeal_by: OwnId,
    needs_cooperation: z.boolean(),
    support_from: z.string().min(1),
  }).strict(),
  reporting_duties: z.array(
    InBoth.extend({ id: OwnId, from: z.array(OwnId), to: z.array(OwnId), article: z.string().min(1) }).strict(),
  ),
  grounds: z.array(PlayedGround).min(1),
  promises: z.array(Sayable).min(1),
  /** The promises that are made by telling a person their rights. */
  told_as_rights: z.array(OwnId).min(1),
  /** What a person can agree to, and which agencies may then be told what they said. */
  consent_purposes: z.array(z.strictObject({ id: OwnId, agencies: z.array(OwnId) })).min(1),
  differs_from_sweden: z.array(
    InBoth.extend({ id: OwnId, teaches: z.array(ObstacleId), unverified: z.boolean() }).strict(),
  ),
});
export type CountryPack = z.infer<typeof CountryPack>;

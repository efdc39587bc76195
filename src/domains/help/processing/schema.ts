import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';

const Kept = z.strictObject({
  period: z.string(),
  from: z.string(),
  outcome: z.string(),
  reference: z.string().nullable(),
});

/** One activity of the record (GDPR, article 30.1): purpose, categories of people and of data, recipients, time limits. */
export const ActivityShown = z.strictObject({
  kind: z.string(),
  name: z.string(),
  purpose: z.string(),
  people: z.string(),
  data: z.string(),
  recipients: z.string(),
  /** Null: the agency has not decided. */
  kept: Kept.nullable(),
  /** What the files of knowledge name as law, each with whether it was verified. */
  law: z.array(z.strictObject({ statute: z.string(), source: z.string(), verified: z.boolean() })),
});
export type ActivityShown = z.infer<typeof ActivityShown>;

const Contact = z.strictObject({ officer: z.string().nullable(), requests: z.string().nullable() });
/** One change of whom to ask: who made it (null: not known any more), what stood there and what stands there since. */
const ContactChange = z.strictObject({
  id: Uuid,
  at: Instant,
  by: z.string().nullable(),
  before: Contact,
  after: Contact,
});
export type ContactChange = z.infer<typeof ContactChange>;

/** The record of processing activities of one agency, as the settings are now. What is null has not been decided. */
export const ProcessingRecord = z.strictObject({
  agency: z.string(),
  country: z.string(),
  madeOn: z.string(),
  officer: z.string().nullable(),
  requests: z.string().nullable(),
  hasOfficer: z.boolean(),
  activities: z.array(ActivityShown),
  /** Agencies of this installation to which facts can be disclosed. */
  recipients: z.array(z.string()),
  undecided: z.int(),
  /** Those who take part by a setting of the operator or the agency: a mail server, a service for signing in. */
  processors: z.array(z.string()),
  measures: z.array(z.strictObject({ text: z.string(), isOn: z.boolean() })),
  /** Whether this reader may change whom to ask. */
  mayChange: z.boolean(),
  /** How whom to ask was changed, the newest first. It names who did, and is in no file of the record. */
  changes: z.array(ContactChange),
});
export type ProcessingRecord = z.infer<typeof ProcessingRecord>;

export const SetContact = z.strictObject({
  officer: z.string().trim().min(1).max(200).nullable(),
  requests: z.string().trim().min(1).max(200).nullable(),
});

import { z } from 'zod';
import { Receipt, Visibility } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';

/** Which phones the list shows: those that are registered, of them those in use and those that are locked or not trusted, or the deregistered ones. */
export const phonesShown = ['registered', 'in-use', 'stopped', 'ended'] as const;

/** By which role of another person a phone was stopped; null: by its own person, or with the account. */
const By = z.enum(['administrator']).nullable();

/** A phone as an administrator of the agency is shown it. */
export const AgencyPhone = z.strictObject({
  id: Uuid,
  /** The how many-eth of its person, as that person sees it too. */
  number: z.int(),
  enrolledAt: Instant,
  lastReceivedAt: Instant.nullable(),
  lockedAt: Instant.nullable(),
  lockedBy: By,
  endedAt: Instant.nullable(),
  endedBy: By,
  quarantinedAt: Instant.nullable(),
});
export type AgencyPhone = z.infer<typeof AgencyPhone>;

const Unit = z.strictObject({ id: Uuid, name: z.string() });

/** One person with phones. */
export const PersonPhones = z.strictObject({
  /** The account. */
  id: Uuid,
  name: z.string(),
  unit: Unit,
  isOwn: z.boolean(),
  hasEnded: z.boolean(),
  phones: z.array(AgencyPhone),
});
export type PersonPhones = z.infer<typeof PersonPhones>;

export const PhoneList = z.strictObject({
  items: z.array(PersonPhones),
  next: z.string().nullable(),
  /** How many phones each choice shows, of all people of the agency. */
  counts: z.record(z.enum(phonesShown), z.int()),
  units: z.array(Unit),
  visibility: Visibility,
});
export type PhoneList = z.infer<typeof PhoneList>;

export const PhonesAnswer = z.strictObject({ person: PersonPhones, receipt: Receipt });
export type PhonesAnswer = z.infer<typeof PhonesAnswer>;

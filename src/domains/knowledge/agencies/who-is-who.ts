import { z } from 'zod';
import { countries } from '../countries.ts';
import { type AgencyKind, agencyKinds, audiences } from './agency.ts';

/** A way to reach an agency, and how that is known. `agency`: this installation's own agency publishes it. */
export const WhoContact = z.strictObject({
  kind: z.enum(['phone', 'email']),
  value: z.string(),
  hours: z.string().nullable(),
  aroundTheClock: z.boolean(),
  languages: z.array(z.string()),
  audience: z.array(z.enum(audiences)),
  /** Counties, where it does not hold in the whole country. */
  where: z.string().nullable(),
  mark: z.enum(['S', 'S!', 'M', 'agency']),
  /** Its agency has called it and was answered. */
  verified: z.boolean(),
  showToWorker: z.enum(['yes', 'confirm', 'no']),
  note: z.string().nullable(),
  source: z.string(),
});

/** An agency, helpline or organisation: of the register, or one that works in this installation. */
export const WhoEntry = z.strictObject({
  id: z.string(),
  from: z.enum(['here', 'register']),
  country: z.enum(countries),
  name: z.string(),
  own: z.strictObject({ language: z.string(), text: z.string() }).nullable(),
  kind: z.enum(agencyKinds),
  role: z.string().nullable(),
  area: z.string().nullable(),
  units: z.array(z.string()),
  website: z.string().nullable(),
  contacts: z.array(WhoContact),
  note: z.string().nullable(),
  verified: z.boolean(),
  invented: z.boolean(),
  /** Of the register: where it was read. Of this installation there is none: it is here. */
  source: z.string().nullable(),
});
export type WhoEntry = z.infer<typeof WhoEntry>;

/** `own`: the country of the reader's agency. */
export const WhoIsWho = z.strictObject({ own: z.string(), items: z.array(WhoEntry) });
export type WhoIsWho = z.infer<typeof WhoIsWho>;

const byAgency: Readonly<Record<string, AgencyKind>> = {
  'work-environment': 'labour-inspectorate',
  'gender-equality': 'nrm',
  municipality: 'social-services',
  coordination: 'coordination',
  'foreign-contact': 'coordination',
  'foreign-authority': 'other',
  secretariat: 'other',
  study: 'other',
};

/** The kind in the register of an agency that is set up here by the kind of `access.agency`. */
export const kindOfAgency = (kind: string): AgencyKind =>
  byAgency[kind] ?? agencyKinds.find((each) => each === kind) ?? 'other';

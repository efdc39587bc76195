import { z } from 'zod';
import { Receipt } from '../../kernel/act.ts';
import { Capacity } from '../../kernel/capacity.ts';
import { WhyTakenOut } from '../../kernel/detached-metadata.ts';
import { Uuid } from '../../kernel/id.ts';
import { Instant } from '../../kernel/time/dates.ts';

/** Who is signed in, as that person's own screen may know it. */
export const SessionShown = z.strictObject({
  /** Whose it is, the same in each of their sessions here and of no one else: two people may have one name. It says nothing of them. */
  ref: z.string().regex(/^[\w-]{22}$/),
  name: z.string(),
  role: z.string(),
  unit: z.strictObject({ id: z.int(), name: z.string() }),
  agency: z.string(),
  /** Of the agency, by ISO 3166: its clock is the one on the wall. */
  country: z.string(),
  capacity: Capacity,
  /** All that this person holds; in one of them at a time. */
  capacities: z.array(Capacity),
  /**
   * In which capacities people of this unit come into the file in which this person's own records are stored; empty where there is none.
   */
  fileCapacities: z.array(Capacity),
  sitting: Uuid,
  verbs: z.array(z.string()),
  language: z.enum(['sv', 'en']),
  mode: z.strictObject({ embedded: z.boolean(), demo: z.boolean() }),
  now: Instant,
  endsAt: Instant,
  version: z.string(),
  /** Whom to call in the country of the agency when someone is in danger. */
  emergency: z.string(),
  /** How many sign-ins of this person were unlike those before, and wait for them to say that it was they. */
  unusualSignIns: z.int(),
});
export type SessionShown = z.infer<typeof SessionShown>;

/** The answer to a change of capacity. The new sitting is read with the session. */
export const CapacityAnswer = z.strictObject({ capacity: Capacity, changedAt: Instant, receipt: Receipt });
export type CapacityAnswer = z.infer<typeof CapacityAnswer>;

export const DeviceEnrolled = z.strictObject({
  device: Uuid,
  actor: z.string(),
  name: z.string(),
  unit: z.string(),
  /** With which key the server signs receipts and times (Ed25519, SPKI in base64). */
  receiptKey: z.string(),
  receipt: Receipt,
});
export type DeviceEnrolled = z.infer<typeof DeviceEnrolled>;

/** One's own phone: how far its numbers have come, what is missing, what was signed twice, and what was kept and not applied. */
export const DeviceShown = z.strictObject({
  id: Uuid,
  enrolledAt: Instant,
  lockedAt: Instant.nullable(),
  /** By which role of another person; null: by its own person, or with the account. */
  lockedBy: z.enum(['administrator']).nullable(),
  endedAt: Instant.nullable(),
  endedBy: z.enum(['administrator']).nullable(),
  quarantinedAt: Instant.nullable(),
  last: z.int(),
  received: z.int(),
  kept: z.int(),
  /** The first hundred numbers of those that are missing, and how many all are. */
  missing: z.array(z.int()),
  missingCount: z.int(),
  forked: z.array(z.int()),
  /** Numbers that follow nothing that has come, or are further ahead than a phone counts. */
  astray: z.array(z.int()),
  /** How many were recorded with a time that had not come yet, by more than two minutes. */
  skewed: z.int(),
  lastReceivedAt: Instant.nullable(),
});
export type DeviceShown = z.infer<typeof DeviceShown>;
export const DevicesShown = z.strictObject({ devices: z.array(DeviceShown) });
export type DevicesShown = z.infer<typeof DevicesShown>;
export const DeviceStopped = z.strictObject({ device: DeviceShown, receipt: Receipt });

/** A picture or recording that something kept names, and whether it has come whole. */
const KeptMediumLine = z.strictObject({
  id: Uuid,
  kind: z.enum(['photo', 'voice']),
  type: z.string(),
  arrived: z.enum(['not-yet', 'as-signed', 'not-as-signed']),
});

/** Place and device of one, of which the owner may know that they are there, what they are, and that they were taken out. */
const KeptMetadataLine = z.strictObject({
  id: Uuid,
  /** Of which picture or recording; null: of something that is none as a phone makes it. */
  of: Uuid.nullable(),
  /** As the phone sent it, as JSON. Null: it was taken out, or cannot be opened. */
  told: z.string().nullable(),
  takenOut: z.strictObject({ at: Instant, why: WhyTakenOut }).nullable(),
});

/** What a phone sent that was not applied, with what it was to be, for a person to look at. */
export const KeptShown = z.strictObject({
  kept: z.array(
    z.strictObject({
      act: Uuid,
      counter: z.int(),
      at: Instant,
      verb: z.string(),
      /** What it was to be, in the language of the reader. */
      called: z.string(),
      why: z.enum(['refused', 'not-trusted', 'unreadable']),
      sentence: z.string(),
      body: z.string(),
      media: z.array(KeptMediumLine),
      aparts: z.array(KeptMetadataLine),
    }),
  ),
});

/** That place and device of one were taken out. */
export const MetadataErased = z.strictObject({ device: Uuid, kept: Uuid, apart: KeptMetadataLine, receipt: Receipt });
export type MetadataErased = z.infer<typeof MetadataErased>;

/** One of them, opened, with whether it is what the phone signed at capture. */
export const KeptMediumShown = z.strictObject({
  id: Uuid,
  arrived: z.enum(['as-signed', 'not-as-signed']),
  /** Of what was kept on the phone, and of what the camera gave. */
  sha256: z.string(),
  capturedSha256: z.string(),
  contents: z.base64(),
});
export type KeptMediumShown = z.infer<typeof KeptMediumShown>;

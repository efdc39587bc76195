import { z } from 'zod';
import { Receipt } from '../../kernel/act.ts';
import { WhyTakenOut } from '../../kernel/apart.ts';
import { Capacity } from '../../kernel/capacity.ts';
import { Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';

/** Who is signed in, as that person's own screen may know it. */
export const SessionShown = z.strictObject({
  name: z.string(),
  role: z.string(),
  unit: z.strictObject({ id: z.int(), name: z.string() }),
  house: z.string(),
  capacity: Capacity,
  /** All that this person holds; in one of them at a time. */
  capacities: z.array(Capacity),
  /** In which capacities people of this unit come into the file that this person's own records lie in; empty where there is none. */
  fileCapacities: z.array(Capacity),
  sitting: Uuid,
  verbs: z.array(z.string()),
  language: z.enum(['sv', 'en']),
  mode: z.strictObject({ embedded: z.boolean(), demo: z.boolean() }),
  now: Instant,
  endsAt: Instant,
  version: z.string(),
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

/** One's own phone: where its numbers stand, what is missing, what was told twice, and what was kept and done by nobody. */
export const DeviceShown = z.strictObject({
  id: Uuid,
  enrolledAt: Instant,
  lockedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  quarantinedAt: Instant.nullable(),
  last: z.int(),
  received: z.int(),
  kept: z.int(),
  /** The first hundred numbers of those that are missing, and how many all are. */
  missing: z.array(z.int()),
  missingCount: z.int(),
  forked: z.array(z.int()),
  /** Numbers that follow nothing that has come, or lie further ahead than a phone counts. */
  astray: z.array(z.int()),
  /** How many were told with a time that had not come yet, by more than two minutes. */
  skewed: z.int(),
  lastReceivedAt: Instant.nullable(),
});
export type DeviceShown = z.infer<typeof DeviceShown>;
export const DevicesShown = z.strictObject({ devices: z.array(DeviceShown) });
export type DevicesShown = z.infer<typeof DevicesShown>;
export const DeviceStopped = z.strictObject({ device: DeviceShown, receipt: Receipt });

/** A picture or recording that something kept tells of, and whether it has come whole. */
const KeptMediumLine = z.strictObject({
  id: Uuid,
  kind: z.enum(['photo', 'voice']),
  type: z.string(),
  arrived: z.enum(['not-yet', 'as-signed', 'not-as-signed']),
});

/** Place and device of one, of which the owner may know that they are there, what they are, and that they were taken out. */
const KeptApartLine = z.strictObject({
  id: Uuid,
  /** Of which picture or recording; null: of something that is none as a phone makes it. */
  of: Uuid.nullable(),
  /** As the phone told it, as JSON. Null: it was taken out, or cannot be opened. */
  told: z.string().nullable(),
  takenOut: z.strictObject({ at: Instant, why: WhyTakenOut }).nullable(),
});

/** What a phone brought and nobody did, with what it was to be, for a person to look at. */
export const KeptShown = z.strictObject({
  kept: z.array(
    z.strictObject({
      act: Uuid,
      counter: z.int(),
      at: Instant,
      verb: z.string(),
      why: z.enum(['refused', 'not-trusted', 'unreadable']),
      sentence: z.string(),
      body: z.string(),
      media: z.array(KeptMediumLine),
      aparts: z.array(KeptApartLine),
    }),
  ),
});

/** That place and device of one were taken out. */
export const ApartTakenOut = z.strictObject({ device: Uuid, kept: Uuid, apart: KeptApartLine, receipt: Receipt });
export type ApartTakenOut = z.infer<typeof ApartTakenOut>;

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

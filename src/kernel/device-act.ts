import { z } from 'zod';
import { Capacity } from './capacity.ts';
import { Uuid } from './id.ts';
import { Instant } from './time/dates.ts';

/*
 * What a phone sends about something that was done while it had no network. The phone signs the head, byte for byte as it sends
 * it; the body is sealed under a key that the agency alone can open besides the phone. docs/decisions/0045.
 */

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const base64 = (bytes: number) => z.base64().max(Math.ceil(bytes / 3) * 4);

/** The head of the first act of a phone follows nothing. */
export const nothingBefore = '0'.repeat(64);

/** A time that the server has signed: what happened after it was seen did not happen before it. */
export const SignedTime = z.strictObject({ time: Instant, signature: base64(64) });
export type SignedTime = z.infer<typeof SignedTime>;

export const DeviceHead = z.strictObject({
  v: z.literal(1),
  device: Uuid,
  /** The place of the act on this phone, from one, without a gap. */
  counter: z.int().min(1).max(2_147_483_647),
  /** SHA-256 of the head before it, so that none can be taken out or put in between. */
  prev: Sha256,
  act: Uuid,
  verb: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
  capacity: Capacity,
  /** Under which provision the officer was there as it was done; null where the act is about no place of work. */
  basis: z
    .string()
    .regex(/^[a-z0-9.-]{3,60}$/)
    .nullable(),
  sitting: Uuid,
  /** Under which key the body is sealed. */
  key: Uuid,
  /** SHA-256 of the sealed body. */
  body: Sha256,
  /** By the clock of the phone. */
  at: Instant,
  /** Milliseconds since the page was opened, by a clock that cannot be set. */
  monotonic: z.int().min(0),
  /** The last time of the server that the phone had seen, or null. */
  anchor: SignedTime.nullable(),
});
export type DeviceHead = z.infer<typeof DeviceHead>;

/** What is sealed: one command of the server, by its name. */
export const DeviceBody = z.strictObject({
  verb: z.string(),
  params: z.record(z.string(), z.string()),
  input: z.looseObject({ act: z.looseObject({ id: Uuid }) }),
});
export type DeviceBody = z.infer<typeof DeviceBody>;

/** A key of the phone's, sealed to the agency (HPKE: the encapsulated key of 65 bytes, then 32 bytes and their tag). */
export const SealedKey = z.strictObject({
  id: Uuid,
  /** Which key of the agency it is sealed to: the number of the agency and the epoch. */
  to: z.string().regex(/^\d{1,5}\.\d{1,5}$/),
  sealed: base64(256),
});
export type SealedKey = z.infer<typeof SealedKey>;

/** One act on its way: the head as it was signed, its signature (ECDSA, P-256, SHA-256), the sealed body. */
export const DeviceAct = z.strictObject({
  head: z.string().min(2).max(4000),
  signature: base64(64),
  body: base64(200_000),
});
export type DeviceAct = z.infer<typeof DeviceAct>;

export const DeviceToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** What a phone brings. With it comes the right to bring and none to read. */
export const DeviceBatch = z.strictObject({
  token: DeviceToken,
  keys: z.array(SealedKey).max(50),
  acts: z.array(DeviceAct).max(100),
  /** Pictures and sounds of which the phone asks what has arrived. */
  media: z.array(Uuid).max(100),
});
export type DeviceBatch = z.infer<typeof DeviceBatch>;

/**
 * What became of one act. *Taken*: it was done. *Kept*: it was refused, or the phone is not trusted; it is stored sealed in the agency, and
 * a person looks at it. Either way it can no longer be lost with the phone. *Waiting*: neither could be done, since the owner of the phone
 * comes into no file of the agency. No receipt covers it, and the phone brings it again.
 */
export const DeviceOutcome = z.strictObject({
  counter: z.int(),
  hash: Sha256,
  outcome: z.enum(['taken', 'kept', 'waiting']),
  /** Why it was not done, in the reader's language. */
  sentence: z.string().nullable(),
  leaf: z.string().nullable(),
});
export type DeviceOutcome = z.infer<typeof DeviceOutcome>;

/** Signed proof that nothing is missing on the server up to a number: then the phone may forget what it holds up to there. */
export const DeviceReceipt = z.strictObject({
  device: Uuid,
  through: z.int(),
  /** The hash of the head with that number. */
  hash: Sha256,
  time: Instant,
  signature: base64(64),
});
export type DeviceReceipt = z.infer<typeof DeviceReceipt>;

/** How much of one picture or sound has arrived: which pieces, and whether the whole is what was signed at capture. */
export const MediumArrived = z.strictObject({
  id: Uuid,
  have: z.array(z.int()),
  whole: z.enum(['not-yet', 'as-signed', 'not-as-signed']),
});
export type MediumArrived = z.infer<typeof MediumArrived>;

export const DeviceAnswer = z.strictObject({
  time: SignedTime,
  outcomes: z.array(DeviceOutcome),
  receipt: DeviceReceipt.nullable(),
  media: z.array(MediumArrived),
  /** What the phone must do: go on, forget how to read what it holds, or that and begin nothing new. */
  standing: z.enum(['trusted', 'locked', 'ended', 'quarantined']),
});
export type DeviceAnswer = z.infer<typeof DeviceAnswer>;

/** The bytes that the server signs to say what time it is. */
export const signedTimeText = (time: string): string => `cape-time-v1\n${time}\n`;

/** The bytes that the server signs to say that nothing is missing. */
export const deviceReceiptText = (receipt: Omit<DeviceReceipt, 'signature'>): string =>
  `cape-device-receipt-v1\n${receipt.device}\n${receipt.through}\n${receipt.hash}\n${receipt.time}\n`;

/** What binds a sealed body to its place: it opens under no other number, phone or key. */
export const bodyPlace = (head: Pick<DeviceHead, 'device' | 'counter' | 'key'>): string =>
  `cape-device-body-v1|${head.device}|${head.counter}|${head.key}`;

/** What binds a piece of a picture or sound to its place; the last one says that it is. */
export const piecePlace = (medium: string, piece: number, isLast: boolean): string =>
  `cape-medium-v1|${medium}|${piece}|${isLast ? 'last' : 'more'}`;

/** Bytes of one piece of a picture or sound before it is sealed. */
export const pieceBytes = 131_072;

/** What a key of the phone's is sealed for, and what the answers of a conversation are: the one never opens as the other. */
export const boxPurposes = { key: 'cape-device-key-v1', conversation: 'cape-conversation-v1' } as const;
export type BoxPurpose = (typeof boxPurposes)[keyof typeof boxPurposes];

/**
 * What binds what a worker answered to its place: it opens for the unit that the worker has consented to, as named in this visit, and
 * under this name alone. To which agency it is sealed, its key says.
 */
export const talkPlace = (unit: number, visit: string, box: string): string => `${unit}|${visit}|${box}`;

/** The number of the agency in the name of a key. */
export const agencyOfKey = (to: string): number => Number(to.split('.')[0]);

/** A public key of an agency to which a browser seals: its name, and the point (P-256, not compressed) in base64. */
export const BoxKey = z.strictObject({ id: z.string().regex(/^\d{1,5}\.\d{1,5}$/), public: base64(65) });
export type BoxKey = z.infer<typeof BoxKey>;

import { z } from 'zod';
import { openWithKey, sealWith } from '../../../platform/crypto/box.ts';
import { hmac } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';

/*
 * What waits in the browser of a person between two steps of a sign-in, sealed: the server keeps nothing of one who has not come back.
 * The browser can neither read nor change it, and another browser does not have it.
 */

/** On the way to a provider and back. */
const AskedProvider = z.strictObject({
  step: z.literal('asked'),
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string(),
  /** The code of an invitation, where this sign-in is to tie an account. */
  invitation: z.string().nullable(),
  /** When a person who is signed in was asked to prove again who they are; null where this is a sign-in. */
  proves: z.number().nullable(),
  until: z.number(),
});
export type AskedProvider = z.infer<typeof AskedProvider>;

/** By what a person has proved who they are. */
const Proof = z.discriminatedUnion('how', [
  z.strictObject({
    how: z.literal('provider'),
    provider: z.string(),
    subject: z.string(),
    session: z.string().nullable(),
    /** When the provider last asked who the person is, in milliseconds; null where it does not say. */
    askedAt: z.number().nullable(),
  }),
  /** The id of the passkey, in base64url. */
  z.strictObject({ how: z.literal('passkey'), passkey: z.string() }),
]);
export type Proof = z.infer<typeof Proof>;

/** Has proved who they are, and chooses where and as what to act. */
const Chooses = z.strictObject({ step: z.literal('chooses'), proof: Proof, next: z.string(), until: z.number() });
export type Chooses = z.infer<typeof Chooses>;

/** Has shown the code of an invitation, and chooses how to sign in from now on. */
const Invited = z.strictObject({ step: z.literal('invited'), invitation: z.string(), until: z.number() });
export type Invited = z.infer<typeof Invited>;

/** A passkey has been asked to sign this challenge, whosever it is. */
const AskedPasskey = z.strictObject({
  step: z.literal('asked-passkey'),
  challenge: z.string(),
  next: z.string(),
  until: z.number(),
});

/** Has shown a code on paper, because every passkey is lost. */
const Recovers = z.strictObject({ step: z.literal('recovers'), code: z.string(), until: z.number() });

/** A passkey is made for a person who was invited, or who has shown a code on paper. */
const MakesPasskey = z.strictObject({
  step: z.literal('makes-passkey'),
  challenge: z.string(),
  code: z.string(),
  by: z.enum(['invitation', 'recovery']),
  until: z.number(),
});

/** A further passkey is made for a person who is signed in. */
const AddsPasskey = z.strictObject({
  step: z.literal('adds-passkey'),
  account: z.string(),
  challenge: z.string(),
  until: z.number(),
});

/** A person who is signed in proves again who they are, for one act. */
const ProvesByPasskey = z.strictObject({
  step: z.literal('proves-by-passkey'),
  account: z.string(),
  nonce: z.string(),
  verb: z.string(),
  act: z.string(),
  until: z.number(),
});

const Pending = z.discriminatedUnion('step', [
  AskedProvider,
  Chooses,
  Invited,
  Recovers,
  AskedPasskey,
  MakesPasskey,
  AddsPasskey,
  ProvesByPasskey,
]);
export type Pending = z.infer<typeof Pending>;

const keyOf = (keys: Pick<Keys, 'root'>): Buffer => hmac(keys.root, 'cape pending sign-in');

export const sealPending = (keys: Pick<Keys, 'root'>, pending: Pending): string =>
  sealWith(keyOf(keys), Buffer.from(JSON.stringify(pending)), 'pending sign-in').toString('base64url');

/** What waits for this step. Null where nothing does, where it was changed, or where its time is over. */
export function openPending<Step extends Pending['step']>(
  keys: Pick<Keys, 'root'>,
  sealed: string | undefined,
  step: Step,
  now: Date,
): Extract<Pending, { step: Step }> | null {
  if (!sealed || !/^[\w-]{40,4000}$/.test(sealed)) return null;
  let opened: unknown;
  try {
    opened = JSON.parse(openWithKey(keyOf(keys), Buffer.from(sealed, 'base64url'), 'pending sign-in').toString());
  } catch {
    return null; // changed, or sealed by another installation
  }
  const { data } = Pending.safeParse(opened);
  return data?.step === step && data.until > now.getTime() ? (data as Extract<Pending, { step: Step }>) : null;
}

import { z } from 'zod';

/*
 * What a browser answers when it has asked a passkey, as JSON (Web Authentication level 3, 5.1 and 5.2). Only what is read here; each part
 * no longer than it can be.
 */

const bytes = (length: number) =>
  z
    .string()
    .max(length)
    .regex(/^[\w-]+$/);
export const CredentialId = bytes(1364);

export const AssertionAnswer = z.object({
  id: CredentialId,
  rawId: CredentialId,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: bytes(4000),
    authenticatorData: bytes(4000),
    signature: bytes(2000),
    /** Which account the passkey says that it is of, by the name that we gave it. */
    userHandle: bytes(100).optional(),
  }),
});
export type AssertionAnswer = z.infer<typeof AssertionAnswer>;

/** By what a device is reached; words that are not known yet are left out. */
const transports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;
export type Transport = (typeof transports)[number];
export const isTransport = (word: string): word is Transport => (transports as readonly string[]).includes(word);

export const RegistrationAnswer = z.object({
  id: CredentialId,
  rawId: CredentialId,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: bytes(4000),
    attestationObject: bytes(8000),
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
});
export type RegistrationAnswer = z.infer<typeof RegistrationAnswer>;

/** An answer as a form or a request of ours brings it: as text. Null for anything else. */
export function answerIn<T>(shape: z.ZodType<T>, sent: unknown): T | null {
  if (typeof sent !== 'string' || sent.length > 16_000) return null;
  try {
    return shape.safeParse(JSON.parse(sent)).data ?? null;
  } catch {
    return null; // no JSON
  }
}

/** The name of a site as passkeys know it, and the one origin from which they may be asked. */
export type Party = { readonly id: string; readonly origin: string };

/** A passkey as it is stored. */
export type NewPasskey = {
  readonly id: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly Transport[];
  readonly backedUp: boolean;
};

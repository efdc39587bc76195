import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';

/** One's own ways to sign in, and where one is signed in now. */
export const OwnSignIn = z.strictObject({
  passkeys: z.array(
    z.strictObject({
      /** In base64url, as the browser names it. */
      id: z.string(),
      label: z.string(),
      addedAt: Instant,
      usedAt: Instant.nullable(),
      /** Whether this session began with it. */
      isThis: z.boolean(),
    }),
  ),
  sessions: z.array(
    z.strictObject({
      id: Uuid,
      how: z.enum(['demo', 'provider', 'passkey', 'operator']),
      device: z.string(),
      network: z.string(),
      startedAt: Instant,
      lastAt: Instant,
      isThis: z.boolean(),
    }),
  ),
  /** Sign-ins that were unlike those before, until one has said that it was oneself. */
  unusual: z.array(
    z.strictObject({
      id: Uuid,
      device: z.string(),
      network: z.string(),
      startedAt: Instant,
      because: z.array(z.enum(['device', 'network', 'long-away'])),
      isLive: z.boolean(),
    }),
  ),
  /** Whether a provider of the agency knows the account: then no passkey is needed. */
  atProvider: z.boolean(),
  /** How many codes on paper are left. Null for a person who is no administrator, and has none. */
  recoveryCodes: z.int().nullable(),
  /** Where one is told of changes of one's sign-in. */
  mail: z.strictObject({
    /** Whether this installation sends mail. */
    offered: z.boolean(),
    address: z.string().nullable(),
    since: Instant.nullable(),
    /** Whether one has confirmed it oneself; else an administrator has given it. */
    isConfirmed: z.boolean(),
    /** The address that a code was sent to, until it is typed. */
    asked: z.strictObject({ address: z.string(), until: Instant }).nullable(),
  }),
});
/** Codes on paper, shown this once. */
export const MadeRecoveryCodes = z.strictObject({ codes: z.array(z.string()) });
export type OwnSignIn = z.infer<typeof OwnSignIn>;

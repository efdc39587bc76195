import { z } from 'zod';
import type { Named } from '../../../kernel/who.ts';

/** With which algorithms a provider may sign what it says of a person: public keys only, so never one that we share, and never none. */
export const signatureAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const;

/** https, or this very computer; no user, no query, no fragment. */
const issuer = /^(https:\/\/[^\s/?#@\\]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?)(\/[^\s?#\\]*)?$/;

/** Whether an issuer is asked over a line that no one listens on: https, or this very computer. */
export const isIssuer = (text: string): boolean => issuer.test(text);

/** A provider as an agency names it: who it is, how it knows CAPE, and what is asked of it. Its secret is said once and then kept sealed. */
export const ProviderSetting = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  nameSv: z.string().trim().min(1).max(200),
  nameEn: z.string().trim().min(1).max(200),
  issuer: z.string().max(500).refine(isIssuer),
  clientId: z.string().min(1).max(200),
  /** Null: CAPE proves itself with PKCE alone. */
  clientSecret: z.string().min(16).max(500).nullable(),
  algorithms: z.array(z.enum(signatureAlgorithms)).min(1).default(['RS256', 'PS256', 'ES256', 'EdDSA']),
  scopes: z.array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,60}$/)).default([]),
  /** How sure it must be of a person, in its own words (`acr`): one of these, separated by spaces. Null: as sure as it is. */
  assurance: z.string().max(300).nullable().default(null),
  /** Whether what it says of an end may be typed JWT, or not at all: else it is `logout+jwt` (OpenID Connect Back-Channel Logout 1.0, 2.4). */
  jwtLogout: z.boolean().default(false),
});
export type ProviderSetting = z.infer<typeof ProviderSetting>;

/** A provider in use, with its secret opened. Stays on the server. */
export type Provider = {
  readonly id: string;
  readonly agency: number;
  readonly key: string;
  readonly name: Named;
  readonly agencyName: Named;
  readonly issuer: string;
  readonly clientId: string;
  readonly secret: string | null;
  readonly algorithms: readonly string[];
  readonly scopes: readonly string[];
  readonly assurance: string | null;
  readonly jwtLogout: boolean;
};

/**
 * Who a provider says has come: its own name for the person, which never changes, and for the session there; and when it last asked them who
 * they are, in milliseconds, where it says so.
 */
export type Proved = { readonly subject: string; readonly session: string | null; readonly askedAt: number | null };

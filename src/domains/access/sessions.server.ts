import { sql } from 'kysely';
import { type ProofKeys, proveEntry } from '../../platform/acts/entry-proof.ts';
import type { Tx } from '../../platform/database/database.ts';

/* Signing in and out, and what a person does with their own way to sign in: it is in the log of their agency before and after there is a context. */

/** How a session began: in a demo by choosing a person, at a provider, or with a passkey; in which browser, and from which network. */
export type BegunSession = {
  readonly how: 'demo' | 'provider' | 'passkey';
  readonly provider?: string;
  readonly subject?: string;
  readonly session?: string | null;
  /** When the provider last asked who the person is: until then, and no later, the session is proved. */
  readonly askedAt?: number | null;
  /** The id of the passkey, in base64url. */
  readonly passkey?: string;
  readonly device?: string;
  readonly network?: string;
};

/** Begins a session and its sitting, and writes it into the log of the person's agency. False when the account may not. */
export async function startSession(
  tx: Tx,
  keys: ProofKeys,
  session: {
    account: string;
    tokenHash: Buffer;
    sitting: string;
    capacity: string;
    now: Date;
    begun?: BegunSession;
  },
): Promise<boolean> {
  const { account, tokenHash, sitting, capacity, now, begun = { how: 'demo' } } = session;
  const passkey = begun.passkey && Buffer.from(begun.passkey, 'base64url').toString('hex');
  const { rows } = await sql<{ agency: number; unit: number }>`select agency, unit
    from access.start_session(${account}, ${tokenHash}, ${sitting}, ${capacity}, ${JSON.stringify({ ...begun, passkey })}::jsonb)`.execute(
    tx,
  );
  const at = rows[0];
  if (!at) return false;
  await appendLogin(tx, keys, 'session.start', { account, ...at }, tokenHash, now);
  return true;
}

export async function endSession(
  tx: Tx,
  keys: ProofKeys,
  token: Uint8Array,
  tokenHash: Buffer,
  now: Date,
): Promise<void> {
  const who = await findSignedIn(tx, token);
  if (!who) return;
  await appendLogin(tx, keys, 'session.end', who, tokenHash, now);
  await sql`select access.end_session(${Buffer.from(token)})`.execute(tx);
}

/** Writes into the log of a person's agency that a session of theirs has ended, where another than they themselves has ended it. */
export const noteEnd = (
  tx: Tx,
  keys: ProofKeys,
  { hash, ...who }: { hash: Buffer; account: string; agency: number; unit: number },
  now: Date,
): Promise<void> => appendLogin(tx, keys, 'session.end', who, hash, now);

/** Writes into the log of a person's agency what they have done with their own way to sign in: without a session, where they had none yet. */
export const noteOwn = (
  tx: Tx,
  keys: ProofKeys,
  verb: Exclude<OfSignIn, 'session.start' | 'session.end'>,
  { hash, ...who }: { hash: Buffer | null; account: string; agency: number; unit: number },
  now: Date,
  why: LoginWhy = {},
): Promise<void> => appendLogin(tx, keys, verb, who, hash, now, why);

/** What an entry says besides who and what: for what it was, of what, and which fields were changed. */
type LoginWhy = {
  readonly for?: string;
  readonly objects?: readonly string[];
  readonly fields?: readonly string[];
};

type OfSignIn =
  | 'session.start'
  | 'session.end'
  | 'session.prove'
  | 'session.recognise'
  | 'passkey.add'
  | 'passkey.end'
  | 'recovery-code.make'
  | 'recovery-code.use'
  | 'mail-address.ask'
  | 'mail-address.confirm'
  | 'mail-address.remove'
  | 'notices.make-feed'
  | 'notices.end-feed'
  | 'feedback.write'
  | 'feedback.list'
  | 'feedback.answer'
  | 'feedback.close'
  | 'privacy.set';

/** Signing in and out happens before and after there is a context, so it says by itself who it was. */
async function appendLogin(
  tx: Tx,
  keys: ProofKeys,
  verb: OfSignIn,
  { account: actor, agency: log, unit }: { account: string; agency: number; unit: number },
  tokenHash: Buffer | null,
  now: Date,
  why: LoginWhy = {},
): Promise<void> {
  const about = { at: now.toISOString(), ...why };
  const proof = proveEntry(keys, { ...about, log, verb, result: 'done', actor, unit });
  await sql`select audit.append_login(${verb}, 'done', ${actor}, ${tokenHash}, ${JSON.stringify({ ...about, ...proof })}::jsonb)`.execute(
    tx,
  );
}

/** Whether the session of this request was begun by the operator, by a command, in the name of the person who acts. */
export async function isByOperator(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select access.is_by_operator() as is`.execute(tx);
  return rows[0]?.is ?? false;
}

/** Whom a token signs in. Null when no one, or not any more. In the role `cape_login`. */
export async function findSignedIn(
  tx: Tx,
  token: Uint8Array,
): Promise<{ account: string; agency: number; unit: number; sitting: string } | null> {
  const { rows } = await sql<{ account: string; agency: number; unit: number; sitting: string }>`select
    account::text as account, agency, unit, sitting from access.account_of(${Buffer.from(token)})`.execute(tx);
  return rows[0] ?? null;
}

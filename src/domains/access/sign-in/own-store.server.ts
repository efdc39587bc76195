import { sql } from 'kysely';
import type { Named } from '../../../kernel/who.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { NewPasskey } from './passkey.server.ts';
import { type PasskeyOfAccount, passkeyIn, storedPasskey } from './passkey-store.server.ts';
import { recoveryHash } from './recovery-code.server.ts';

/** The live session of a token. */
export type OwnSession = {
  readonly hash: Buffer;
  readonly account: string;
  /** What the account is called where its number is not. */
  readonly ref: string;
  readonly agency: number;
  readonly unit: number;
  readonly name: string;
  readonly unitName: Named;
  readonly how: 'demo' | 'provider' | 'passkey';
  readonly provider: string | null;
  readonly subject: string | null;
  /** Whether its person has proved who they are within a quarter of an hour. */
  readonly isFresh: boolean;
};

/** Whose session a token is. Null: no one’s, or not any more. In the role `cape_login`, as all that takes a token here. */
export async function findOwnSession(tx: Tx, token: Uint8Array): Promise<OwnSession | null> {
  const { rows } = await sql<
    Omit<OwnSession, 'isFresh' | 'unitName'> & { is_fresh: boolean; unit_sv: string; unit_en: string }
  >`select hash, account::text as account, ref, agency, unit, name, unit_sv, unit_en, how, provider, subject, is_fresh
    from access.own_session(${Buffer.from(token)})`.execute(tx);
  const row = rows[0];
  if (!row) return null;
  const { is_fresh: isFresh, unit_sv: sv, unit_en: en, ...session } = row;
  return { ...session, unitName: { sv, en }, isFresh };
}

export async function passkeysOfSession(tx: Tx, token: Uint8Array): Promise<readonly PasskeyOfAccount[]> {
  const { rows } = await sql<{ id: Buffer; transports: string[] }>`select id, transports
    from access.passkeys_of_session(${Buffer.from(token)})`.execute(tx);
  return rows.map(passkeyIn);
}

export async function addPasskey(
  tx: Tx,
  token: Uint8Array,
  key: NewPasskey,
  label: string,
): Promise<'done' | 'known' | 'not-fresh' | 'signed-out'> {
  const { rows } = await sql<{ outcome: 'done' | 'known' | 'not-fresh' | 'signed-out' }>`select
    access.add_passkey(${Buffer.from(token)}, ${storedPasskey(key, label)}::jsonb) as outcome`.execute(tx);
  return rows[0]?.outcome ?? 'signed-out';
}

export async function endPasskey(
  tx: Tx,
  token: Uint8Array,
  id: Uint8Array,
): Promise<'done' | 'last' | 'none' | 'not-fresh' | 'signed-out'> {
  const { rows } = await sql<{ outcome: 'done' | 'last' | 'none' | 'not-fresh' | 'signed-out' }>`select
    access.end_passkey(${Buffer.from(token)}, ${Buffer.from(id)}) as outcome`.execute(tx);
  return rows[0]?.outcome ?? 'signed-out';
}

/** Takes new codes on paper for the administrator of a session, and ends those before. */
export async function makeRecoveryCodes(
  tx: Tx,
  token: Uint8Array,
  codes: readonly string[],
): Promise<'done' | 'not-administrator' | 'not-fresh' | 'signed-out'> {
  const { rows } = await sql<{ outcome: 'done' | 'not-administrator' | 'not-fresh' | 'signed-out' }>`select
    access.make_recovery_codes(${Buffer.from(token)}, ${codes.map(recoveryHash)}::bytea[]) as outcome`.execute(tx);
  return rows[0]?.outcome ?? 'signed-out';
}

/** Ends others of one's own sessions: one by its name, those that a passkey began, or all. Gives the hash of each that ended. */
export async function endOwnSessions(
  tx: Tx,
  token: Uint8Array,
  of: { readonly id?: string; readonly passkey?: Uint8Array },
): Promise<readonly Buffer[]> {
  const passkey = of.passkey ? Buffer.from(of.passkey) : null;
  const { rows } = await sql<{ hash: Buffer }>`select hash
    from access.end_own_sessions(${Buffer.from(token)}, ${of.id ?? null}::uuid, ${passkey}::bytea)`.execute(tx);
  return rows.map(({ hash }) => hash);
}

export async function proveSession(tx: Tx, token: Uint8Array): Promise<boolean> {
  const { rows } = await sql<{ proved: boolean }>`select
    access.prove_session(${Buffer.from(token)}) as proved`.execute(tx);
  return rows[0]?.proved === true;
}

/** False: it is no demo, or the session did not begin as one of its invented people. */
export async function proveDemoSession(tx: Tx, token: Uint8Array): Promise<boolean> {
  const { rows } = await sql<{ proved: boolean }>`select
    access.prove_demo_session(${Buffer.from(token)}) as proved`.execute(tx);
  return rows[0]?.proved === true;
}

type OwnPasskeyRow = { id: Buffer; label: string; added_at: Date; used_at: Date | null; is_this: boolean };
type OwnSessionRow = {
  id: string;
  how: 'demo' | 'provider' | 'passkey';
  device: string;
  network: string;
  started_at: Date;
  last_at: Date;
  is_this: boolean;
};

/** One's own passkeys and sessions, and whether a provider knows the account. As one who has entered. */
export async function listOwnSignIn(tx: Tx): Promise<{
  passkeys: readonly OwnPasskeyRow[];
  sessions: readonly OwnSessionRow[];
  atProvider: boolean;
  recoveryCodes: number | null;
}> {
  const passkeys =
    await sql<OwnPasskeyRow>`select id, label, added_at, used_at, is_this from access.own_passkeys()`.execute(tx);
  const sessions =
    await sql<OwnSessionRow>`select id, how, device, network, started_at, last_at, is_this from access.own_sessions()`.execute(
      tx,
    );
  const { rows } = await sql<{ known: boolean; codes: number | null }>`select
    access.am_known_at_provider() as known, access.own_recovery_codes() as codes`.execute(tx);
  const { known, codes } = rows[0] ?? { known: false, codes: null };
  return { passkeys: passkeys.rows, sessions: sessions.rows, atProvider: known, recoveryCodes: codes };
}

type UnusualRow = {
  id: string;
  device: string;
  network: string;
  started_at: Date;
  unusual: readonly ('device' | 'network' | 'long-away')[];
  is_live: boolean;
};

/** One's own sign-ins that were unlike those before, and of which one has not said that it was oneself. As one who has entered. */
export async function listUnusualSignIns(tx: Tx): Promise<readonly UnusualRow[]> {
  const { rows } = await sql<UnusualRow>`select u.* from access.own_unusual_sign_ins() u`.execute(tx);
  return rows;
}

/** False: there is none of that name, or it is the session that says so. */
export async function recogniseSignIn(tx: Tx, token: Uint8Array, id: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select
    access.recognise_sign_in(${Buffer.from(token)}, ${id}::uuid) as done`.execute(tx);
  return rows[0]?.done === true;
}

/** Refuses a person who proved who they are more than a quarter of an hour ago (CA058). As one who has entered. */
export async function demandFreshProof(tx: Tx): Promise<void> {
  await sql`select access.demand_fresh_sign_in()`.execute(tx);
}

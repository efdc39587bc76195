import { sql } from 'kysely';
import type { ProofKeys } from '../../../platform/acts/entry-proof.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { noteOwn } from '../sessions.server.ts';
import type { KnownPasskey } from './ask-passkey.server.ts';
import { invitationBytes } from './invitation-code.ts';
import { isTransport, type NewPasskey, type Transport } from './passkey.server.ts';
import { recoveryBytes } from './recovery-code.server.ts';
import { findInvited, findRecovering, type PlaceRow, type PlaceToAct, placeColumns, placeIn } from './store.server.ts';

/** What the answer of a passkey is checked with. Null: it is not known here, or has ended. */
export async function findPasskey(tx: Tx, id: Uint8Array): Promise<KnownPasskey | null> {
  const { rows } = await sql<{ account: string; public_key: Buffer; counter: string }>`select
    account::text as account, public_key, counter::text as counter from access.find_passkey(${Buffer.from(id)})`.execute(
    tx,
  );
  const row = rows[0];
  return row ? { account: row.account, publicKey: row.public_key, counter: Number(row.counter) } : null;
}

/** Notes that a challenge was answered. False where it has been answered before. */
export async function useChallenge(tx: Tx, challenge: string): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`select
    access.use_challenge(${sha256('cape passkey challenge', challenge)}) as used`.execute(tx);
  return rows[0]?.used === true;
}

/** Notes that a passkey was used. False where it has ended, or counts less than it did before. */
export async function usePasskey(
  tx: Tx,
  id: Uint8Array,
  { counter, backedUp }: { readonly counter: number; readonly backedUp: boolean },
): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`select
    access.use_passkey(${Buffer.from(id)}, ${counter}, ${backedUp}) as used`.execute(tx);
  return rows[0]?.used === true;
}

/** Where the person of a passkey may act: in its one account, where that is open. */
export async function placesOfPasskey(tx: Tx, id: Uint8Array): Promise<readonly PlaceToAct[]> {
  const { rows } = await sql<PlaceRow>`select ${placeColumns}
    from access.places_of_passkey(${Buffer.from(id)})`.execute(tx);
  return rows.map(placeIn).filter(({ capacities }) => capacities.length > 0);
}

export type PasskeyOfAccount = { readonly id: Uint8Array; readonly transports: readonly Transport[] };

export const passkeyIn = (row: { id: Buffer; transports: string[] }): PasskeyOfAccount => ({
  id: row.id,
  transports: row.transports.filter(isTransport),
});

/** By what a person may make a passkey without having one: the code of an invitation, or one on paper. */
export type Admission = { readonly by: 'invitation' | 'recovery'; readonly code: string };

export const findAdmitted = (tx: Tx, { by, code }: Admission): Promise<PlaceToAct | null> =>
  by === 'invitation' ? findInvited(tx, code) : findRecovering(tx, code);

/** The passkeys that this person has already. */
export async function passkeysOfAdmitted(tx: Tx, { by, code }: Admission): Promise<readonly PasskeyOfAccount[]> {
  const from =
    by === 'invitation'
      ? sql`access.passkeys_of_invited(${invitationBytes(code)})`
      : sql`access.passkeys_of_recovering(${recoveryBytes(code)})`;
  const { rows } = await sql<{ id: Buffer; transports: string[] }>`select id, transports from ${from}`.execute(tx);
  return rows.map(passkeyIn);
}

/** A passkey as the functions of the database take it. */
export const storedPasskey = (key: NewPasskey, label: string): string =>
  JSON.stringify({
    id: Buffer.from(key.id).toString('hex'),
    publicKey: Buffer.from(key.publicKey).toString('hex'),
    counter: key.counter,
    transports: key.transports,
    backedUp: key.backedUp,
    label,
  });

/**
 * Stores the passkey of a person who was admitted by a code, uses the code up, and tells the log of the agency. False: the code cannot be used, or the passkey
 * is known already.
 */
export async function tiePasskey(
  tx: Tx,
  keys: ProofKeys,
  { by, code, key, label, now }: Admission & { key: NewPasskey; label: string; now: Date },
): Promise<boolean> {
  const stored = storedPasskey(key, label);
  const tied =
    by === 'invitation'
      ? sql`access.tie_passkey(${invitationBytes(code)}, ${stored}::jsonb)`
      : sql`access.recover_passkey(${recoveryBytes(code)}, ${stored}::jsonb)`;
  const { rows } = await sql<{
    account: string;
    agency: number;
    unit: number;
  }>`select account::text as account, agency, unit
    from ${tied}`.execute(tx);
  const whose = rows[0];
  if (!whose) return false;
  if (by === 'recovery') await noteOwn(tx, keys, 'recovery-code.use', { ...whose, hash: null }, now);
  await noteOwn(tx, keys, 'passkey.add', { ...whose, hash: null }, now);
  return true;
}

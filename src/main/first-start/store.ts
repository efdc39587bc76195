import { sql } from 'kysely';
import { invitationBytes, recoveryHash } from '../../domains/access/public.server.ts';
import { operatorActor, type ProofKeys, proveEntry } from '../../platform/acts/entry-proof.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Draft } from './draft.ts';

/** The first agency of a database, its unit and its administrator have these numbers: there is nothing before them. */
export const first = { agency: 1, unit: 11, account: '1001' } as const;

/** Puts a new code in the place of the one before. Null where there is nothing to set up. In the role `cape_login`. */
export async function offerFirstStart(tx: Tx, code: string): Promise<Date | null> {
  const { rows } = await sql<{ until: Date | null }>`select
    access.offer_first_start(${sha256(invitationBytes(code))}) as until`.execute(tx);
  return rows[0]?.until ?? null;
}

/** What came of the code: opened here, or why not. `done`: nothing is left to set up. */
export type Opened = 'opened' | 'unknown' | 'ended' | 'taken' | 'done';

export async function openFirstStart(tx: Tx, code: string, browser: Uint8Array): Promise<Opened> {
  const { rows } = await sql<{ came: Opened }>`select
    access.open_first_start(${Buffer.from(invitationBytes(code))}, ${Buffer.from(browser)}) as came`.execute(tx);
  return rows[0]?.came ?? 'done';
}

export type FirstStart =
  | { readonly state: 'done' | 'unopened' | 'ended' }
  | { readonly state: 'open'; readonly draft: Buffer | null; readonly until: Date };

export async function findFirstStart(tx: Tx, browser: Uint8Array): Promise<FirstStart> {
  const { rows } = await sql<FirstStart>`select state, draft, until
    from access.first_start_of(${Buffer.from(browser)})`.execute(tx);
  return rows[0] ?? { state: 'done' };
}

/** False where this browser may not any more. */
export async function keepDraft(tx: Tx, browser: Uint8Array, sealed: Uint8Array): Promise<boolean> {
  const { rows } = await sql<{ kept: boolean }>`select
    access.keep_first_start(${Buffer.from(browser)}, ${Buffer.from(sealed)}) as kept`.execute(tx);
  return rows[0]?.kept === true;
}

/** A draft in which nothing is missing. */
export type WholeDraft = Required<Pick<Draft, 'country' | 'agency' | 'unit' | 'person' | 'passkey' | 'codes'>>;

/**
 * Makes the agency and everything that belongs to it, with the entry in its log that says so, as the operator's. False where this browser
 * may not any more, or another was first.
 */
export async function setUpFirst(
  tx: Tx,
  keys: ProofKeys,
  of: { browser: Uint8Array; draft: WholeDraft; keyFingerprint: Uint8Array; now: Date },
): Promise<boolean> {
  const { country, agency, unit, person, passkey, codes } = of.draft;
  const made = {
    agency: { country, key: agency.key, kind: agency.kind, ...agency.name },
    unit: { key: unit.key, ...unit.name, capacities: unit.capacities, messages: unit.messages },
    person,
    passkey: JSON.parse(passkey.stored),
    codes: codes.map((code) => recoveryHash(code).toString('hex')),
  };
  const about = {
    at: of.now.toISOString(),
    changes: [
      { what: 'agency', key: agency.key, done: 'added' },
      { what: 'unit', id: String(first.unit), key: unit.key, done: 'added' },
      { what: 'person', id: first.account, done: 'added' },
      { what: 'recovery-codes', id: first.account, done: 'added', count: codes.length },
    ],
  };
  const entry = { log: first.agency, verb: 'installation.set-up', result: 'done', actor: operatorActor, unit: 0 };
  const told = { ...about, ...proveEntry(keys, { ...entry, ...about }) };
  const { rows } = await sql<{ account: string }>`select account::text as account
    from access.set_up_first(${Buffer.from(of.browser)}, ${JSON.stringify(made)}::jsonb, ${Buffer.from(of.keyFingerprint)},
      ${JSON.stringify(told)}::jsonb)`.execute(tx);
  return rows.length > 0;
}

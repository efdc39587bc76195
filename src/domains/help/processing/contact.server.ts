import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { ContactChange } from './schema.ts';

/** `same`: that stands there already. `not-fresh`: who it is was proved too long ago. */
type ContactOutcome = 'done' | 'same' | 'not-administrator' | 'not-fresh' | 'signed-out';
type ContactSet = {
  readonly outcome: ContactOutcome;
  /** The version that was made, and which fields differ in it from those before. */
  readonly version: string | null;
  readonly fields: readonly string[] | null;
};

/** Writes down whom to ask about personal data in the agency of the person of this token, who administrates it, as a new version. */
export async function setPrivacyContact(
  tx: Tx,
  token: Uint8Array,
  said: { readonly officer: string | null; readonly requests: string | null; readonly at: Date },
): Promise<ContactSet> {
  const { rows } = await sql<ContactSet>`select outcome, version, fields from
    access.set_privacy_contact(${Buffer.from(token)}, ${said.officer}, ${said.requests}, ${said.at})`.execute(tx);
  return rows[0] ?? { outcome: 'signed-out', version: null, fields: null };
}

type Version = { id: string; officer: string | null; requests: string | null; name: string | null; at: Date };

/** What was changed of whom to ask, the newest first, for those who may read it: each version beside the one before it. */
export async function listContactChanges(tx: Tx): Promise<ContactChange[]> {
  const { rows } = await sql<Version>`select id, officer, requests, name, at
    from access.privacy_contact_versions()`.execute(tx);
  return rows
    .map(({ id, officer, requests, name, at }, place) => ({
      id,
      at: at.toISOString(),
      by: name,
      before: { officer: rows[place - 1]?.officer ?? null, requests: rows[place - 1]?.requests ?? null },
      after: { officer, requests },
    }))
    .reverse();
}

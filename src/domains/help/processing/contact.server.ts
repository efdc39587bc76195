import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';

type ContactOutcome = 'done' | 'not-administrator' | 'signed-out';

/** Writes down whom to ask about personal data in the agency of the person of this token, who administrates it. */
export async function setPrivacyContact(
  tx: Tx,
  token: Uint8Array,
  said: { readonly officer: string | null; readonly requests: string | null; readonly at: Date },
): Promise<ContactOutcome> {
  const { rows } = await sql<{ outcome: ContactOutcome }>`select
    access.set_privacy_contact(${Buffer.from(token)}, ${said.officer}, ${said.requests}, ${said.at}) as outcome`.execute(
    tx,
  );
  return rows[0]?.outcome ?? 'signed-out';
}

import { sql } from 'kysely';
import { uuidV4 } from '../../kernel/id.ts';
import { operatorActor, proveEntry } from '../../platform/acts/entry-proof.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import type { Tx } from '../../platform/database/database.ts';

export type OperatorSession = { readonly token: Uint8Array; readonly sitting: string };

/**
 * Begins a session in which the operator takes in a list for one person, by the number of their account or by their keys in the set-up file, and says so in the log of the agency as the operator. Null where the
 * account is not active, or has no such capacity.
 */
export async function beginOperatorSession(
  tx: Tx,
  keys: Pick<Keys, 'root'>,
  {
    account,
    capacity,
    now,
    result,
  }: { readonly account: string; readonly capacity: string; readonly now: Date; readonly result: 'tried' | 'begun' },
): Promise<OperatorSession | null> {
  const found = account.includes('/')
    ? await sql<{ id: string }>`select id::text as id from access.account where setup_key = ${account}`.execute(tx)
    : null;
  const id = found ? found.rows[0]?.id : account;
  if (id === undefined) return null;
  const token = randomBytes(32);
  const sitting = uuidV4(randomBytes(16));
  const { rows } = await sql<{ agency: number }>`select agency::int as agency
    from access.start_operator_session(${id}, ${sha256(token)}, ${sitting}, ${capacity})`.execute(tx);
  const agency = rows[0]?.agency;
  if (agency === undefined) return null;
  const entry = {
    log: agency,
    verb: 'installation.import-cases',
    result,
    actor: operatorActor,
    unit: 0,
    at: now.toISOString(),
    changes: [{ what: 'person', id, done: 'changed' }],
  };
  const { log, ...told } = { ...entry, ...proveEntry(keys, entry) };
  await sql`select audit.write(${log}::smallint, null, ${JSON.stringify(told)}::jsonb)`.execute(tx);
  return { token, sitting };
}

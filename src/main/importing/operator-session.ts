import { sql } from 'kysely';
import { uuidV4 } from '../../kernel/id.ts';
import { begunByOperator, operatorActor, proveEntry, type SaidEntry } from '../../platform/acts/entry-proof.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import type { Tx } from '../../platform/database/database.ts';

export type OperatorSession = { readonly token: Uint8Array; readonly sitting: string };

/** For whom a session is begun, and what for: an import, or nothing but trying a list. */
type SessionOrder = {
  readonly account: string;
  readonly capacity: string;
  readonly import: string | null;
  readonly now: Date;
};

/**
 * Begins a session in which the operator takes in a list for one person, by the number of their account or by their keys in the set-up file. The log of the
 * agency says so twice, in the transaction in which it begins: as the operator, naming session, sitting and import; and as the first entry of the session,
 * which the verifier believes only beside the other. Null where the account is not active, or has no such capacity.
 */
export async function beginOperatorSession(
  tx: Tx,
  keys: Pick<Keys, 'root'>,
  { account, capacity, import: brought, now }: SessionOrder,
): Promise<OperatorSession | null> {
  const found = account.includes('/')
    ? await sql<{ id: string }>`select id::text as id from access.account where setup_key = ${account}`.execute(tx)
    : null;
  const id = found ? found.rows[0]?.id : String(BigInt(account));
  if (id === undefined) return null;
  const token = randomBytes(32);
  const hash = sha256(token);
  const sitting = uuidV4(randomBytes(16));
  const { rows } = await sql<{ agency: number; unit: number }>`select agency::int as agency, unit
    from access.start_operator_session(${id}, ${hash}, ${sitting}, ${capacity})`.execute(tx);
  const at = rows[0];
  if (!at) return null;
  const said = { log: at.agency, at: now.toISOString() };
  // As the log names a session: by the hash of what the database knows it by.
  const begun = { session: sha256(hash).toString('hex'), sitting, account: id, import: brought };
  await write(tx, keys, null, {
    ...said,
    verb: 'installation.import-cases',
    result: brought === null ? 'tried' : 'begun',
    actor: operatorActor,
    unit: 0,
    begun,
    changes: [{ what: 'person', id, done: 'changed' }],
  });
  await write(tx, keys, hash, { ...said, verb: 'session.start', result: begunByOperator, actor: id, unit: at.unit });
  if (brought !== null)
    await sql`insert into access.imported_cases (agency, account) values (${at.agency}, ${id})`.execute(tx);
  return { token, sitting };
}

async function write(tx: Tx, keys: Pick<Keys, 'root'>, session: Buffer | null, entry: SaidEntry): Promise<void> {
  const { log, ...told } = { ...entry, ...proveEntry(keys, entry) };
  await sql`select audit.write(${log}::smallint, ${session}, ${JSON.stringify(told)}::jsonb)`.execute(tx);
}

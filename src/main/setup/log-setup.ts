import { sql } from 'kysely';
import { operatorActor, proveEntry, type SaidEntry } from '../../platform/acts/entry-proof.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { SetupInvitation } from './invitations.ts';
import type { SetupChange } from './setup-plan.ts';

/** Who has acted, in an entry that no person of the agency has made; and the unit that no unit is. */
const operator = { actor: operatorActor, unit: 0 } as const;

/**
 * Writes what the operator has changed into the log of each agency that it touches, proved as the server proves what people do. By
 * numbers and keys; of people by their numbers alone, since the key of a person may be a name.
 */
export async function logSetup(
  tx: Tx,
  keys: Keys,
  done: { readonly changes: readonly SetupChange[]; readonly invitations: readonly SetupInvitation[] },
  now: Date,
): Promise<void> {
  const changes = done.changes.filter(({ done }) => done === 'added' || done === 'changed' || done === 'ended');
  const agencies = new Set([...changes, ...done.invitations].map(({ agency }) => agency));
  for (const agency of agencies) {
    const log = await idOf(tx, sql`select id::int as id from access.agency where key = ${agency}`);
    const told = [];
    for (const change of changes.filter((one) => one.agency === agency)) told.push(await entryOf(tx, change));
    for (const { account } of done.invitations.filter((one) => one.agency === agency))
      told.push({ what: 'invitation', id: account, done: 'added' });
    await append(tx, keys, {
      log,
      verb: 'installation.set-up',
      result: 'done',
      ...operator,
      at: now.toISOString(),
      changes: told,
    });
  }
}

async function append(tx: Tx, keys: Keys, { log, ...entry }: SaidEntry): Promise<void> {
  const proof = proveEntry(keys, { ...entry, log } as SaidEntry);
  await sql`select audit.write(${log}::smallint, null, ${JSON.stringify({ ...entry, ...proof })}::jsonb)`.execute(tx);
}

async function entryOf(tx: Tx, { what, key, done, fields }: SetupChange): Promise<object> {
  const [agency, part] = key.split('/');
  const more = fields.length > 0 ? { fields } : {};
  switch (what) {
    case 'agency':
      return { what, key, done, ...more };
    case 'unit': {
      const id = await idOf(
        tx,
        sql`select u.id from access.unit u join access.agency a on a.id = u.agency where a.key = ${agency} and u.key = ${part}`,
      );
      return { what, id: String(id), key: part, done, ...more };
    }
    case 'person': {
      const id = await idOf(tx, sql`select id::text as id from access.account where setup_key = ${key}`);
      return { what, id: String(id), done, ...more };
    }
    case 'provider':
    case 'contact-point':
    case 'retention':
    case 'tip-desk':
      return { what, key, done, ...more };
  }
}

async function idOf(tx: Tx, find: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await (find as ReturnType<typeof sql<{ id: number }>>).execute(tx);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('What was set up is not there.');
  return id;
}

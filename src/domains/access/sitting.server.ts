import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type EndedSitting, foldSitting } from './change-capacity.ts';

/** Ends the sitting of this session and begins one in another capacity. The act of changing must be there. */
export async function goOnAs(tx: Tx, because: string, sitting: string, capacity: Capacity): Promise<void> {
  await sql`select access.change_capacity(${because}, ${sitting}, ${capacity})`.execute(tx);
}

async function save(tx: Tx, at: RealmKey, stream: string, ended: EndedSitting): Promise<void> {
  await sql`insert into access.sitting_now (country, realm, id, from_capacity, to_capacity, changed_at, about, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${ended.from}, ${ended.to}, ${ended.at}, ${ended.about}, ${JSON.stringify(ended)}::jsonb)
    on conflict (country, realm, id) do update set to_capacity = excluded.to_capacity, changed_at = excluded.changed_at,
      about = excluded.about, folded = excluded.folded`.execute(tx);
}

export const sittingStream: StreamKind<EndedSitting> = { kind: 'sitting', fold: foldSitting, save, tasks: () => [] };

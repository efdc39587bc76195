import { sql } from 'kysely';
import type { Capacity } from '../../kernel/capacity.ts';
import { projection } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type EndedSitting, foldSitting } from './fold-sitting.ts';

/** Ends the sitting of this session and begins one in another capacity. The act of changing must be there. */
export async function goOnAs(tx: Tx, because: string, sitting: string, capacity: Capacity): Promise<void> {
  await sql`select access.change_capacity(${because}, ${sitting}, ${capacity})`.execute(tx);
}

const sittings = projection<EndedSitting>('access.sitting_now', {
  from_capacity: ({ from }) => from,
  to_capacity: ({ to }) => to,
  changed_at: ({ at }) => at,
  about: ({ about }) => about,
});

export const sittingStream: StreamKind<EndedSitting> = {
  kind: 'sitting',
  fold: foldSitting,
  save: sittings.save,
  saveAll: sittings.saveAll,
  tasks: () => [],
};

import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { ResponsibleNow } from '../../kernel/responsible.ts';
import type { Tx } from '../database/database.ts';

/** Stores who is responsible for a matter, in the transaction of the act. Where no act says it any more an empty row stays. */
export async function saveResponsible(
  tx: Tx,
  at: RealmKey,
  matter: { readonly id: string; readonly kind: string },
  responsible: ResponsibleNow | null,
): Promise<void> {
  if (responsible === null) {
    await sql`update acts.responsible_now set owner = null, handed_by = null, open = false
      where country = ${at.country} and realm = ${at.realm} and id = ${matter.id}`.execute(tx);
    return;
  }
  const { owner, since, by, open } = responsible;
  await sql`insert into acts.responsible_now (country, realm, id, kind, owner, since, handed_by, open)
    values (${at.country}, ${at.realm}, ${matter.id}, ${matter.kind}, ${owner}, ${since}, ${by}, ${open})
    on conflict (country, realm, id) do update set owner = excluded.owner, since = excluded.since, handed_by = excluded.handed_by,
      open = excluded.open`.execute(tx);
}

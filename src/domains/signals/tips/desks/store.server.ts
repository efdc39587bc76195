import { sql } from 'kysely';
import type { Track } from '../../../../kernel/capacity.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { DeskKey } from './desk.ts';

/** A wish that leads to a unit, and from which county; null: from the whole country. */
type Lead = { readonly want: 'tell' | 'help'; readonly county: string | null };

type DeskRow = {
  unit: string;
  leads: Lead[];
  key: string | null;
  track: Track;
  maker: string;
  openers: string[];
  made_at: Date;
  used_from: Date;
  awaits: boolean;
  waiting: number;
  promised: string | null;
  late: number;
};

export type DeskOfUnit = {
  readonly unit: string;
  readonly leads: readonly Lead[];
  readonly keys: readonly DeskKey[];
};

/** The tip desks of the agency and the keys of its units, for a person who administrates it; for any other caller, none. */
export async function listDesks(tx: Tx, today: string): Promise<DeskOfUnit[]> {
  const { rows } =
    await sql<DeskRow>`select d.unit, d.leads, d.key, d.track, d.maker::text as maker, d.openers::text[] as openers, d.made_at, d.used_from, d.awaits,
    d.waiting, d.promised::text as promised, d.late from tips.administered_desks(${today}::date) d`.execute(tx);
  const units = new Map(rows.map(({ unit, leads }) => [unit, leads]));
  return [...units].map(([unit, leads]) => ({
    unit,
    leads,
    keys: rows.flatMap((row) =>
      row.unit === unit && row.key !== null
        ? {
            id: row.key,
            track: row.track,
            maker: row.maker,
            openers: row.openers,
            madeAt: row.made_at.toISOString(),
            usedFrom: row.used_from.toISOString(),
            awaits: row.awaits,
            waiting: row.waiting,
            promised: row.promised,
            late: row.late,
          }
        : [],
    ),
  }));
}

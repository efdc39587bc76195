import { sql } from 'kysely';
import type { Track } from '../../../../kernel/capacity.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { DeskKey } from './desk.ts';

type DeskRow = {
  unit: string;
  wants: ('tell' | 'help')[];
  key: string | null;
  track: Track;
  maker: string;
  made_at: Date;
  used_from: Date;
  awaits: boolean;
  waiting: number;
  promised: string | null;
  late: number;
};

export type DeskOfUnit = {
  readonly unit: string;
  readonly wants: readonly ('tell' | 'help')[];
  readonly keys: readonly DeskKey[];
};

/** The tip desks of the agency and the keys of its units, for a person who administrates it; for any other caller, none. */
export async function listDesks(tx: Tx, today: string): Promise<DeskOfUnit[]> {
  const { rows } =
    await sql<DeskRow>`select d.unit, d.wants, d.key, d.track, d.maker::text as maker, d.made_at, d.used_from, d.awaits,
    d.waiting, d.promised::text as promised, d.late from tips.administered_desks(${today}::date) d`.execute(tx);
  const units = new Map(rows.map(({ unit, wants }) => [unit, wants]));
  return [...units].map(([unit, wants]) => ({
    unit,
    wants,
    keys: rows.flatMap((row) =>
      row.unit === unit && row.key !== null
        ? {
            id: row.key,
            track: row.track,
            maker: row.maker,
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

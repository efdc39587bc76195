import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { mine } from '../../platform/acts/own-realms.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type Figure, foldFigure } from './enter/fold.ts';
import { type Exported, foldExport } from './export/fold.ts';

/** The only file that knows the tables of reports. Every question names the realms it may look in. */

export type StoredFigure = { readonly id: string; readonly at: RealmKey; readonly figure: Figure };
type FigureRow = RealmKey & { id: string; folded: Figure };

const storedOf = ({ id, country, realm, folded }: FigureRow): StoredFigure => ({
  id,
  at: { country, realm },
  figure: folded,
});

/** What was entered for these periods, where the reader reads. */
export async function listFigures(
  tx: Tx,
  realms: readonly RealmKey[],
  periods: readonly string[],
): Promise<StoredFigure[]> {
  const { rows } = await sql<FigureRow>`select f.country, f.realm::text as realm, f.id, f.folded from ${mine(realms)}
    join reports.figure_now f on f.country = mine.country and f.realm = mine.realm and f.period = any(${periods})
    order by f.entered_at, f.id`.execute(tx);
  return rows.map(storedOf);
}

/** What was entered for one cell of one period. */
export async function findFigure(
  tx: Tx,
  realms: readonly RealmKey[],
  of: { readonly measure: string; readonly key: string; readonly period: string },
  options: { lock: boolean },
): Promise<StoredFigure | null> {
  const { rows } = await sql<FigureRow>`select f.country, f.realm::text as realm, f.id, f.folded from ${mine(realms)}
    join reports.figure_now f on f.country = mine.country and f.realm = mine.realm and f.period = ${of.period}
      and f.measure = ${of.measure} and f.cell = ${of.key}
    order by f.entered_at desc limit 1 ${options.lock ? sql`for update of f` : sql``}`.execute(tx);
  return rows[0] ? storedOf(rows[0]) : null;
}

async function saveFigure(tx: Tx, at: RealmKey, stream: string, figure: Figure): Promise<void> {
  const [first] = figure.entries;
  await sql`insert into reports.figure_now (country, realm, id, period, measure, cell, entered_at, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${figure.period}, ${figure.measure}, ${figure.key}, ${first.at},
      ${JSON.stringify(figure)}::jsonb)
    on conflict (country, realm, id) do update set entered_at = excluded.entered_at, folded = excluded.folded`.execute(
    tx,
  );
}

export async function findExport(tx: Tx, at: RealmKey, id: string): Promise<Exported | null> {
  const { rows } = await sql<{ folded: Exported }>`select folded from reports.export_now
    where country = ${at.country} and realm = ${at.realm} and id = ${id}`.execute(tx);
  return rows[0]?.folded ?? null;
}

const most = 20;

/** The newest files of one report. */
export async function listExports(
  tx: Tx,
  realms: readonly RealmKey[],
  report: string,
): Promise<readonly { id: string; exported: Exported }[]> {
  const { rows } = await sql<{ id: string; folded: Exported }>`select line.* from ${mine(realms)}
    cross join lateral (
      select e.id, e.folded, e.left_at from reports.export_now e
      where e.country = mine.country and e.realm = mine.realm and e.report = ${report}
      order by e.left_at desc, e.id desc limit ${most}
    ) line order by line.left_at desc, line.id desc limit ${most}`.execute(tx);
  return rows.map(({ id, folded }) => ({ id, exported: folded }));
}

async function saveExport(tx: Tx, at: RealmKey, stream: string, exported: Exported): Promise<void> {
  await sql`insert into reports.export_now (country, realm, id, report, left_at, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${exported.report}, ${exported.at}, ${JSON.stringify(exported)}::jsonb)
    on conflict (country, realm, id) do update set folded = excluded.folded`.execute(tx);
}

const figureStream: StreamKind<Figure> = {
  kind: 'report-figure',
  fold: foldFigure,
  save: saveFigure,
  tasks: () => [],
};
const exportStream: StreamKind<Exported> = {
  kind: 'report-export',
  fold: foldExport,
  save: saveExport,
  tasks: () => [],
};
export const reportStreams = [figureStream, exportStream] as const;

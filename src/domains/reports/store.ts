import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Figure } from './enter/figure.ts';
import { foldFigure } from './enter/fold.ts';
import { type Exported, foldExport } from './export/fold.ts';

/** The only file that knows the tables of reports. Every query names the realms it may look in. */

const figures = projection<Figure>('reports.figure_now', {
  period: ({ period }) => period,
  measure: ({ measure }) => measure,
  cell: ({ key }) => key,
  entered_at: ({ entries: [first] }) => first.at,
});
const exports = projection<Exported>('reports.export_now', {
  report: ({ report }) => report,
  left_at: ({ at }) => at,
});

export const { again: exportAgain } = exports;

type FigureRow = RealmKey & { id: string; folded: Figure };
const hereOf = ({ id, country, realm, folded }: FigureRow): Here<Figure> => ({
  id,
  at: { country, realm },
  state: folded,
});

/** What was entered for these periods, where the reader reads. */
export async function listFigures(
  tx: Tx,
  realms: readonly RealmKey[],
  periods: readonly string[],
): Promise<Here<Figure>[]> {
  const { rows } =
    await sql<FigureRow>`select f.country, f.realm::text as realm, f.id, f.folded from ${permittedRealms(realms)}
    join reports.figure_now f on f.country = permitted.country and f.realm = permitted.realm and f.period = any(${periods})
    order by f.entered_at, f.id`.execute(tx);
  return rows.map(hereOf);
}

/** What was entered for one cell of one period. */
export async function findFigure(
  tx: Tx,
  realms: readonly RealmKey[],
  of: { readonly measure: string; readonly key: string; readonly period: string },
  options: { lock: boolean },
): Promise<Here<Figure> | null> {
  const { rows } =
    await sql<FigureRow>`select f.country, f.realm::text as realm, f.id, f.folded from ${permittedRealms(realms)}
    join reports.figure_now f on f.country = permitted.country and f.realm = permitted.realm and f.period = ${of.period}
      and f.measure = ${of.measure} and f.cell = ${of.key}
    order by f.entered_at desc limit 1 ${options.lock ? sql`for update of f` : sql``}`.execute(tx);
  return rows[0] ? hereOf(rows[0]) : null;
}

const most = 20;

/** The newest files of one report. */
export async function listExports(
  tx: Tx,
  realms: readonly RealmKey[],
  report: string,
): Promise<readonly { id: string; exported: Exported }[]> {
  const { rows } = await sql<{ id: string; folded: Exported }>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select e.id, e.folded, e.left_at from reports.export_now e
      where e.country = permitted.country and e.realm = permitted.realm and e.report = ${report}
      order by e.left_at desc, e.id desc limit ${most}
    ) line order by line.left_at desc, line.id desc limit ${most}`.execute(tx);
  return rows.map(({ id, folded }) => ({ id, exported: folded }));
}

const figureStream: StreamKind<Figure> = {
  kind: 'report-figure',
  fold: foldFigure,
  save: figures.save,
  saveAll: figures.saveAll,
  tasks: () => [],
};
const exportStream: StreamKind<Exported> = {
  kind: 'report-export',
  fold: foldExport,
  save: exports.save,
  saveAll: exports.saveAll,
  tasks: () => [],
};
export const reportStreams = [figureStream, exportStream] as const;

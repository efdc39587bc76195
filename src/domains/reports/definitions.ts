import type { Knowledge } from '../knowledge/public.ts';

/*
 * What is asked, as `knowledge/reports/`, `report-measures.yaml` and `report-breakdowns.yaml` say it. A report has tables; a table asks for
 * one measure by at most two breakdowns; a measure is defined once, so that one figure fills every report that asks for it.
 */

export type Report = Knowledge['reports']['entries'][number];
export type Table = Report['tables'][number];
export type Measure = Knowledge['report-measures']['entries'][number];
export type Breakdown = Knowledge['report-breakdowns']['entries'][number];

export type Definitions = {
  readonly reports: readonly Report[];
  readonly measures: ReadonlyMap<string, Measure>;
  readonly breakdowns: ReadonlyMap<string, Breakdown>;
};

const byId = <One extends { readonly id: string }>(all: readonly One[]): ReadonlyMap<string, One> =>
  new Map(all.map((one) => [one.id, one]));

export const definitionsIn = (
  knowledge: Pick<Knowledge, 'reports' | 'report-measures' | 'report-breakdowns'>,
): Definitions => ({
  reports: knowledge.reports.entries,
  measures: byId(knowledge['report-measures'].entries),
  breakdowns: byId(knowledge['report-breakdowns'].entries),
});

/**
 * What a name in a report refers to. The lists were checked against each other when they were read, so one that is not there is a fault.
 */
export function named<One>(all: ReadonlyMap<string, One>, id: string): One {
  const one = all.get(id);
  if (one === undefined) throw new Error(`No list of reports has ${id}.`);
  return one;
}

import { zoneIn } from '../../kernel/country.ts';
import { Problem } from '../../kernel/problem.ts';
import { dayIn } from '../../kernel/time/dates.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import { type Call, todayIn } from '../../platform/http/call.ts';
import { query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { Nothing } from '../../platform/http/params.ts';
import { accessMessages } from '../access/public.ts';
import type { Knowledge } from '../knowledge/public.ts';
import { mayRead } from './access.ts';
import { cellKey } from './cell-key.ts';
import { definitionsIn } from './definitions.ts';
import { toEnter } from './enter/acts/enter.ts';
import { toExport } from './export/acts/export.ts';
import { filesOf } from './export/files.server.ts';
import {
  AskCell,
  AskReport,
  ByReport,
  CellShown,
  EnterAnswer,
  ExportAnswer,
  ReportList,
  ReportShown,
} from './schema.ts';
import { fillNow, periodAsked, reportNamed, showCell, showReport, showReports, streamOf } from './show.server.ts';
import { exportAgain, findFigure } from './store.ts';

/** The analyst who counts, and the manager of an agency, who reads. */
const readers = ['analyst', 'lead'] as const;

export type ReportParts = {
  readonly knowledge: Pick<Knowledge, 'reports' | 'report-measures' | 'report-breakdowns'>;
  readonly isDemo: boolean;
};

/** The operations of reports. */
export function reportRoutes({ knowledge, isDemo }: ReportParts) {
  const definitions = definitionsIn(knowledge);

  const reportNow = async (tx: Tx, call: Call<unknown, unknown>, id: string, asked: string | undefined) => {
    const report = reportNamed(id, definitions);
    const now = await fillNow(tx, call, report, periodAsked(report, asked, call), definitions);
    return { now, shown: () => showReport(tx, call, report, now, definitions) };
  };

  return [
    query({
      name: 'report.list',
      path: '/api/reports',
      roles: readers,
      params: Nothing,
      input: Nothing,
      answer: ReportList,
      load: async () => ({}),
      may: mayRead,
      show: (tx, _nothing, call) => showReports(tx, call, definitions),
    }),

    query({
      name: 'report.read',
      path: '/api/reports/:report',
      roles: readers,
      params: ByReport,
      input: AskReport,
      answer: ReportShown,
      load: (tx, call) => reportNow(tx, call, call.params.report, call.input.period),
      may: mayRead,
      show: (_tx, { shown }) => shown(),
    }),

    query({
      name: 'report.cell',
      path: '/api/reports/:report/cell',
      roles: readers,
      params: ByReport,
      input: AskCell,
      answer: CellShown,
      load: (tx, call) => reportNow(tx, call, call.params.report, call.input.period),
      may: mayRead,
      show: (tx, { now }, call) => showCell(tx, call, now.filled, call.input, definitions),
    }),

    actRoute(toEnter, {
      path: '/api/reports/enter',
      status: 201,
      params: Nothing,
      answer: EnterAnswer,
      load: async (tx, call) => {
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const { measure, period, at, figure } = call.input;
        const known = await findFigure(tx, call.writable, { measure, period, key: cellKey(at) }, { lock: true });
        if (!known && (await hasBegun(tx, call.own, figure))) throw new Problem('conflict', httpMessages.idUsed);
        return {
          ...streamOf(known, call.own, figure),
          before: known?.state ?? null,
          today: todayIn(call),
          definitions,
        };
      },
      show: async (tx, _at, _stream, call) => {
        const { report, period } = call.input;
        const found = await reportNow(tx, call, report, period);
        return { report: await found.shown() };
      },
    }),

    actRoute(toExport, {
      path: '/api/reports/:report/export',
      status: 201,
      params: ByReport,
      answer: ExportAnswer,
      load: async (tx, call) => {
        if (!call.own) return null;
        if (await hasBegun(tx, call.own, call.input.export)) throw new Problem('conflict', httpMessages.idUsed);
        const { now } = await reportNow(tx, call, call.params.report, call.input.period);
        return { id: call.input.export, at: call.own, ...now };
      },
      show: async (tx, at, stream, call) => {
        const { state: stored } = await exportAgain(tx, at, stream);
        const { now, shown } = await reportNow(tx, call, stored.report, stored.period);
        const { who, texts } = call;
        const day = dayIn(new Date(stored.at), zoneIn(who.country));
        const files =
          now.digest === stored.digest
            ? await filesOf(
                stored.format,
                {
                  report: reportNamed(stored.report, definitions),
                  filled: now.filled,
                  definitions,
                  agency: who.agencyName,
                  country: who.country,
                  language: texts.language,
                  day,
                  digest: stored.digest,
                  licence: stored.licence,
                  invented: isDemo,
                },
                new Date(stored.at),
              )
            : null;
        return { report: await shown(), files };
      },
    }),
  ];
}

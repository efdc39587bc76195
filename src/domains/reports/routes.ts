import { zoneIn } from '../../kernel/country.ts';
import { dayIn } from '../../kernel/dates.ts';
import { Problem } from '../../kernel/problem.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type Call, todayIn } from '../../platform/http/call.ts';
import { command, query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { Nothing } from '../../platform/http/params.ts';
import { accessMessages } from '../access/public.ts';
import type { Knowledge } from '../knowledge/public.ts';
import { mayEnter, mayRead } from './access.ts';
import { cellKey } from './cell-key.ts';
import { definitionsIn } from './definitions.ts';
import { enter } from './enter/enter.ts';
import { exportReport } from './export/export.ts';
import { filesOf } from './export/files.server.ts';
import {
  AskCell,
  AskReport,
  ByReport,
  CellShown,
  EnterAnswer,
  EnterFigure,
  ExportAnswer,
  ExportReport,
  ReportList,
  ReportShown,
} from './schema.ts';
import { fillNow, periodAsked, reportNamed, showCell, showReport, showReports, streamOf } from './show.server.ts';
import { findExport, findFigure } from './store.ts';

/** Who counts enters and takes out; who answers for an agency reads along. */
const readers = ['analyst', 'lead'] as const;
const writers = ['analyst'] as const;

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

    command({
      name: 'report.enter',
      path: '/api/reports/enter',
      roles: writers,
      status: 201,
      params: Nothing,
      input: EnterFigure,
      answer: EnterAnswer,
      load: async (tx, call) => {
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const { measure, period, at, figure } = call.input;
        const known = await findFigure(tx, call.writable, { measure, period, key: cellKey(at) }, { lock: true });
        if (!known && (await hasBegun(tx, call.own, figure))) throw new Problem('conflict', httpMessages.idUsed);
        return { ...streamOf(known, call.own, figure), before: known?.figure ?? null, today: todayIn(call) };
      },
      may: mayEnter,
      decide: (file, call) => ({ at: file.at, stream: file.stream, acts: enter(call.input, file, definitions) }),
      show: async (tx, _at, _stream, call) => {
        const { report, period } = call.input;
        const found = await reportNow(tx, call, report, period);
        return { report: await found.shown() };
      },
    }),

    command({
      name: 'report.export',
      path: '/api/reports/:report/export',
      roles: writers,
      status: 201,
      params: ByReport,
      input: ExportReport,
      answer: ExportAnswer,
      load: async (tx, call) => {
        if (!call.own) return null;
        if (await hasBegun(tx, call.own, call.input.export)) throw new Problem('conflict', httpMessages.idUsed);
        const { now } = await reportNow(tx, call, call.params.report, call.input.period);
        return { at: call.own, ...now };
      },
      may: mayEnter,
      decide: (file, call) => ({ at: file.at, stream: call.input.export, acts: exportReport(call.input, file) }),
      show: async (tx, at, stream, call) => {
        const stored = await findExport(tx, at, stream);
        if (!stored) throw new Error('A report that was just taken out cannot be found.');
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
                  house: who.house,
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

import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { Nothing } from '../../../platform/http/params.ts';
import { mayCompare, mayWrite } from '../access.ts';
import { CaseloadShown, ExportAnswer, ExportCaseload } from '../caseload-schema.ts';
import type { IcTip } from '../ic-tip/ic-tip.ts';
import { StandardsShown } from '../standards-schema.ts';
import { exportCaseload } from './export.ts';
import { leavingNow, showCaseload, showExport, showStandards } from './show.server.ts';

/**
 * A caseload as a file. Who sees the live figures of their own house sees how much of it could leave. That it does leave is a
 * decision of a lead, as giving rows to a study is: an analyst makes figures of rows, and answers for nobody's.
 */
export const caseloadRoutes = (icTip: IcTip) => [
  query({
    name: 'standards.read',
    path: '/api/exchange/standards',
    roles: ['analyst', 'lead'],
    params: Nothing,
    input: Nothing,
    answer: StandardsShown,
    load: async () => ({}),
    may: mayCompare,
    show: (tx, _nothing, call) => showStandards(tx, call, icTip),
  }),

  query({
    name: 'caseload.look',
    path: '/api/exchange/caseload',
    roles: ['analyst', 'lead'],
    params: Nothing,
    input: Nothing,
    answer: CaseloadShown,
    load: async () => ({}),
    may: mayCompare,
    show: (tx, _nothing, call) => showCaseload(tx, call),
  }),

  command({
    name: 'caseload.export',
    path: '/api/exchange/caseload/export',
    roles: ['lead'],
    status: 201,
    params: Nothing,
    input: ExportCaseload,
    answer: ExportAnswer,
    load: async (tx, call) => {
      if (!call.own) return null;
      if (await hasBegun(tx, call.own, call.input.export)) throw new Problem('conflict', httpMessages.idUsed);
      const now = await leavingNow(tx);
      return now && { at: call.own, ...now };
    },
    may: mayWrite,
    decide: (file, call) => ({ at: file.at, stream: call.input.export, acts: exportCaseload(call.input, file) }),
    show: showExport,
  }),
];

import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { Nothing } from '../../../platform/http/params.ts';
import { mayCompare } from '../access.ts';
import { CaseloadShown, ExportAnswer } from '../caseload-schema.ts';
import type { IcTip } from '../ic-tip/ic-tip.ts';
import { StandardsShown } from '../standards-schema.ts';
import { toExport } from './acts/export.ts';
import { fileNow, showCaseload, showExport, showStandards } from './show.server.ts';

/**
 * A caseload as a file. A person who sees the live figures of their own agency sees how much of it could leave. That it does leave is
 * decided by a manager, as giving rows to a study is: an analyst makes figures of rows, and is responsible for none.
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

  actRoute(toExport, {
    path: '/api/exchange/caseload/export',
    status: 201,
    params: Nothing,
    answer: ExportAnswer,
    load: async (tx, { own: at, input: { export: id } }) => {
      if (!at) return null;
      if (await hasBegun(tx, at, id)) throw new Problem('conflict', httpMessages.idUsed);
      // Also where no person is counted: whether one is tells what other units of the agency do.
      return { id, at, ...(await fileNow(tx)) };
    },
    show: showExport,
  }),
];

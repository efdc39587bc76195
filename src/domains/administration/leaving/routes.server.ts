import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import { type AnyCall, type Call, todayIn } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { mayAdminister } from '../access.ts';
import { administrationAt } from '../routes.server.ts';
import { holdAdministration } from '../store.server.ts';
import { toAgreeToExport } from './acts/agree.ts';
import { toAskExport } from './acts/ask.ts';
import { toCancelExport } from './acts/cancel.ts';
import { toDeclineExport } from './acts/decline.ts';
import { toFetchExport } from './acts/fetch.ts';
import type { ExportHere } from './export.ts';
import { leavingMessages as texts } from './messages.ts';
import { ExportAnswer, ExportFile, ExportList } from './schema.ts';
import { sendExport } from './send-export.server.ts';
import { showExports } from './show.server.ts';
import { carryOutExport, exportJob, listExports } from './store.server.ts';

const roles = ['administrator'] as const;

async function find(tx: Tx, call: AnyCall, id: string): Promise<ExportHere | null> {
  const found = (await listExports(tx)).find((one) => one.id === id);
  return found && call.own ? { at: call.own, id, export: found } : null;
}

const answered = {
  answer: ExportAnswer,
  show: async (tx: Tx, _at: unknown, _stream: string, call: AnyCall) => ({ list: await showExports(tx, call) }),
};

const onExport = (step: string) =>
  ({
    ...answered,
    path: `/api/administration/exports/:id/${step}`,
    status: 200,
    params: ById,
    load: async (tx: Tx, call: Call<ById, unknown>) => {
      await holdAdministration(tx);
      return find(tx, call, call.params.id);
    },
    afterAppend: async (
      tx: Tx,
      { acts: [act] }: { readonly acts: readonly { readonly id: string; readonly type: string }[] },
      { id }: ExportHere,
    ) => {
      if (act) await carryOutExport(tx, act.id, act.type, id);
    },
  }) as const;

/** How an agency takes everything with it: one administrator asks, another agrees, and it is made without a request. */
export const leavingRoutes = () => [
  query({
    name: 'agency-export.list',
    path: '/api/administration/exports',
    roles,
    params: Nothing,
    input: Nothing,
    answer: ExportList,
    load: async () => true,
    may: (who) => who.capacity === 'access-administration',
    show: (tx, _all, call) => showExports(tx, call),
  }),

  actRoute(toAskExport, {
    ...answered,
    path: '/api/administration/exports',
    status: 201,
    params: Nothing,
    load: async (tx, call) => {
      const at = administrationAt(call);
      const { export: id } = call.input;
      await holdAdministration(tx);
      const known = (await listExports(tx)).some((one) => one.id === id) || (await hasBegun(tx, at, id));
      if (known) throw new Problem('conflict', httpMessages.idUsed);
      return { at, id };
    },
    afterAppend: async (tx, { acts: [act] }, { id }) => {
      if (act) await carryOutExport(tx, act.id, act.type, id);
    },
  }),

  actRoute(toAgreeToExport, {
    ...onExport('agree'),
    afterAppend: async (tx, { acts: [act] }, { id }, call) => {
      if (!act) return;
      await carryOutExport(tx, act.id, act.type, id);
      await call.queue(tx, { kind: exportJob, unit: call.who.unit, id });
    },
  }),
  actRoute(toDeclineExport, onExport('decline')),
  actRoute(toCancelExport, onExport('cancel')),
  actRoute(toFetchExport, onExport('fetch')),

  query({
    name: 'agency-export.file',
    path: '/api/administration/exports/:id/file',
    roles,
    params: ById,
    input: Nothing,
    answer: ExportFile,
    proof: {
      of: 'export',
      notAsked: 'agency-export.fetch has asked, and opened it for twelve hours: a download that breaks off goes on',
    },
    load: (tx, call) => find(tx, call, call.params.id),
    may: mayAdminister,
    show: async (_tx, { id, export: { state, isOwn, bytes } }, call) => {
      if (state !== 'ready' || bytes === null) throw new Problem('conflict', texts.notReady);
      if (!isOwn) throw new Problem('conflict', texts.fetchedByAnother);
      return { id, name: `${call.who.agencyKey}-${todayIn(call)}.zip.age`, bytes };
    },
    look: ({ at, id }) => ({ at, objects: [id], fields: ['agency-export'] }),
    sends: sendExport,
  }),
];

import { Problem } from '../../../kernel/problem.ts';
import type { Who } from '../../../kernel/who.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import { type AnyCall, type Call, todayIn } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { administrationAt } from '../routes.server.ts';
import { holdAdministration } from '../store.server.ts';
import { toChange } from './acts/change.ts';
import { toDecide } from './acts/decide.ts';
import { toEnd } from './acts/end.ts';
import { periodWords } from './changes.ts';
import { retentionColumns } from './file-messages.ts';
import { retentionMessages as texts } from './messages.ts';
import { decisionsIn, type RetentionHere } from './retention.ts';
import { type RetentionWords, retentionAsCsv } from './retention-file.ts';
import { RetentionAnswer, RetentionFile, RetentionList } from './schema.ts';
import { type RetentionNeeds, showRetention } from './show.server.ts';
import { carryOutRetention, listVersions } from './store.server.ts';

/** Who decides, and who reads the log and must see what was decided and changed. */
const readers = ['administrator', 'security-officer', 'data-protection-officer'] as const;
const mayRead = ({ capacity }: Who): boolean => capacity === 'access-administration' || capacity === 'log-review';

const wordsFor = ({ texts: { t } }: AnyCall): RetentionWords => ({
  columns: retentionColumns.map((column) => t(column)),
  kind: (of) => t(texts.kinds[of]),
  regime: (of) => t(texts.regimes[of]),
  gap: (of) => t(texts.gaps[of]),
  state: (of) => t(texts.states[of]),
  outcome: ({ becomes }) => t(texts.outcomes[becomes === 'erased' ? 'erase' : 'restrict']),
  period: ({ period }) => periodWords(period, t),
  moment: (of) => t(texts.moments[of]),
  yesNo: (of) => t(of ? texts.yes : texts.no),
  rule: ({ name, statute, paragraph, source }) => [name, statute, paragraph, source].filter(Boolean).join(', '),
});

/** What an agency decides about how long it keeps its records, and what the law of its country is known to say. */
export const retentionRoutes = (needs: RetentionNeeds) => {
  const find = async (tx: Tx, call: AnyCall, id: string): Promise<RetentionHere | null> => {
    const retention = decisionsIn(await listVersions(tx)).find((one) => one.id === id);
    return retention && call.own ? { id, at: call.own, retention, today: todayIn(call) } : null;
  };
  const shared = {
    answer: RetentionAnswer,
    show: async (tx: Tx, _at: unknown, stream: string, call: AnyCall) => ({
      retention: stream,
      list: await showRetention(tx, call, needs),
    }),
    afterAppend: async (
      tx: Tx,
      { acts: [act] }: { readonly acts: readonly { readonly id: string; readonly type: string }[] },
      { id }: { readonly id: string },
    ) => {
      if (act) await carryOutRetention(tx, act.id, act.type, id);
    },
  };
  const onDecision = (step: string) =>
    ({
      ...shared,
      path: `/api/administration/retention/:id/${step}`,
      status: 200,
      params: ById,
      load: async (tx: Tx, call: Call<ById, unknown>) => {
        await holdAdministration(tx);
        return find(tx, call, call.params.id);
      },
    }) as const;
  const reading = { roles: readers, params: Nothing, input: Nothing, load: async () => ({}), may: mayRead } as const;
  return [
    query({
      ...reading,
      name: 'retention.list',
      path: '/api/administration/retention',
      answer: RetentionList,
      show: (tx, _loaded, call) => showRetention(tx, call, needs),
    }),

    query({
      ...reading,
      name: 'retention.export',
      path: '/api/administration/retention.csv',
      answer: RetentionFile,
      proof: { of: 'export' },
      show: async (tx, _loaded, call) => ({
        name: `${call.texts.t(texts.fileName)}-${todayIn(call)}.csv`,
        csv: retentionAsCsv(await showRetention(tx, call, needs), wordsFor(call)),
      }),
    }),

    actRoute(toDecide, {
      ...shared,
      path: '/api/administration/retention',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        const at = administrationAt(call);
        const { retention: id } = call.input;
        await holdAdministration(tx);
        const known = (await find(tx, call, id)) !== null || (await hasBegun(tx, at, id));
        if (known) throw new Problem('conflict', httpMessages.idUsed);
        return { at, id, today: todayIn(call) };
      },
    }),
    actRoute(toChange, onDecision('change')),
    actRoute(toEnd, onDecision('end')),
  ];
};

import { readActs } from '../../platform/acts/read-acts.ts';
import { findActs, listStream } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import type { Call } from '../../platform/http/call.ts';
import { ById } from '../../platform/http/params.ts';
import { sendAnswer } from './post.server.ts';
import { WithdrawalAnswer } from './schema.ts';
import { hearWithdrawn } from './withdrawal/acts/hear-withdrawal.ts';
import { toHeed } from './withdrawal/acts/heed.ts';
import { withdrawalsIn } from './withdrawal/heard.ts';

/** A withdrawal by the letter that notified of it, in whatever stream it was recorded. */
async function findWithdrawal(tx: Tx, call: Call<ById, unknown>) {
  const [told] = await findActs(tx, call.writable, call.params.id);
  if (told?.type !== hearWithdrawn.type) return null;
  const at = { country: told.country, realm: told.realm };
  const acts = readActs(call.registry, await listStream(tx, at, told.stream));
  const withdrawal = withdrawalsIn(acts).find(({ id }) => id === told.id);
  return withdrawal ? { id: told.stream, at, streamKind: told.stream_kind, withdrawal } : null;
}

/** The operations on what crossed that are the same whatever it carries. */
export const disclosureRoutes = () => [
  actRoute(toHeed, {
    path: '/api/withdrawals/:id/acknowledge',
    status: 200,
    params: ById,
    answer: WithdrawalAnswer,
    load: findWithdrawal,
    afterAppend: (tx, _decision, { withdrawal }, call) =>
      sendAnswer(tx, call, {
        answers: withdrawal.id,
        becauseAct: call.input.act.id,
        event: 'acknowledged',
        now: call.now,
      }),
    show: async (_tx, _at, stream) => ({ about: stream }),
  }),
];

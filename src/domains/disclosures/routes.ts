import { z } from 'zod';
import { Uuid } from '../../kernel/id.ts';
import { readActs } from '../../platform/acts/read-acts.ts';
import { findActs, listStream } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Call } from '../../platform/http/call.ts';
import { command } from '../../platform/http/endpoint.ts';
import { mayHeed } from './access.ts';
import { withdrawnAct } from './acts.ts';
import { sendAnswer } from './post.server.ts';
import { AcknowledgeWithdrawal, WithdrawalAnswer } from './schema.ts';
import { withdrawalsIn } from './withdrawal/heard.ts';
import { type FoundWithdrawal, heed } from './withdrawal/heed.ts';

type ById = Call<{ id: string }, unknown>;

/** A withdrawal by the letter that told of it, in whatever stream it was told. */
async function findWithdrawal(tx: Tx, call: ById): Promise<FoundWithdrawal | null> {
  const [told] = await findActs(tx, call.writable, call.params.id);
  if (told?.type !== withdrawnAct.type) return null;
  const at = { country: told.country, realm: told.realm };
  const acts = readActs(call.registry, await listStream(tx, at, told.stream));
  const withdrawal = withdrawalsIn(acts).find(({ id }) => id === told.id);
  return withdrawal ? { at, stream: told.stream, streamKind: told.stream_kind, withdrawal } : null;
}

/** The operations on what crossed that are the same whatever it carries. */
export const disclosureRoutes = () => [
  command({
    name: 'withdrawal.acknowledge',
    path: '/api/withdrawals/:id/acknowledge',
    roles: ['officer', 'lead'],
    status: 200,
    params: z.strictObject({ id: Uuid }),
    input: AcknowledgeWithdrawal,
    answer: WithdrawalAnswer,
    load: findWithdrawal,
    may: mayHeed,
    decide: (found, call) => ({ at: found.at, stream: found.stream, acts: heed(call.input.act.id, found) }),
    carry: (tx, _decision, { withdrawal }, call) =>
      sendAnswer(tx, call, {
        answers: withdrawal.id,
        becauseAct: call.input.act.id,
        event: 'acknowledged',
        now: call.now,
      }),
    show: async (_tx, _at, stream) => ({ about: stream }),
  }),
];

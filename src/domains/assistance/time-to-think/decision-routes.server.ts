import type { RealmKey } from '../../../kernel/act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { sendAnswer, sendLetter } from '../../disclosures/public.server.ts';
import { mayDecide, mayRead } from '../access.ts';
import { endOf, postBack } from '../posting.server.ts';
import { ApplicationAnswer, ApplicationShown, DecidePeriod, ExtendPeriod } from '../schema.ts';
import { findApplication } from '../store.ts';
import { decide, extend } from './decide.ts';
import { showApplication } from './show.server.ts';

/** Officers and leads write, readers read. */
const readers = ['officer', 'lead', 'reader'] as const;
const workers = ['officer', 'lead'] as const;

const showAgain = async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => {
  const found = await findApplication(tx, [at], stream, { lock: false });
  if (!found) throw new Error('An application that was just decided cannot be read.');
  return { application: await showApplication(tx, found, call) };
};

const toDecide = async (tx: Tx, call: Call<{ id: string }, unknown>) => {
  const found = await findApplication(tx, call.writable, call.params.id, { lock: true });
  if (!found) return null;
  return { ...found, ...(await postBack(tx, call, found.application.from)), endOf };
};

/** The operations of who decides on time to think. */
export const decisionRoutes = () => [
  query({
    name: 'reflection-application.read',
    path: '/api/applications/:id',
    roles: readers,
    params: ById,
    input: Nothing,
    answer: ApplicationShown,
    load: (tx, call) => findApplication(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: showApplication,
    look: (found) => ({
      at: found.at,
      objects: [found.id],
      fields: ['givenNames', 'familyName', 'birthDate', 'account'],
    }),
  }),

  command({
    name: 'reflection-period.decide',
    path: '/api/applications/:id/decide',
    roles: workers,
    status: 200,
    params: ById,
    input: DecidePeriod,
    answer: ApplicationAnswer,
    load: toDecide,
    may: mayDecide,
    decide: (found, call) => ({ at: found.at, stream: found.id, acts: decide(call.input, found, found) }),
    carry: async (tx, { acts }, { house, application }, call) => {
      await sendLetter(tx, call, { acts, from: call.who, house, now: call.now });
      const { letter: answers } = application;
      await sendAnswer(tx, call, { answers, becauseAct: call.input.act.id, event: 'acknowledged', now: call.now });
    },
    show: showAgain,
  }),

  command({
    name: 'reflection-period.extend',
    path: '/api/applications/:id/extend',
    roles: workers,
    status: 200,
    params: ById,
    input: ExtendPeriod,
    answer: ApplicationAnswer,
    load: toDecide,
    may: mayDecide,
    decide: (found, call) => ({ at: found.at, stream: found.id, acts: extend(call.input, found, found) }),
    carry: (tx, { acts }, { house }, call) => sendLetter(tx, call, { acts, from: call.who, house, now: call.now }),
    show: showAgain,
  }),
];

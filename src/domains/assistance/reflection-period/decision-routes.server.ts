import type { RealmKey } from '../../../kernel/act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { sendAnswer, sendLetter } from '../../disclosures/public.server.ts';
import { mayRead } from '../access.ts';
import { postBack } from '../posting.server.ts';
import { ApplicationAnswer, ApplicationShown } from '../schema.ts';
import { applicationAgain, findApplication } from '../store.ts';
import { toDecide } from './acts/decide.ts';
import { toExtend } from './acts/extend.ts';
import { showApplication } from './show.server.ts';

/** Where an officer decides on an application. */
const onApplication = (step: string) =>
  ({
    path: `/api/applications/:id/${step}`,
    status: 200,
    params: ById,
    answer: ApplicationAnswer,
    load: async (tx: Tx, call: Call<ById, unknown>) => {
      const found = await findApplication(tx, call.writable, call.params.id, { lock: true });
      const calendar = call.registry.calendarOf(call.who.country);
      return found && { ...found, calendar, ...(await postBack(tx, call, found.state.from)) };
    },
    show: async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
      application: await showApplication(tx, await applicationAgain(tx, at, stream), call),
    }),
  }) as const;

/** The operations of the agency that decides on the reflection period. */
export const decisionRoutes = () => [
  query({
    name: 'reflection-application.read',
    path: '/api/applications/:id',
    roles: ['officer', 'lead', 'reader'],
    params: ById,
    input: Nothing,
    answer: ApplicationShown,
    proof: {
      of: 'identity',
      notAsked:
        'The name came with a disclosure that was proved, and who decides works on it all day; each look is logged.',
    },
    load: (tx, call) => findApplication(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: showApplication,
    look: (found) => ({
      at: found.at,
      objects: [found.id],
      fields: ['givenNames', 'familyName', 'birthDate', 'account'],
    }),
  }),

  actRoute(toDecide, {
    ...onApplication('decide'),
    afterAppend: async (tx, { acts }, { agency, state: { letter: answers } }, call) => {
      await sendLetter(tx, call, { acts, from: call.who, agency, now: call.now });
      await sendAnswer(tx, call, { answers, becauseAct: call.input.act.id, event: 'acknowledged', now: call.now });
    },
  }),

  actRoute(toExtend, {
    ...onApplication('extend'),
    afterAppend: (tx, { acts }, { agency }, call) =>
      sendLetter(tx, call, { acts, from: call.who, agency, now: call.now }),
  }),
];

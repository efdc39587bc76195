import type { RealmKey } from '../../../kernel/act.ts';
import { trackOf } from '../../../kernel/capacity.ts';
import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listUnits } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { findBetween, listAddresses, sendAnswer, sendLetter } from '../../disclosures/public.server.ts';
import { AddressList, nobodyToAsk } from '../../disclosures/public.ts';
import type { Ground } from '../../knowledge/public.ts';
import { mayRead } from '../access.ts';
import { letterIdsOf } from '../letter-ids.server.ts';
import { RequestAnswer, RequestShown, SharesShown } from '../shown-schema.ts';
import { findInspection, findRequest, requestAgain } from '../store.ts';
import { toAnswerRequest } from './acts/answer.ts';
import { toAskForShare } from './acts/ask.ts';
import { showShares } from './shares.server.ts';
import { showRequest } from './show.server.ts';

/** Asking agencies for their share, and answering. What is answered goes to the unit that asked, never into the room. */
export function requestRoutes(grounds: readonly Ground[]) {
  const showAgain = async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
    request: await showRequest(tx, await requestAgain(tx, at, stream), call, grounds),
  });
  const answered = { answer: RequestAnswer, show: showAgain };

  return [
    query({
      name: 'inspection.addresses',
      path: '/api/inspections/:id/addresses',
      roles: ['officer'],
      params: ById,
      input: Nothing,
      answer: AddressList,
      load: (tx, call) => findInspection(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: async (tx, _found, call) => ({ items: await listAddresses(tx, call, grounds, nobodyToAsk) }),
    }),

    query({
      name: 'inspection.shares',
      path: '/api/inspections/:id/shares',
      roles: ['officer', 'reader'],
      params: ById,
      input: Nothing,
      answer: SharesShown,
      load: (tx, call) => findInspection(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showShares(tx, stored, call, grounds),
    }),

    query({
      name: 'inspection.request',
      path: '/api/inspections/requests/:id',
      roles: ['officer', 'reader'],
      params: ById,
      input: Nothing,
      answer: RequestShown,
      load: (tx, call) => findRequest(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showRequest(tx, stored, call, grounds),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['question', 'answer'] }),
    }),

    actRoute(toAskForShare, {
      ...answered,
      path: '/api/inspections/:id/ask',
      status: 201,
      params: ById,
      load: async (tx, call) => {
        const { own, readable, writable, input, who } = call;
        const inspection = await findInspection(tx, readable, call.params.id, { lock: false });
        if (!inspection) return null;
        if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const known = await findRequest(tx, writable, input.request, { lock: false });
        if (known || (await hasBegun(tx, own, input.request))) throw new Problem('conflict', httpMessages.idUsed);
        const units = await listUnits(tx);
        return {
          id: input.request,
          at: own,
          inspection,
          answersComeHere: units.find(({ id }) => id === who.unit)?.takesLettersOn === trackOf(who.capacity),
          ...(await findBetween(tx, call, input.toUnit, { grounds, consented: nobodyToAsk })),
          ...letterIdsOf(call),
        };
      },
      afterAppend: (tx, { acts }, { agency }, call) =>
        sendLetter(tx, call, { acts, from: call.who, agency, now: call.now }),
    }),

    actRoute(toAnswerRequest, {
      ...answered,
      path: '/api/inspections/requests/:id/answer',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const found = await findRequest(tx, call.writable, call.params.id, { lock: true });
        if (!found) return null;
        // One's own question has no one to whom an answer could go; the rule says so.
        const toUnit = found.state.about?.fromUnit ?? call.who.unit;
        const between = await findBetween(tx, call, toUnit, { grounds, consented: nobodyToAsk });
        return { ...found, ...between, ...letterIdsOf(call) };
      },
      afterAppend: async (tx, { acts }, { agency, state }, call) => {
        await sendLetter(tx, call, { acts, from: call.who, agency, now: call.now });
        await sendAnswer(tx, call, {
          answers: state.letter,
          becauseAct: call.input.act.id,
          event: 'acknowledged',
          now: call.now,
        });
      },
    }),
  ];
}

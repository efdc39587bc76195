import type { RealmKey } from '../../../kernel/act.ts';
import { trackOf } from '../../../kernel/capacity.ts';
import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listUnits } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { findBetween, listAddresses, sendAnswer, sendLetter } from '../../disclosures/public.server.ts';
import { AddressList, nobodyToAsk } from '../../disclosures/public.ts';
import type { Ground } from '../../knowledge/public.ts';
import { mayRead, mayWrite } from '../access.ts';
import { AnswerRequest, AskHouse } from '../request-schema.ts';
import { RequestAnswer, RequestShown, SharesShown } from '../shown-schema.ts';
import { findInspection, findRequest } from '../store.ts';
import { answer } from './answer.ts';
import { ask } from './ask.ts';
import { showShares } from './shares.server.ts';
import { showRequest } from './show.server.ts';

const lettersOf = (call: AnyCall) => ({
  letter: call.newOpaqueId(),
  sendAct: call.newId(),
  crossing: call.newId(),
});

/** Asking agencies for their share, and answering. What is answered goes to the unit that asked, never into the room. */
export function requestRoutes(grounds: readonly Ground[]) {
  const showAgain = async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => {
    const stored = await findRequest(tx, [at], stream, { lock: false });
    if (!stored) throw new Error('A question that was just written cannot be read.');
    return { request: await showRequest(tx, stored, call, grounds) };
  };

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

    command({
      name: 'inspection.ask',
      path: '/api/inspections/:id/ask',
      roles: ['officer'],
      status: 201,
      params: ById,
      input: AskHouse,
      answer: RequestAnswer,
      load: async (tx, call) => {
        const { own, readable, writable, input, who } = call;
        const found = await findInspection(tx, readable, call.params.id, { lock: false });
        if (!found) return null;
        if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const known = await findRequest(tx, writable, input.request, { lock: false });
        if (known || (await hasBegun(tx, own, input.request))) throw new Problem('conflict', httpMessages.idUsed);
        const units = await listUnits(tx);
        return {
          at: found.at,
          inspection: { id: found.id, state: found.state },
          own,
          answersComeHere: units.find(({ id }) => id === who.unit)?.takesLettersOn === trackOf(who.capacity),
          ...(await findBetween(tx, call, input.toUnit, { grounds, consented: nobodyToAsk })),
          ...lettersOf(call),
        };
      },
      // Whoever has come into the room may ask on: each in its own agency's name, and for its own file.
      may: (who, asking) => mayRead(who, asking) && mayWrite(who, { at: asking.own }),
      decide: (asking, call) => ({ at: asking.own, stream: call.input.request, acts: ask(call.input, asking) }),
      carry: (tx, { acts }, { house }, call) => sendLetter(tx, call, { acts, from: call.who, house, now: call.now }),
      show: showAgain,
    }),

    command({
      name: 'inspection.answer',
      path: '/api/inspections/requests/:id/answer',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: AnswerRequest,
      answer: RequestAnswer,
      load: async (tx, call) => {
        const found = await findRequest(tx, call.writable, call.params.id, { lock: true });
        if (!found) return null;
        const { id, at, state } = found;
        // One's own question has nobody to whom an answer could go; the rule says so.
        const toUnit = state.about?.fromUnit ?? call.who.unit;
        const between = await findBetween(tx, call, toUnit, { grounds, consented: nobodyToAsk });
        return { id, at, request: state, ...between, ...lettersOf(call) };
      },
      may: mayWrite,
      decide: (answering, call) => ({ at: answering.at, stream: answering.id, acts: answer(call.input, answering) }),
      carry: async (tx, { acts }, { house, request }, call) => {
        await sendLetter(tx, call, { acts, from: call.who, house, now: call.now });
        await sendAnswer(tx, call, {
          answers: request.letter,
          becauseAct: call.input.act.id,
          event: 'acknowledged',
          now: call.now,
        });
      },
      show: showAgain,
    }),
  ];
}

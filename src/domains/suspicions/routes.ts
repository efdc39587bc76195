import { z } from 'zod';
import type { RealmKey } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { handing, listColleagues } from '../access/public.server.ts';
import { accessMessages } from '../access/public.ts';
import {
  countAcknowledged,
  findBetween,
  letterOfMatter,
  listAddresses,
  listLapsed,
  sendAnswer,
  sendLetter,
} from '../disclosures/public.server.ts';
import { AddressList } from '../disclosures/public.ts';
import { visitsHere } from '../inspections/public.server.ts';
import { type Ground, mayWait } from '../knowledge/public.ts';
import { mayList, mayRead } from './access.ts';
import { toAcknowledge } from './acts/acknowledge.ts';
import { responsibleFor, toChangeResponsible } from './acts/change-responsible.ts';
import { toClose } from './acts/close.ts';
import { toCorrect } from './acts/correct.ts';
import { consentIn, toHandOver } from './acts/hand-over.ts';
import { suspicionLetter } from './letter.ts';
import { suspicionMessages } from './messages.ts';
import { handOverPapers } from './paper/hand-over-paper.server.ts';
import { replacing } from './replies/acts/send-on.ts';
import { findInstead, replyRoutes } from './replies/routes.server.ts';
import { consentAnswers } from './schema.ts';
import { showSuspicion } from './show.server.ts';
import { SuspicionAnswer, SuspicionList, SuspicionShown } from './shown-schema.ts';
import { statuses } from './statuses.ts';
import { findSuspicion, listSuspicions, suspicionAgain } from './store.ts';

const page = pagesOf(50, z.strictObject({ at: Instant, id: Uuid }));

/** The operations on suspicions. `grounds` are those of the country that this installation serves. */
export function suspicionRoutes(grounds: readonly Ground[], observations: Parameters<typeof handOverPapers>[1]) {
  const answered = {
    answer: SuspicionAnswer,
    show: async (tx: Tx, at: RealmKey, id: string, call: AnyCall) => ({
      suspicion: await showSuspicion(tx, await suspicionAgain(tx, at, id), call, grounds),
    }),
  };

  return [
    query({
      name: 'suspicion.list',
      path: '/api/suspicions',
      roles: ['officer', 'lead', 'reader'],
      params: Nothing,
      input: z.strictObject({ after: z.string().max(200).optional(), status: z.enum(statuses).optional() }),
      answer: SuspicionList,
      load: (tx, call) =>
        listSuspicions(tx, call.readable, {
          status: call.input.status ?? null,
          before: page.after(call.input.after),
          limit: page.limit,
        }),
      may: mayList,
      show: async (tx, lines, call) => {
        const colleagues = await listColleagues(tx);
        const { shown, next } = page.of(lines, (line) => ({ at: line.begun_at.toISOString(), id: line.id }));
        const sent = shown.filter(({ origin }) => origin === 'sent');
        const acknowledged = sent.length > 0 ? await countAcknowledged(tx, sent) : new Map<string, number>();
        const lapsed = sent.length > 0 ? await listLapsed(tx, sent) : new Set<string>();
        return {
          items: shown.map((line) => ({
            id: line.id,
            reference: line.reference,
            origin: line.origin,
            status: line.status,
            about: line.about,
            called: line.called,
            sector: line.sector as SuspicionList['items'][number]['sector'],
            workplaceName: line.workplace_name,
            municipality: line.municipality,
            begunAt: line.begun_at.toISOString(),
            answerDue: line.answer_due?.toISOString() ?? null,
            stepsUp: line.steps_up,
            owner: line.owner ? (colleagues.get(line.owner) ?? call.texts.t(suspicionMessages.anotherAgency)) : null,
            acknowledgedThere: (acknowledged.get(line.id) ?? 0) > 0,
            lapsed: line.lapsed_at !== null || lapsed.has(line.id),
          })),
          next,
        };
      },
    }),

    query({
      name: 'suspicion.read',
      path: '/api/suspicions/:id',
      roles: ['officer', 'lead', 'reader'],
      params: ById,
      input: Nothing,
      answer: SuspicionShown,
      load: (tx, call) => findSuspicion(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showSuspicion(tx, stored, call, grounds),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['narrative', 'reach'] }),
    }),

    ...handOverPapers(grounds, observations),

    query({
      name: 'suspicion.addresses',
      path: '/api/suspicions/addresses',
      roles: ['officer', 'lead'],
      params: Nothing,
      input: z.strictObject({ consent: z.enum(consentAnswers) }),
      answer: AddressList,
      load: async () => ({}),
      may: () => true,
      show: async (tx, _nothing, call) => ({
        items: await listAddresses(tx, call, grounds, consentIn(call.input.consent)),
      }),
    }),

    actRoute(toHandOver, {
      ...answered,
      path: '/api/suspicions/hand-over',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        const { suspicion: id, toUnit, facts, visit, instead } = call.input;
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const known = await findSuspicion(tx, call.readable, id, { lock: false });
        if (known || (await hasBegun(tx, call.own, id))) throw new Problem('conflict', httpMessages.idUsed);
        const first = instead === undefined ? null : await findInstead(tx, call, call.own, instead);
        if (instead !== undefined && first === null) return null;
        return {
          ...(await findBetween(tx, call, toUnit, { grounds, consented: consentIn(facts.consent) })),
          id,
          at: call.own,
          instead: first && replacing(first),
          letters: first?.letters ?? [],
          visitIsHere: visit !== undefined && (await visitsHere(tx, call.own, [visit])).length > 0,
          reference: reference(suspicionLetter.referenceLetter, call.random(7)),
          letter: call.newOpaqueId(),
          sendAct: call.newId(),
          crossing: call.newId(),
        };
      },
      proof: { of: 'disclosure', when: (_handing, { input }) => mayWait(grounds, input.ground) },
      afterAppend: async (tx, { acts }, { agency, letters }, call) => {
        await sendLetter(tx, call, { acts, from: call.who, agency, now: call.now });
        await letterOfMatter.carry(tx, call, acts, letters);
      },
    }),

    ...replyRoutes(answered, grounds),

    actRoute(toAcknowledge, {
      ...answered,
      path: '/api/suspicions/:id/acknowledge',
      status: 200,
      params: ById,
      load: (tx, { writable, params }) => findSuspicion(tx, writable, params.id, { lock: true }),
      afterAppend: async (tx, _decision, { state: { letter } }, call) => {
        const { input, now } = call;
        await sendAnswer(tx, call, { answers: letter, becauseAct: input.act.id, event: 'acknowledged', now });
      },
    }),

    actRoute(toChangeResponsible, {
      ...answered,
      path: '/api/suspicions/:id/responsible',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const found = await findSuspicion(tx, call.writable, call.params.id, { lock: true });
        return found && handing(tx, call, found, responsibleFor(found));
      },
    }),

    actRoute(toCorrect, {
      ...answered,
      path: '/api/suspicions/:id/correct',
      status: 200,
      params: ById,
      load: (tx, { writable, params }) => findSuspicion(tx, writable, params.id, { lock: true }),
    }),

    actRoute(toClose, {
      ...answered,
      path: '/api/suspicions/:id/close',
      status: 200,
      params: ById,
      load: (tx, { writable, params }) => findSuspicion(tx, writable, params.id, { lock: true }),
      // That it is closed, and nothing of how.
      afterAppend: async (tx, _decision, { state: { letter } }, call) => {
        const { input, now } = call;
        await sendAnswer(tx, call, { answers: letter, becauseAct: input.act.id, event: 'closed', now });
      },
    }),
  ];
}

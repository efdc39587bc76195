import { z } from 'zod';
import type { RealmKey } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { openFile } from '../../platform/acts/open-file.ts';
import { hasBegun, listStream } from '../../platform/acts/stored-act.ts';
import { withEntries } from '../../platform/acts/with-entries.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { handing, listColleagues, listUnits } from '../access/public.server.ts';
import { accessMessages } from '../access/public.ts';
import { countAcknowledged, passOnRoutes, sendAnswer } from '../disclosures/public.server.ts';
import type { Ground } from '../knowledge/public.ts';
import { mayList, mayRead } from './access.ts';
import { toAcknowledge } from './acts/acknowledge.ts';
import { responsibleFor, toChangeResponsible } from './acts/change-responsible.ts';
import { toCorrect } from './acts/correct.ts';
import { toPassOn } from './acts/pass-on.ts';
import { toRegister } from './acts/register.ts';
import { toUndoRegisterSignal } from './acts/undo-register.ts';
import { signalLetter } from './letter.ts';
import { signalMessages } from './messages.ts';
import { passableFacts, SignalAnswer, SignalList, SignalShown, signalOrigins, signalStatuses } from './schema.ts';
import { narrativeOf, showSignal } from './show.server.ts';
import { standingOf } from './snapshot.ts';
import { findSignal, listSignals, type SignalLine, signalAgain } from './store.ts';

const page = pagesOf(50, z.strictObject({ at: Instant, id: Uuid }));

/** The operations on signals. `grounds` are those of the country that this installation serves. */
export function signalRoutes(grounds: readonly Ground[]) {
  const showAgain = async (tx: Tx, at: RealmKey, id: string, call: AnyCall) => ({
    signal: await showSignal(tx, await signalAgain(tx, at, id), call, grounds),
  });
  const answered = { answer: SignalAnswer, show: showAgain };

  return [
    query({
      name: 'signal.list',
      path: '/api/signals',
      roles: ['officer', 'reader'],
      params: Nothing,
      input: z.strictObject({
        after: z.string().max(200).optional(),
        status: z.enum(signalStatuses).optional(),
        origin: z.enum(signalOrigins).optional(),
      }),
      answer: SignalList,
      load: (tx, call) =>
        listSignals(tx, call.readable, {
          status: call.input.status ?? null,
          origin: call.input.origin ?? null,
          before: page.after(call.input.after),
          limit: page.limit,
        }),
      may: mayList,
      show: async (tx, lines, call) => {
        const colleagues = await listColleagues(tx);
        const strangers = lines.some(({ owner }) => owner && !colleagues.has(owner));
        const units = strangers ? await listUnits(tx) : [];
        // People of other units have no names here: they are shown by their unit.
        const unitName = (line: SignalLine) =>
          units.find(({ id }) => id === line.owner_unit)?.name[call.texts.language] ??
          call.texts.t(signalMessages.anotherAgency);
        const { shown, next } = page.of(lines, (line) => ({ at: line.registered_at.toISOString(), id: line.id }));
        const sent = shown.filter((line) => line.passed_on > 0);
        const acknowledged = sent.length > 0 ? await countAcknowledged(tx, sent) : new Map();
        return {
          items: shown.map((line) => ({
            id: line.id,
            reference: line.reference,
            origin: line.origin,
            status: line.status,
            sector: line.sector as SignalList['items'][number]['sector'],
            workplaceName: line.workplace_name,
            municipality: line.municipality,
            registeredAt: line.registered_at.toISOString(),
            answerDue: line.answer_due?.toISOString() ?? null,
            owner: line.owner ? (colleagues.get(line.owner) ?? unitName(line)) : null,
            passedOn: line.passed_on,
            acknowledgedThere: acknowledged.get(line.id) ?? 0,
          })),
          next,
        };
      },
    }),

    query({
      name: 'signal.read',
      path: '/api/signals/:id',
      roles: ['officer', 'reader'],
      params: ById,
      input: Nothing,
      answer: SignalShown,
      load: (tx, call) => findSignal(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showSignal(tx, stored, call, grounds),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['narrative'] }),
    }),

    ...passOnRoutes({
      noun: 'signal',
      path: '/api/signals/:id',
      roles: ['officer'],
      grounds,
      facts: passableFacts,
      letter: signalLetter,
      streamKind: 'signal',
      act: toPassOn.act,
      find: findSignal,
      may: toPassOn.may,
      standing: async (tx, { at, id, state }, call) =>
        standingOf(state, narrativeOf(state, (await openFile(tx, call, at, id)).words)),
      opened: ['narrative'],
      consents: null, // a signal has no person who could have consented
      ...answered,
    }),

    actRoute(toRegister, {
      ...answered,
      path: '/api/signals/register',
      status: 201,
      params: Nothing,
      load: async (tx, { own, readable, input: { signal: id }, random }) => {
        if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const known = await findSignal(tx, readable, id, { lock: false });
        if (known || (await hasBegun(tx, own, id))) throw new Problem('conflict', httpMessages.idUsed);
        return { id, at: own, reference: reference(signalLetter.referenceLetter, random(7)) };
      },
    }),

    actRoute(toCorrect, {
      ...answered,
      path: '/api/signals/:id/correct',
      status: 200,
      params: ById,
      load: async (tx, { writable, params }) => {
        const found = await findSignal(tx, writable, params.id, { lock: true });
        return found && { ...found, acts: (await listStream(tx, found.at, found.id)).map(({ id }) => id) };
      },
    }),

    actRoute(toUndoRegisterSignal, {
      ...answered,
      path: '/api/signals/:id/undo-register',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const found = await findSignal(tx, call.writable, call.params.id, { lock: true });
        return found && withEntries(tx, call, found);
      },
    }),

    actRoute(toAcknowledge, {
      ...answered,
      path: '/api/signals/:id/acknowledge',
      status: 200,
      params: ById,
      load: (tx, { writable, params }) => findSignal(tx, writable, params.id, { lock: true }),
      afterAppend: async (tx, _decision, { state: { letter } }, call) => {
        const { input, now } = call;
        if (letter)
          await sendAnswer(tx, call, { answers: letter, becauseAct: input.act.id, event: 'acknowledged', now });
      },
    }),

    actRoute(toChangeResponsible, {
      ...answered,
      path: '/api/signals/:id/responsible',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const found = await findSignal(tx, call.writable, call.params.id, { lock: true });
        return found && handing(tx, call, found, responsibleFor(found));
      },
    }),
  ];
}

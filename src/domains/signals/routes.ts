import { z } from 'zod';
import { Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import { openFile } from '../../platform/acts/open-file.ts';
import { hasBegun, listStream } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Call } from '../../platform/http/call.ts';
import { command, query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { listColleagues, listUnits } from '../access/public.server.ts';
import { accessMessages } from '../access/public.ts';
import { countAcknowledged, passOnRoutes, sendAnswer } from '../disclosures/public.server.ts';
import type { Ground } from '../knowledge/public.ts';
import { mayAcknowledge, mayCorrect, mayList, mayPassOn, mayRead, mayRegister } from './access.ts';
import { acknowledge } from './acknowledge.ts';
import { passOnAct } from './acts.ts';
import { correct } from './correct.ts';
import { signalLetter } from './letter.ts';
import { signalMessages } from './messages.ts';
import { register } from './register.ts';
import {
  AcknowledgeSignal,
  CorrectSignal,
  passableFacts,
  RegisterSignal,
  SignalAnswer,
  SignalList,
  SignalShown,
  signalOrigins,
  signalStatuses,
} from './schema.ts';
import { narrativeOf, showSignal } from './show.server.ts';
import { standingOf } from './snapshot.ts';
import { findSignal, listSignals, type SignalLine, type StoredSignal } from './store.ts';

const page = pagesOf(50, z.strictObject({ at: Instant, id: Uuid }));

/** The operations on signals. `grounds` are those of the country that this installation serves. */
export function signalRoutes(grounds: readonly Ground[]) {
  const showAgain = async (tx: Tx, at: StoredSignal['at'], stream: string, call: Call<unknown, unknown>) => {
    const stored = await findSignal(tx, [at], stream, { lock: false });
    if (!stored) throw new Error('A signal that was just written cannot be read.');
    return { signal: await showSignal(tx, stored, call, grounds) };
  };

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
        // People of other units have no names here: they are told by their unit.
        const unitName = (line: SignalLine) =>
          units.find(({ id }) => id === line.owner_unit)?.name[call.texts.language] ??
          call.texts.t(signalMessages.anotherHouse);
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
      act: passOnAct,
      find: findSignal,
      may: mayPassOn,
      standing: async (tx, { at, id, signal }, call) =>
        standingOf(signal, narrativeOf(signal, (await openFile(tx, call, at, id)).words)),
      opened: ['narrative'],
      consents: null, // a signal has no person who could have said yes
      answer: SignalAnswer,
      show: showAgain,
    }),

    command({
      name: 'signal.register',
      path: '/api/signals/register',
      roles: ['officer'],
      status: 201,
      params: Nothing,
      input: RegisterSignal,
      answer: SignalAnswer,
      load: async (tx, call) => {
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const known = await findSignal(tx, call.readable, call.input.signal, { lock: false });
        if (known || (await hasBegun(tx, call.own, call.input.signal)))
          throw new Problem('conflict', httpMessages.idUsed);
        return { at: call.own, reference: reference(signalLetter.referenceLetter, call.random(7)) };
      },
      may: mayRegister,
      decide: (file, call) => ({
        at: file.at,
        stream: call.input.signal,
        acts: register(call.input, file.at, file.reference),
      }),
      show: showAgain,
    }),

    command({
      name: 'signal.correct',
      path: '/api/signals/:id/correct',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: CorrectSignal,
      answer: SignalAnswer,
      load: async (tx, call) => {
        const stored = await findSignal(tx, call.writable, call.params.id, { lock: true });
        if (!stored) return null;
        const acts = (await listStream(tx, stored.at, stored.id)).map(({ id }) => id);
        return { ...stored, acts };
      },
      may: mayCorrect,
      decide: (stored, call) => ({ at: stored.at, stream: stored.id, acts: correct(call.input, stored, call.now) }),
      show: showAgain,
    }),

    command({
      name: 'signal.acknowledge',
      path: '/api/signals/:id/acknowledge',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: AcknowledgeSignal,
      answer: SignalAnswer,
      load: (tx, call) => findSignal(tx, call.writable, call.params.id, { lock: true }),
      may: mayAcknowledge,
      decide: (stored, call) => ({ at: stored.at, stream: stored.id, acts: acknowledge(call.input, stored) }),
      carry: async (tx, _decision, stored, call) => {
        const { letter } = stored.signal;
        if (!letter) return;
        await sendAnswer(tx, call, {
          answers: letter,
          becauseAct: call.input.act.id,
          event: 'acknowledged',
          now: call.now,
        });
      },
      show: showAgain,
    }),
  ];
}

import { z } from 'zod';
import type { ActDraft, ActEnvelope } from '../../kernel/act.ts';
import { Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import type { Who } from '../../kernel/who.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Call } from '../../platform/http/call.ts';
import { command, type Endpoint, query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { accessMessages } from '../access/public.ts';
import { signNotAllowed } from '../knowledge/public.ts';
import { mayDecide, mayFollow, mayList, mayRead, mayScreen } from './access.ts';
import { readWith } from './counted-as.server.ts';
import { decide } from './decide.ts';
import { follow } from './follows.ts';
import { identificationMessages } from './messages.ts';
import {
  AddSigns,
  Decide,
  Follow,
  ReadersAgree,
  Screen,
  ScreenBlind,
  ScreeningAnswer,
  ScreeningList,
  ScreeningShown,
} from './schema.ts';
import { addSigns, screen, screenBlind } from './screen.ts';
import { type ScreeningParts, showScreening } from './show.server.ts';
import { showAgreement } from './show-agreement.server.ts';
import { findScreening, listReadTwice, listScreenings, type StoredScreening } from './store.ts';

/** More than anybody reads twice in one file: beyond it, what is oldest would drop out one by one. */
const mostReadTwice = 2000;
const page = pagesOf(50, z.strictObject({ at: Instant, id: Uuid }));

/** The operations on screenings: signs read by two people, the decision of a named one, and what follows from it. */
type Parts = ScreeningParts & { readonly observations: Parameters<typeof signNotAllowed>[2] };

export function identificationRoutes(parts: Parts) {
  /** Before anything is written: a sign that is not in the list, or that this capacity may not note. */
  const requireSigns = ({ act, answers }: Pick<ScreenBlind, 'act' | 'answers'>): void => {
    const fault = signNotAllowed(answers, act.capacity, parts.observations);
    if (!fault) return;
    const message =
      fault.wrong === 'unknown' ? identificationMessages.signUnknown : identificationMessages.signReserved;
    throw new Problem('invalid', message, {}, [{ path: `answers.${fault.at}`, message }]);
  };

  const showAgain = async (tx: Tx, at: StoredScreening['at'], stream: string, call: Call<unknown, unknown>) => {
    const stored = await findScreening(tx, [at], stream, { lock: false });
    if (!stored) throw new Error('A screening that was just written cannot be read.');
    return { screening: await showScreening(tx, stored, call, parts) };
  };

  /** What is done with a screening alone: found to write in, decided by its rule, shown again. */
  const onScreening = <Input extends { act: ActEnvelope }>(
    name: string,
    under: string,
    of: {
      readonly input: z.core.$ZodType<Input>;
      readonly may: (who: Who, stored: StoredScreening) => boolean;
      readonly decideOn: (input: Input, stored: StoredScreening, actor: string) => ActDraft[];
    },
  ): Endpoint =>
    command({
      name,
      path: `/api/identifications/:id/${under}`,
      roles: ['officer', 'lead'],
      status: 200,
      params: ById,
      input: of.input,
      answer: ScreeningAnswer,
      load: (tx, call) => findScreening(tx, call.writable, call.params.id, { lock: true }),
      may: of.may,
      decide: (stored, call) => ({
        at: stored.at,
        stream: stored.id,
        acts: of.decideOn(call.input, stored, call.who.actor),
      }),
      show: showAgain,
    });

  return [
    query({
      name: 'identification.list',
      path: '/api/identifications',
      roles: ['officer', 'lead', 'reader'],
      params: Nothing,
      input: z.strictObject({ after: z.string().max(200).optional() }),
      answer: ScreeningList,
      load: (tx, call) =>
        listScreenings(tx, call.readable, { before: page.after(call.input.after), limit: page.limit }),
      may: mayList,
      show: async (_tx, lines) => {
        const { shown, next } = page.of(lines, (line) => ({ at: line.begun_at.toISOString(), id: line.id }));
        return {
          items: shown.map((line) => ({
            id: line.id,
            reference: line.reference,
            status: line.status,
            called: line.called,
            workplaceName: line.workplace_name,
            presumed: line.presumed,
            begunAt: line.begun_at.toISOString(),
          })),
          next,
        };
      },
    }),

    query({
      name: 'identification.agreement',
      path: '/api/identifications/agreement',
      roles: ['officer', 'lead', 'reader'],
      params: Nothing,
      input: Nothing,
      answer: ReadersAgree,
      load: (tx, call) => listReadTwice(tx, call.readable, mostReadTwice),
      may: mayList,
      show: showAgreement,
    }),

    query({
      name: 'identification.read',
      path: '/api/identifications/:id',
      roles: ['officer', 'lead', 'reader'],
      params: ById,
      input: Nothing,
      answer: ScreeningShown,
      load: (tx, call) => findScreening(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showScreening(tx, stored, call, parts),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['answers', 'note', 'grounds'] }),
    }),

    command({
      name: 'identification.screen',
      path: '/api/identifications/screen',
      roles: ['officer', 'lead'],
      status: 201,
      params: Nothing,
      input: Screen,
      answer: ScreeningAnswer,
      load: async (tx, call) => {
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const known = await findScreening(tx, call.readable, call.input.screening, { lock: false });
        if (known || (await hasBegun(tx, call.own, call.input.screening)))
          throw new Problem('conflict', httpMessages.idUsed);
        const about = { at: call.own, about: call.input.about };
        return {
          at: call.own,
          reference: reference('T', call.random(7)),
          ...(await readWith(tx, call.readable, about)),
        };
      },
      may: mayScreen,
      decide: (file, call) => {
        requireSigns(call.input);
        return { at: file.at, stream: call.input.screening, acts: screen(call.input, file) };
      },
      show: showAgain,
    }),

    onScreening('identification.screen-blind', 'screen', {
      input: ScreenBlind,
      may: mayScreen,
      decideOn: (input, stored, actor) => {
        requireSigns(input);
        return screenBlind(input, { ...stored, actor });
      },
    }),

    onScreening('identification.add-signs', 'add-signs', {
      input: AddSigns,
      may: mayScreen,
      decideOn: (input, stored, actor) => {
        requireSigns(input);
        return addSigns(input, { ...stored, actor });
      },
    }),

    command({
      name: 'identification.decide',
      path: '/api/identifications/:id/decide',
      roles: ['officer', 'lead'],
      status: 200,
      params: ById,
      input: Decide,
      answer: ScreeningAnswer,
      load: async (tx, call) => {
        const stored = await findScreening(tx, call.writable, call.params.id, { lock: true });
        return stored
          ? { ...stored, ...(await readWith(tx, call.readable, { at: stored.at, about: stored.screening.about })) }
          : null;
      },
      may: mayDecide,
      decide: (stored, call) => ({
        at: stored.at,
        stream: stored.id,
        acts: decide(call.input, { ...stored, actor: call.who.actor }),
      }),
      show: showAgain,
    }),

    onScreening('identification.follow', 'follow', { input: Follow, may: mayFollow, decideOn: follow }),
  ];
}

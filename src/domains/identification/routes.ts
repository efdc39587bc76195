import { z } from 'zod';
import type { ActEnvelope, RealmKey } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import { withEntries } from '../../platform/acts/with-entries.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../platform/http/call.ts';
import { type Command, query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { accessMessages } from '../access/public.ts';
import { signNotAllowed } from '../knowledge/public.ts';
import type { Sign } from '../suspicions/public.ts';
import { mayList, mayRead } from './access.ts';
import { toAddSigns } from './acts/add-signs.ts';
import { toDecide } from './acts/decide.ts';
import { toFollow } from './acts/follow.ts';
import { toScreen } from './acts/screen.ts';
import { toScreenBlind } from './acts/screen-blind.ts';
import { toWithdrawFinding } from './acts/withdraw.ts';
import { showAgreement } from './agreement/show.server.ts';
import { readWith } from './counted-as.server.ts';
import { identificationMessages } from './messages.ts';
import { decisionPapers } from './paper/decision-paper.server.ts';
import { ReadersAgree, ScreeningAnswer, ScreeningList, ScreeningShown } from './schema.ts';
import type { ScreeningBefore } from './screening.ts';
import { showScreening } from './show.server.ts';
import { findScreening, listReadTwice, listScreenings, screeningAgain } from './store.ts';

/** More than any person reads twice in one file: beyond it, what is oldest would drop out one by one. */
const mostReadTwice = 2000;
const page = pagesOf(50, z.strictObject({ at: Instant, id: Uuid }));

type Parts = Parameters<typeof decisionPapers>[0] & { readonly observations: Parameters<typeof signNotAllowed>[2] };
type SignsRead = { readonly act: ActEnvelope; readonly answers: Sign[] };

/** The operations on screenings: indicators assessed by two people, the decision of a named one, and what follows from it. */
export function identificationRoutes(parts: Parts) {
  const answered = {
    answer: ScreeningAnswer,
    show: async (tx: Tx, at: RealmKey, id: string, call: AnyCall) => ({
      screening: await showScreening(tx, await screeningAgain(tx, at, id), call, parts),
    }),
  };

  /** Where an officer writes on a screening that is there. */
  const under = (step: string) =>
    ({ ...answered, path: `/api/identifications/:id/${step}`, status: 200, params: ById }) as const;

  const found = async (tx: Tx, call: Call<ById, unknown>): Promise<ScreeningBefore | null> => {
    const here = await findScreening(tx, call.writable, call.params.id, { lock: true });
    return here && { ...here, actor: call.who.actor };
  };

  /** Before anything else is checked: an indicator that is not in the list, or that this capacity may not note. */
  const withSigns = <P, I extends SignsRead, L, S, A>(route: Command<P, I, L, S, A>): Command<P, I, L, S, A> => ({
    ...route,
    decide: (loaded, call) => {
      const { act, answers } = call.input;
      const fault = signNotAllowed(answers, act.capacity, parts.observations);
      if (!fault) return route.decide(loaded, call);
      const message =
        fault.wrong === 'unknown' ? identificationMessages.signUnknown : identificationMessages.signReserved;
      throw new Problem('invalid', message, {}, [{ path: `answers.${fault.at}`, message }]);
    },
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

    ...decisionPapers(parts),

    withSigns(
      actRoute(toScreen, {
        ...answered,
        path: '/api/identifications/screen',
        status: 201,
        params: Nothing,
        load: async (tx, { own: at, readable, input: { screening: id, about }, random }) => {
          if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
          const known = await findScreening(tx, readable, id, { lock: false });
          if (known || (await hasBegun(tx, at, id))) throw new Problem('conflict', httpMessages.idUsed);
          return { id, at, reference: reference('T', random(7)), ...(await readWith(tx, readable, { at, about })) };
        },
      }),
    ),

    withSigns(actRoute(toScreenBlind, { ...under('screen'), load: found })),

    withSigns(actRoute(toAddSigns, { ...under('add-signs'), load: found })),

    actRoute(toDecide, {
      ...under('decide'),
      load: async (tx, call) => {
        const here = await found(tx, call);
        return here && { ...here, ...(await readWith(tx, call.readable, { at: here.at, about: here.state.about })) };
      },
    }),

    actRoute(toFollow, { ...under('follow'), load: found }),

    actRoute(toWithdrawFinding, {
      ...under('withdraw-entry'),
      load: async (tx, call) => {
        const here = await findScreening(tx, call.writable, call.params.id, { lock: true });
        return here && withEntries(tx, call, here);
      },
    }),
  ];
}

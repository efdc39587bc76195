import { zoneIn } from '../../../kernel/country.ts';
import { Problem } from '../../../kernel/problem.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../../access/public.ts';
import { mayList, mayRead } from '../access.ts';
import { findSituation, listSituations, type StoredSituation, situationAgain } from '../candidates/store.server.ts';
import { readingOf, visibilityIn } from '../reader.server.ts';
import { toSetPriorities } from './acts/set-priorities.ts';
import { holdsOn } from './fold.ts';
import { SituationAnswer, SituationList, SituationShown, sourceOf, whyOf } from './schema.ts';

/** One a year and some corrections: more than this many no page shows. */
const listed = 50;

async function show(tx: Tx, { id, at, state }: StoredSituation, call: AnyCall): Promise<SituationShown> {
  const { rows, words } = await openFile(tx, call, at, id);
  const { nameIn } = await readingOf(tx, call);
  const said = words.get(state.saidIn);
  return {
    id,
    from: state.from,
    until: state.until,
    setAt: state.setAt,
    priorities: state.priorities.map(({ sector, restsOn }, place) => ({
      sector,
      restsOn: [...restsOn],
      why: said?.[whyOf(place)] ?? null,
      source: said?.[sourceOf(place)] ?? null,
    })),
    timeline: rows
      .map((row) => showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf: nameIn(rows) }))
      .reverse(),
    visibility: visibilityIn(at, call),
  };
}

/** What a unit prioritises: a picture for a period, with what each priority rests on and where that was read. */
export const situationRoutes = () => [
  query({
    name: 'situation.list',
    path: '/api/situations',
    roles: ['officer', 'reader'],
    params: Nothing,
    input: Nothing,
    answer: SituationList,
    load: (tx, call) => listSituations(tx, call.readable, listed),
    may: (who, found) =>
      mayList(
        who,
        found.map(({ at }) => at),
      ),
    show: async (_tx, found, call) => {
      const today = dayIn(call.now, zoneIn(call.who.country));
      const holds = holdsOn(
        found.map(({ id, state }) => ({ ...state, id })),
        today,
      );
      return {
        items: found.map(({ id, state: { from, until, setAt, priorities } }) => ({
          id,
          from,
          until,
          setAt,
          sectors: priorities.map(({ sector }) => sector),
          holds: holds?.id === id,
        })),
      };
    },
  }),

  query({
    name: 'situation.read',
    path: '/api/situations/:id',
    roles: ['officer', 'reader'],
    params: ById,
    input: Nothing,
    answer: SituationShown,
    load: (tx, call) => findSituation(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show,
    look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['why', 'source'] }),
  }),

  actRoute(toSetPriorities, {
    path: '/api/situations',
    status: 201,
    params: Nothing,
    answer: SituationAnswer,
    load: async (tx, { own, writable, input }) => {
      if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      const known = await findSituation(tx, writable, input.picture, { lock: false });
      if (known || (await hasBegun(tx, own, input.picture))) throw new Problem('conflict', httpMessages.idUsed);
      return { id: input.picture, at: own };
    },
    show: async (tx, at, stream, call) => ({ situation: await show(tx, await situationAgain(tx, at, stream), call) }),
  }),
];

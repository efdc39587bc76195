import type { RealmKey } from '../../../kernel/act.ts';
import { zoneIn } from '../../../kernel/country.ts';
import { Problem } from '../../../kernel/problem.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import { beginOfDay, midnightAfter } from '../../../kernel/time/day-bounds.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { Call } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listUnits } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { mayRead } from '../access.ts';
import { findVisit, listVisits, type StoredVisit, visitAgain } from '../store.ts';
import { toCountWorkers } from './acts/count-workers.ts';
import { toNoteDecision } from './acts/decide.ts';
import { toSayOutcome } from './acts/say-outcome.ts';
import { type AfterVisit, nothingAfter } from './after.ts';
import { afterIdOf } from './after-id.ts';
import { powersIn } from './decision-kinds.ts';
import { checkDays, checkVisits, mostVisits } from './report/days.ts';
import { type Reporting, showReport } from './report/file.server.ts';
import { AfterAnswer, AfterShown, ReportFile, ReportOfDays, ReportOfVisit } from './schema.ts';
import { showAfter } from './show.server.ts';
import { listAfter, listVisitsBetween } from './store.server.ts';

/** What comes after a visit, in the file that the visit is in: each agency for itself. */
export function afterRoutes(reporting: Reporting) {
  const { handedFrom } = reporting;
  const powers = reporting.knowledge.powers.entries;
  const showAgain = async (tx: Tx, at: RealmKey, _stream: string, call: Call<{ id: string }, unknown>) => {
    return { after: await showAfter(tx, await visitAgain(tx, at, call.params.id), call, { handedFrom, powers }) };
  };
  const answered = { answer: AfterAnswer, show: showAgain };
  const load = async (tx: Tx, call: Call<{ id: string }, unknown>): Promise<AfterVisit | null> => {
    const found = await findVisit(tx, call.writable, call.params.id, { lock: true });
    if (!found) return null;
    const { id, at, state: visit } = found;
    const after = await listAfter(tx, at, [id]);
    const units = await listUnits(tx);
    const zone = zoneIn(call.who.country);
    return {
      ...{ id: afterIdOf(id), at, state: after.get(id) ?? nothingAfter },
      by: {
        capacity: call.who.capacity,
        agency: units.find((unit) => unit.id === call.who.unit)?.agencyKind ?? '',
        powers: powersIn(powers, call.who.country),
      },
      firstDay: dayIn(new Date(visit.begunAt), zone),
      today: dayIn(call.now, zone),
    };
  };
  const lookAt = (at: RealmKey, visits: readonly StoredVisit[], fields: readonly string[]) => ({
    at,
    objects: visits.map(({ id }) => id),
    fields,
  });

  return [
    query({
      name: 'visit.after',
      path: '/api/inspections/visits/:id/after',
      roles: ['officer', 'reader'],
      params: ById,
      input: Nothing,
      answer: AfterShown,
      load: (tx, call) => findVisit(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showAfter(tx, stored, call, { handedFrom, powers }),
      look: (stored) => lookAt(stored.at, [stored], ['decisions', 'numbers', 'note']),
    }),

    actRoute(toNoteDecision, {
      ...answered,
      path: '/api/inspections/visits/:id/decide',
      status: 200,
      params: ById,
      load,
    }),

    actRoute(toSayOutcome, {
      ...answered,
      path: '/api/inspections/visits/:id/outcome',
      status: 200,
      params: ById,
      load,
    }),

    actRoute(toCountWorkers, {
      ...answered,
      path: '/api/inspections/visits/:id/count-workers',
      status: 200,
      params: ById,
      load,
    }),

    query({
      name: 'visit.report',
      path: '/api/inspections/visits/:id/report',
      roles: ['officer', 'reader'],
      params: ById,
      input: ReportOfVisit,
      answer: ReportFile,
      proof: { of: 'export' },
      load: async (tx, call) => {
        const found = await findVisit(tx, call.readable, call.params.id, { lock: false });
        if (!found) return null;
        return { at: found.at, visits: await listVisits(tx, [found.at], found.state.inspection) };
      },
      may: mayRead,
      show: (tx, { at, visits }, call) => {
        const days = visits.map(({ state }) => dayIn(new Date(state.begunAt), zoneIn(call.who.country))).toSorted();
        const span = { from: days.at(0) ?? '', to: days.at(-1) ?? '' };
        return showReport(tx, { at, visits, ...call.input, ...span }, call, reporting);
      },
      look: ({ at, visits }, { input }) => lookAt(at, visits, [input.report, input.format]),
    }),

    query({
      name: 'visit.report-days',
      path: '/api/inspections/visits/report-days',
      roles: ['officer', 'reader'],
      params: Nothing,
      input: ReportOfDays,
      answer: ReportFile,
      proof: { of: 'export' },
      load: async (tx, call) => {
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        checkDays(call.input);
        const visits = await listVisitsBetween(tx, call.own, {
          from: beginOfDay(call.input.from, zoneIn(call.who.country)),
          until: midnightAfter(call.input.to, zoneIn(call.who.country)),
          limit: mostVisits + 1,
        });
        checkVisits(visits.length);
        return { at: call.own, visits };
      },
      may: mayRead,
      show: (tx, loaded, call) => showReport(tx, { ...loaded, ...call.input }, call, reporting),
      look: ({ at, visits }, { input }) => lookAt(at, visits, [input.report, input.format]),
    }),
  ];
}

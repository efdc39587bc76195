import type { RealmKey } from '../../../kernel/act.ts';
import { zoneIn } from '../../../kernel/country.ts';
import { dayIn } from '../../../kernel/dates.ts';
import { Problem } from '../../../kernel/problem.ts';
import { momentOf } from '../../../kernel/wall-time.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Call } from '../../../platform/http/call.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listUnits } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { mayRead, mayWrite } from '../access.ts';
import {
  AfterAnswer,
  AfterShown,
  CountWorkers,
  DecideAfter,
  ReportFile,
  ReportOfDays,
  ReportOfVisit,
  SayOutcome,
} from '../after-schema.ts';
import { findVisit, listVisits, type StoredVisit } from '../store.ts';
import { afterIdOf } from './after-id.ts';
import { countWorkers } from './count-workers.ts';
import { checkDays, checkVisits, mostVisits } from './days.ts';
import { type AfterVisit, decide, sayOutcome } from './decide.ts';
import { nothingAfter } from './fold.ts';
import { type Reporting, showReport } from './report.server.ts';
import { showAfter } from './show.server.ts';
import { listAfter, listVisitsBetween } from './store.server.ts';

/** The first moment of a day where the agency is, or of one some days after it. */
function beginOf(day: string, later = 0): string {
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number);
  const at = new Date(Date.UTC(year, month - 1, number + later));
  const wall = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  return momentOf({ ...wall, hour: 0, minute: 0 }).toISOString();
}

/** What comes after a visit, in the file in which the visit lies: each agency for itself. */
export function afterRoutes(reporting: Reporting) {
  const { handedFrom } = reporting;
  const showAgain = async (tx: Tx, at: RealmKey, _stream: string, call: Call<{ id: string }, unknown>) => {
    const stored = await findVisit(tx, [at], call.params.id, { lock: false });
    if (!stored) throw new Error('A visit that was just written about cannot be read.');
    return { after: await showAfter(tx, stored, call, handedFrom) };
  };
  const load = async (tx: Tx, call: Call<{ id: string }, unknown>): Promise<AfterVisit | null> => {
    const found = await findVisit(tx, call.writable, call.params.id, { lock: true });
    if (!found) return null;
    const { id, at, state } = found;
    const after = await listAfter(tx, at, [id]);
    const units = await listUnits(tx);
    const zone = zoneIn(call.who.country);
    return {
      ...{ id, at, after: after.get(id) ?? nothingAfter },
      by: {
        capacity: call.who.capacity,
        house: units.find((unit) => unit.id === call.who.unit)?.house.kind ?? '',
      },
      firstDay: dayIn(new Date(state.begunAt), zone),
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
      show: (tx, stored, call) => showAfter(tx, stored, call, handedFrom),
      look: (stored) => lookAt(stored.at, [stored], ['decisions', 'numbers', 'note']),
    }),

    command({
      name: 'visit.decide',
      path: '/api/inspections/visits/:id/decide',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: DecideAfter,
      answer: AfterAnswer,
      load,
      may: mayWrite,
      decide: (visit, call) => ({ at: visit.at, stream: afterIdOf(visit.id), acts: decide(call.input, visit) }),
      show: showAgain,
    }),

    command({
      name: 'visit.outcome',
      path: '/api/inspections/visits/:id/outcome',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: SayOutcome,
      answer: AfterAnswer,
      load,
      may: mayWrite,
      decide: (visit, call) => ({ at: visit.at, stream: afterIdOf(visit.id), acts: sayOutcome(call.input, visit) }),
      show: showAgain,
    }),

    command({
      name: 'visit.count-workers',
      path: '/api/inspections/visits/:id/count-workers',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: CountWorkers,
      answer: AfterAnswer,
      load,
      may: mayWrite,
      decide: (visit, call) => ({ at: visit.at, stream: afterIdOf(visit.id), acts: countWorkers(call.input, visit) }),
      show: showAgain,
    }),

    query({
      name: 'visit.report',
      path: '/api/inspections/visits/:id/report',
      roles: ['officer', 'reader'],
      params: ById,
      input: ReportOfVisit,
      answer: ReportFile,
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
      load: async (tx, call) => {
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        checkDays(call.input);
        const visits = await listVisitsBetween(tx, call.own, {
          from: beginOf(call.input.from),
          until: beginOf(call.input.to, 1),
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

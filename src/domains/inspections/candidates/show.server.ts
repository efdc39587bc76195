import { openFile } from '../../../platform/acts/open-file.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { mayWrite } from '../access.ts';
import { offeredForCandidate, offeredForPool } from '../offered.ts';
import { readingOf, showBasis, visibilityIn } from '../reader.server.ts';
import { listInspections } from '../store.ts';
import { cameOf, hitRates } from './hit-rate.ts';
import { independentReasons, inOrderOfReasons } from './independent.ts';
import { nextIsDrawn } from './next-is-drawn.ts';
import { sourceOf } from './said-reasons.ts';
import type { CandidateList, CandidateRow, CandidateShown, PoolShown } from './schema.ts';
import { isPerson } from './sole-trader.ts';
import { listCandidates, listPools, type StoredCandidate, type StoredPool, visitsOf } from './store.server.ts';

/** So many are shown. A unit that has more open candidates than this has stopped deciding. */
const listed = 200;

export type ListedCandidates = {
  readonly open: readonly StoredCandidate[];
  readonly chosen: readonly StoredCandidate[];
  readonly aside: readonly StoredCandidate[];
  readonly pools: readonly StoredPool[];
};

export const loadList = async (tx: Tx, call: AnyCall): Promise<ListedCandidates> => ({
  open: await listCandidates(tx, call.readable, 'open', listed),
  chosen: await listCandidates(tx, call.readable, 'chosen', listed),
  aside: await listCandidates(tx, call.readable, 'aside', listed),
  pools: await listPools(tx, call.readable, listed),
});

const rowOf = ({ id, state }: StoredCandidate): CandidateRow => ({
  id,
  workplaceName: state.workplace.name,
  municipality: state.workplace.municipality,
  sector: state.sector,
  form: state.form,
  isPerson: isPerson(state.form, state.workplace),
  independent: independentReasons(state.reasons),
  reasons: state.reasons.map(({ kind, on, origin }) => ({ kind, on, origin })),
  drawnOf: state.drawn?.of ?? null,
  proposedAt: state.proposedAt,
});

/** The candidates in the order of their independent reasons, what was chosen, the lists, and what the draw says. */
export async function showList(
  tx: Tx,
  { open, chosen, aside, pools }: ListedCandidates,
  call: AnyCall,
): Promise<CandidateList> {
  const inspections = chosen.flatMap(({ state }) => (state.inspection ? [state.inspection] : []));
  const visits = await visitsOf(tx, call.readable, inspections);
  const isDrawn = ({ state }: StoredCandidate): boolean => state.drawn !== null;
  const next = nextIsDrawn(
    chosen.map((one) => ({ drawn: isDrawn(one) })),
    call.who.capacity,
  );
  return {
    items: inOrderOfReasons(open.map((one) => ({ ...one.state, id: one.id, one }))).map(({ one }) => rowOf(one)),
    chosen: chosen.map(({ id, state }) => ({
      id,
      workplaceName: state.workplace.name,
      inspection: state.inspection ?? id,
      chosenAt: state.decidedAt ?? state.proposedAt,
      drawn: state.drawn !== null,
      due: state.due,
    })),
    pools: pools.map(({ id, state }) => ({
      id,
      sector: state.sector,
      of: state.workplaces.length,
      listedAt: state.listedAt,
      drawnAt: state.drawn?.at ?? null,
      drawn: state.drawn ? (state.workplaces[state.drawn.place]?.name ?? null) : null,
    })),
    draw: { ...next, putAside: aside.filter(isDrawn).length },
    rates: hitRates(
      chosen.map((one) => ({ drawn: isDrawn(one), came: cameOf(visits.get(one.state.inspection ?? '') ?? []) })),
    ),
  };
}

/** The planned inspections of the own unit that wait for a workplace: those for which one can be chosen. */
async function waiting(tx: Tx, call: AnyCall): Promise<CandidateShown['inspections']> {
  const found = await listInspections(tx, call.writable, listed);
  return found.flatMap(({ id, state }) =>
    state.leadUnit === call.who.unit &&
    state.endedAt === null &&
    state.purpose !== null &&
    state.purposeSetAt !== null &&
    !state.plan.workplace
      ? [{ id, purpose: state.purpose, purposeSetAt: state.purposeSetAt }]
      : [],
  );
}

/** A candidate as its unit sees it, with the sources of its reasons opened. */
export async function showCandidate(
  tx: Tx,
  { id, at, state }: StoredCandidate,
  call: AnyCall,
): Promise<CandidateShown> {
  const { rows, words } = await openFile(tx, call, at, id);
  const { nameIn } = await readingOf(tx, call);
  const said = words.get(state.saidIn);
  const latest = await listCandidates(tx, [at], 'chosen', 9);
  const { due } = nextIsDrawn(
    latest.map((one) => ({ drawn: one.state.drawn !== null })),
    call.who.capacity,
  );
  const isOpen = state.status === 'open' && mayWrite(call.who, { at });
  return {
    id,
    status: state.status,
    workplace: state.workplace,
    form: state.form,
    isPerson: isPerson(state.form, state.workplace),
    sector: state.sector,
    reasons: state.reasons.map((reason, place) => ({ ...reason, source: said?.[sourceOf(place)] ?? null })),
    independent: independentReasons(state.reasons),
    drawn: state.drawn,
    inspection: state.inspection,
    inspections: isOpen ? await waiting(tx, call) : [],
    due: due && state.drawn === null,
    timeline: rows
      .map((row) => showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf: nameIn(rows) }))
      .reverse(),
    visibility: visibilityIn(at, call),
    may: offeredForCandidate(call.who, { id, at, state }, call.verbs),
  };
}

/** A list with what was drawn from it and by which chance, so that anyone who reads it can draw again. */
export async function showPool(tx: Tx, { id, at, state }: StoredPool, call: AnyCall): Promise<PoolShown> {
  const { rows, words } = await openFile(tx, call, at, id);
  const { nameIn } = await readingOf(tx, call);
  const { provision, verified } = showBasis(state.basis, 'supervision', call);
  return {
    id,
    sector: state.sector,
    basis: { provision, verified },
    source: words.get(state.listedIn)?.source ?? null,
    workplaces: state.workplaces.map(({ name, municipality }) => ({ name, municipality })),
    drawn: state.drawn && {
      place: state.drawn.place,
      chance: state.drawn.chance,
      at: state.drawn.at,
      candidate: state.drawn.candidate,
    },
    timeline: rows
      .map((row) => showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf: nameIn(rows) }))
      .reverse(),
    visibility: visibilityIn(at, call),
    may: offeredForPool(call.who, { id, at, state }, call.verbs),
  };
}

import { openFile } from '../../../platform/acts/open-file.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { listCrossings, showCrossing } from '../../disclosures/public.server.ts';
import type { Standing } from '../../disclosures/public.ts';
import type { Ground } from '../../knowledge/public.ts';
import { mayHandToLeader, mayWrite } from '../access.ts';
import { inspectionMessages } from '../messages.ts';
import { type AnyCall, readingOf, showBasis, visibilityIn } from '../reader.server.ts';
import type { PartyInsightShown, VisitShown } from '../shown-schema.ts';
import type { StoredVisit } from '../store.ts';
import { type LeaderFact, leaderFacts } from '../visit-schema.ts';
import { linesForLeader, staysBehind } from './for-leader.ts';
import { partyInsight } from './party-insight.ts';

/** A visit as this reader may see it: their own unit's notes in the capacity they act in now. */
export async function showVisit(
  tx: Tx,
  { id, at, state }: StoredVisit,
  call: AnyCall,
  grounds: readonly Ground[],
): Promise<VisitShown> {
  const { rows, words } = await openFile(tx, call, at, id);
  const reading = await readingOf(tx, call);
  const nameOf = reading.nameIn(rows);
  const { language } = call.texts;
  const writes = mayWrite(call.who, { at });
  // A conversation crosses too, to the coordinator alone: here it is told by its outcome and nothing else.
  const handed = (await listCrossings(tx, at, id))
    .filter(({ facts }) => facts.every((fact) => (leaderFacts as readonly string[]).includes(fact)))
    .map((row) => showCrossing<LeaderFact>(row, language, reading.units, grounds));
  const possible: Record<string, boolean> = {
    'inspection.observe': writes,
    'inspection.stop-demands': writes,
    'inspection.converse': writes,
    'inspection.close': writes,
    'visit.pass-on': mayHandToLeader(call.who, { at, state }),
    'inspection.party-insight': true,
    'sitting.change-capacity': call.who.capacities.length > 1,
  };
  return {
    id,
    inspection: state.inspection,
    workplace: { ...state.workplace },
    capacity: state.capacity,
    basis: showBasis(state.basis, state.capacity, call),
    by: nameOf(state.by),
    mine: state.by === call.who.actor,
    letInBy: state.letInBy,
    announced: state.announced,
    begunAt: state.begunAt,
    leftAt: state.leftAt,
    closedAt: state.closedAt,
    observations: state.observations.map(({ act, by, at: when, signs, photos, sortedAs }) => ({
      id: act,
      by: nameOf(by),
      at: when,
      signs: [...signs],
      photos,
      place: words.get(act)?.place ?? null,
      note: words.get(act)?.note ?? null,
      sortedAs,
    })),
    conversations: state.conversations.map(({ act, at: when, outcome, cardTaken, toCoordinator }) => ({
      id: act,
      at: when,
      outcome,
      cardTaken,
      toCoordinator,
    })),
    stopped: state.stopped.map(({ act, at: when, toldBy, demandMadeAt }) => ({
      id: act,
      at: when,
      toldBy,
      demandMadeAt,
      against: words.get(act)?.against ?? null,
      about: words.get(act)?.about ?? null,
    })),
    handed,
    staysBehind: staysBehind(state),
    coordinators: reading.units
      .filter(
        ({ id: unit, house, takesLettersOn }) =>
          house.kind === 'coordination' && takesLettersOn !== null && unit !== call.who.unit,
      )
      .map((unit) => ({ unit: unit.id, name: `${unit.house[language]}, ${unit.name[language]}` })),
    timeline: rows
      .map((row) => showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf }))
      .reverse(),
    visibility: visibilityIn(at, call, {
      sentTo: handed.map(({ to, facts }) => ({ unit: to, facts: facts.length })),
      cameFrom: null,
    }),
    may: call.verbs.filter((verb) => possible[verb]),
  };
}

/** Every fact of a visit as an investigation leader would see it: place, time, and what was seen or read, line by line. */
export async function standingForLeader(tx: Tx, { id, at, state }: StoredVisit, call: AnyCall): Promise<Standing> {
  const { words } = await openFile(tx, call, at, id);
  const { t, formats } = call.texts;
  const time = (when: string): string => formats.time(new Date(when));
  const lines = linesForLeader(state);
  const written = lines.flatMap((line) => {
    const said = words.get(line.act);
    if (line.kind === 'note') {
      const codes = line.codes.join(', ') || 'none';
      const values = { time: time(line.at), place: said?.place ?? 'none', note: said?.note ?? '', codes };
      return [t(inspectionMessages.leaderNote, values)];
    }
    const suspicion = { time: time(line.at), who: said?.against ?? '', about: said?.about ?? '' };
    return [
      ...(line.demandMadeAt ? [t(inspectionMessages.leaderDemand, { time: time(line.demandMadeAt) })] : []),
      t(inspectionMessages.leaderSuspicion, suspicion),
    ];
  });
  return {
    facts: {
      workplace: { ...state.workplace, organisationNumber: null, street: null },
      happened: { from: state.begunAt, to: state.leftAt, precision: 'minute' },
      narrative: written.length > 0 ? written.join('\n').slice(0, 8000) : undefined,
    },
    undecided: [],
    heads: lines.slice(-20).map(({ act }) => act),
  };
}

/** What the employer as a party may be given of this file, masked. */
export async function showInsight(tx: Tx, { id, at, state }: StoredVisit, call: AnyCall): Promise<PartyInsightShown> {
  const { words } = await openFile(tx, call, at, id);
  const { workplace, begunAt, leftAt, basis, notes } = partyInsight(state, (act) => words.get(act)?.note ?? null);
  return {
    workplace: { ...workplace },
    begunAt,
    leftAt,
    basis: showBasis(basis, state.capacity, call),
    notes: notes.map((note) => ({ ...note, signs: [...note.signs] })),
  };
}

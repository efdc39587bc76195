import { openFile } from '../../../platform/acts/open-file.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { mayWrite } from '../access.ts';
import { type AnyCall, readingOf, showBasis, visibilityIn } from '../reader.server.ts';
import type { PartyInsightShown, VisitShown } from '../shown-schema.ts';
import type { StoredVisit } from '../store.ts';
import { partyInsight } from './party-insight.ts';

/** A visit as this reader may see it: their own unit's notes in the capacity they act in now. */
export async function showVisit(tx: Tx, { id, at, state }: StoredVisit, call: AnyCall): Promise<VisitShown> {
  const { rows, words } = await openFile(tx, call, at, id);
  const reading = await readingOf(tx, call);
  const nameOf = reading.nameIn(rows);
  const { language } = call.texts;
  const writes = mayWrite(call.who, { at });
  const possible: Record<string, boolean> = {
    'inspection.observe': writes,
    'inspection.stop-demands': writes,
    'inspection.converse': writes,
    'inspection.close': writes,
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
    coordinators: reading.units
      .filter(
        ({ id: unit, house, takesLettersOn }) =>
          house.kind === 'coordination' && takesLettersOn !== null && unit !== call.who.unit,
      )
      .map((unit) => ({ unit: unit.id, name: `${unit.house[language]}, ${unit.name[language]}` })),
    timeline: rows
      .map((row) => showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf }))
      .reverse(),
    visibility: visibilityIn(at, call),
    may: call.verbs.filter((verb) => possible[verb]),
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

import { DeviceHead } from '../../../kernel/device-act.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { readActs } from '../../../platform/acts/read-acts.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import { boxKeyOf } from '../../../platform/crypto/box.ts';
import { isSignedByDevice } from '../../../platform/crypto/sign.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listSignedHeads, type SignedHead, type UnitRow } from '../../access/public.server.ts';
import { listCrossings, showCrossing } from '../../disclosures/public.server.ts';
import type { StandingFacts } from '../../disclosures/public.ts';
import type { Ground } from '../../knowledge/public.ts';
import { inspectionMessages } from '../messages.ts';
import { offeredForVisit } from '../offered.ts';
import { readingOf, showBasis, visibilityIn } from '../reader.server.ts';
import type { StoredVisit } from '../store.ts';
import { releaseNote } from './acts/release-note.ts';
import { linesForLeader, staysBehind } from './for-leader.ts';
import { type Medium, metadataOf } from './media/medium.ts';
import { partyInsight } from './party-insight.ts';
import { type LeaderFact, leaderFacts } from './schema.ts';
import type { PartyInsightShown, VisitShown } from './shown-schema.ts';

type ObservationShown = VisitShown['observations'][number];

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
  const acts = readActs(call.registry, rows);
  const heads = await listSignedHeads(tx, acts);
  const numberOf = (worker: string | null): number | null =>
    state.workers.find((one) => one.worker === worker)?.number ?? null;
  // A conversation crosses too, to the coordinator alone: here its outcome is shown and nothing else.
  const handed = (await listCrossings(tx, at, id))
    .filter(({ facts }) => facts.every((fact) => (leaderFacts as readonly string[]).includes(fact)))
    .map((row) => showCrossing<LeaderFact>(row, call.texts, reading.units, grounds));
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
    iLeft: state.left.includes(call.who.actor),
    closedAt: state.closedAt,
    takenBack: state.takenBack.map(({ act, by, at: when, takenBackAt }) => ({
      ...{ id: act, by: nameOf(by), at: when, takenBackAt, note: words.get(act)?.note ?? null },
    })),
    observations: state.observations.map(({ act, by, at: when, signs, photos, worker, sortedAs }) => ({
      id: act,
      by: nameOf(by),
      at: when,
      signs: [...signs],
      photos,
      place: words.get(act)?.place ?? null,
      note: words.get(act)?.note ?? null,
      worker: numberOf(worker),
      media: state.media.filter(({ observation }) => observation === act).map((one) => showLine(one, nameOf)),
      signed: showSigned(heads.get(act)),
      sortedAs,
    })),
    entries: state.entries.map((entry) => ({
      ...entry,
      by: nameOf(entry.by),
      basis: showBasis(entry.basis, state.capacity, call).provision,
    })),
    workers: state.workers.map(({ act, worker, number, language: speaks, by, at: when }) => ({
      id: worker,
      number,
      language: speaks,
      by: nameOf(by),
      at: when,
      note: words.get(act)?.note ?? null,
    })),
    disagreements: state.disagreements.map(({ code, worker, answers }) => ({
      code,
      workerId: worker,
      worker: numberOf(worker),
      answers: answers.map(({ act, by, known }) => ({
        act,
        by: nameOf(by),
        at: acts.find(({ id: one }) => one === act)?.happenedFrom ?? state.begunAt,
        known: known === 'asked-and-not-so' ? known : [...known],
      })),
    })),
    conversations: state.conversations.map((one) => ({
      id: one.act,
      at: one.at,
      outcome: one.outcome,
      cardTaken: one.cardTaken,
      toCoordinator: one.toCoordinator,
      alone: one.alone,
      interpreter: one.interpreter,
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
    coordinators: await coordinatorsFor(reading.units, call),
    timeline: rows
      .map((row) => showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf }))
      .reverse(),
    visibility: visibilityIn(at, call, {
      sentTo: handed.map(({ to, facts }) => ({ unit: to, facts: facts.length })),
      cameFrom: null,
    }),
    may: offeredForVisit(call.who, { id, at, state }, call.verbs),
  };
}

const showLine = (of: Medium, nameOf: (actor: string) => string): ObservationShown['media'][number] => ({
  id: of.id,
  kind: of.kind,
  bytes: of.bytes,
  arrived: of.whole ?? 'not-yet',
  apart: metadataOf(of),
  takenOut: of.takenOut ? { ...of.takenOut, by: nameOf(of.takenOut.by) } : null,
});

/** What the phone signed of a note, verified again: no one need believe that it was verified before. */
const showSigned = (head: SignedHead | undefined): ObservationShown['signed'] =>
  head === undefined
    ? null
    : {
        counter: DeviceHead.parse(JSON.parse(head.head)).counter,
        holds: isSignedByDevice(head.publicKey, head.head, head.signature),
        trusted: !head.quarantined,
      };

/** The coordination units to which a worker’s answers can be sealed, each with the key of its agency. */
export function coordinatorsFor(units: readonly UnitRow[], call: AnyCall): Promise<VisitShown['coordinators']> {
  const { language } = call.texts;
  return Promise.all(
    units
      .filter(
        ({ id, agencyKind, takesLettersOn }) =>
          agencyKind === 'coordination' && takesLettersOn !== null && id !== call.who.unit,
      )
      .map(async ({ id, agency, agencyName, name }) => ({
        unit: id,
        name: `${agencyName[language]}, ${name[language]}`,
        key: await boxKeyOf(call.keys, agency),
      })),
  );
}

/** Every fact of a visit as an investigation leader would see it: place, time, and what was seen or read, line by line. */
export async function standingForLeader(tx: Tx, { id, at, state }: StoredVisit, call: AnyCall): Promise<StandingFacts> {
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
  const { rows, words } = await openFile(tx, call, at, id);
  const nameOf = (await readingOf(tx, call)).nameIn(rows);
  const { workplace, begunAt, leftAt, basis, notes } = partyInsight(state, (act) => words.get(act)?.note ?? null);
  return {
    workplace: { ...workplace },
    begunAt,
    leftAt,
    basis: showBasis(basis, state.capacity, call),
    notes: notes.map(({ act, signs, released, ...note }) => ({
      ...note,
      id: act,
      signs: [...signs],
      released: released && { by: nameOf(released.by), at: released.at },
    })),
    mayRelease: offeredForVisit(call.who, { id, at, state }, call.verbs).includes(releaseNote.type),
  };
}

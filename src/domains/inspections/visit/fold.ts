import type { Act } from '../../../kernel/act.ts';
import { compare } from '../../../kernel/compare.ts';
import type { FactsOf } from '../../../kernel/define-act.ts';
import { type Gathered, gather } from '../../../kernel/gather.ts';
import { beginVisit } from './acts/begin.ts';
import { closeVisit } from './acts/close.ts';
import { converse } from './acts/converse.ts';
import { eraseMetadata } from './acts/erase-metadata.ts';
import { meetWorker } from './acts/meet-worker.ts';
import { observe } from './acts/observe.ts';
import { passVisitOn } from './acts/pass-on.ts';
import { receiveMedium } from './acts/receive-medium.ts';
import { releaseNote } from './acts/release-note.ts';
import { retractNote } from './acts/retract.ts';
import { settleSign } from './acts/settle.ts';
import { stopDemands } from './acts/stop-demands.ts';
import { disagreements } from './disagreement.ts';
import type { Medium } from './media/medium.ts';
import type { NotedBy, Observation, Visit } from './visit.ts';

/** Every kind of act that is in the stream of a visit. */
const visitKinds = {
  begun: beginVisit,
  observed: observe,
  met: meetWorker,
  settled: settleSign,
  retraction: retractNote,
  released: releaseNote,
  arrived: receiveMedium,
  takenOut: eraseMetadata,
  stopped: stopDemands,
  conversed: converse,
  passedOn: passVisitOn,
  closed: closeVisit,
} as const;

/** An act that arrives late is placed where it happened. What was seen after the closing is kept too, and waits to be sorted. */
export function foldVisit(acts: readonly Act[]): Visit {
  const told = gather(acts, visitKinds);
  const [root] = told.begun;
  if (!root) throw new Error('A visit has not been begun.');
  const { inspection, workplace, capacity, basis, letInBy, announced } = root.facts;
  const left = leavings(told.closed, told.begun);
  const sorted = new Map(told.closed.flatMap(({ facts }) => facts.sorted.map((one) => [one.observation, one.place])));
  const settled = told.settled.map(done);
  const retractedAt = new Map(told.retraction.map(({ facts, happenedFrom }) => [facts.observation, happenedFrom]));
  const [back, observed] = inTwo(told.observed, ({ id }) => retractedAt.has(id));
  const noted = (act: Act<string, FactsOf<typeof observe>>): Observation => {
    const { signs, photos, place, worker, attachments } = act.facts;
    return {
      act: act.id,
      by: act.actor,
      at: act.happenedFrom,
      signs,
      photos: photos + attachments.filter(({ kind }) => kind === 'photo').length,
      hasPlace: place,
      worker,
      sortedAs: sorted.get(act.id) ?? null,
    };
  };
  return {
    inspection,
    workplace,
    by: root.actor,
    capacity,
    basis,
    letInBy,
    announced,
    begunAt: root.happenedFrom,
    entries: told.begun.map(({ actor, happenedFrom, facts: entry }) => ({
      by: actor,
      at: happenedFrom,
      basis: entry.basis,
      letInBy: entry.letInBy,
      announced: entry.announced,
    })),
    observations: observed.map(noted),
    takenBack: back.map((act) => ({ ...noted(act), takenBackAt: retractedAt.get(act.id) ?? act.happenedFrom })),
    released: releasedNow(told.released),
    workers: told.met.map(done),
    media: mediaOf(told),
    disagreements: disagreements(
      observed.flatMap(({ id, actor, device, basedOn, facts: { signs, worker } }) =>
        signs.map(({ code, known }) => ({ act: id, by: actor, device, code, worker, known, basedOn })),
      ),
      settled,
    ),
    settled,
    conversations: told.conversed.map(done),
    stopped: told.stopped.map(done),
    leftAt: left.at(-1)?.at ?? null,
    closedAt: told.closed.at(-1)?.recordedAt ?? null,
    left: left.map(({ by }) => by),
  };
}

/** What was decided last of each note counts. */
function releasedNow(told: readonly Act<string, FactsOf<typeof releaseNote>>[]): Visit['released'] {
  // By the time of the server: what a device claims may lie ahead, and a note that is masked again is masked at once.
  const inOrder = told.toSorted((a, b) => compare(a.recordedAt, b.recordedAt));
  const last = new Map(inOrder.map((act) => [act.facts.observation, act]));
  return [...last.values()]
    .filter(({ facts }) => facts.released)
    .map(({ id, actor, recordedAt, facts: { observation } }) => ({
      observation,
      act: id,
      by: actor,
      at: recordedAt,
    }));
}

/**
 * Who left when, the latest last. An officer who closes again without having gone in again only sorts: that may be weeks later, and does
 * not move the hour in which they left.
 */
function leavings(
  closings: readonly Act<string, FactsOf<typeof closeVisit>>[],
  entries: readonly Act[],
): { readonly by: string; readonly at: string }[] {
  const wentInAgain = (by: string, from: string, until: string): boolean =>
    entries.some(({ actor, happenedFrom }) => actor === by && happenedFrom > from && happenedFrom <= until);
  const left: { by: string; at: string }[] = [];
  for (const { actor, facts } of closings) {
    const at = facts.leftAt;
    const before = left.find(({ by }) => by === actor);
    if (!before) left.push({ by: actor, at });
    else if (wentInAgain(actor, before.at, at)) before.at = at;
  }
  return left.sort((a, b) => a.at.localeCompare(b.at));
}

const done = <Facts>({ facts, id, actor, happenedFrom }: Act<string, Facts>): Facts & NotedBy => ({
  ...facts,
  act: id,
  by: actor,
  at: happenedFrom,
});

const inTwo = <T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] => [
  all.filter(isFirst),
  all.filter((one) => !isFirst(one)),
];

function mediaOf({ observed, arrived, takenOut }: Gathered<typeof visitKinds>): Medium[] {
  const wholes = new Map(arrived.map(({ facts: { medium, whole } }) => [medium, whole]));
  const out = new Map(
    takenOut.map(({ actor, happenedFrom, facts: { medium, why } }) => [medium, { by: actor, at: happenedFrom, why }]),
  );
  return observed.flatMap(({ id, facts: { attachments } }) =>
    attachments.map((one) => ({
      ...one,
      observation: id,
      whole: wholes.get(one.id) ?? null,
      takenOut: out.get(one.id) ?? null,
    })),
  );
}

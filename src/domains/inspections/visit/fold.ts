import type { Act } from '../../../kernel/act.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import { type Gathered, gather } from '../../../kernel/gather.ts';
import type {
  BeginFacts,
  CloseFacts,
  ConverseFacts,
  MeetWorkerFacts,
  ObserveFacts,
  SettleFacts,
  StopDemandsFacts,
} from '../act-facts.ts';
import type { ObservedSign } from '../visit-schema.ts';
import {
  beginAct,
  closeAct,
  converseAct,
  meetWorkerAct,
  observeAct,
  passVisitOnAct,
  receiveMediumAct,
  settleSignAct,
  stopDemandsAct,
  takeBackAct,
  takeOutApartAct,
} from './acts.ts';
import { type Disagreement, disagreements } from './disagreement.ts';
import type { Medium } from './media.ts';

export type Observation = {
  readonly act: string;
  readonly by: string;
  readonly at: string;
  readonly signs: readonly ObservedSign[];
  readonly photos: number;
  readonly hasPlace: boolean;
  readonly worker: string | null;
  readonly sortedAs: CloseFacts['sorted'][number]['place'] | null;
};

/** One officer's going in: when, under what, let in by whom. */
export type Entry = Pick<BeginFacts, 'basis' | 'letInBy' | 'announced'> & { readonly by: string; readonly at: string };

type Done = { readonly act: string; readonly by: string; readonly at: string };

/** The part of one unit at a place of work, in one capacity, as its acts make it: of one officer, or of several with a phone each. */
export type Visit = {
  readonly inspection: string;
  readonly workplace: BeginFacts['workplace'];
  /** Who went in first. */
  readonly by: string;
  readonly capacity: Capacity;
  readonly basis: string;
  readonly letInBy: BeginFacts['letInBy'];
  readonly announced: boolean;
  readonly begunAt: string;
  readonly entries: readonly Entry[];
  readonly observations: readonly Observation[];
  /** Notes that whoever made them took back within a minute. They count for nothing and are hidden from nobody. */
  readonly takenBack: readonly (Observation & { readonly takenBackAt: string })[];
  readonly workers: readonly (MeetWorkerFacts & Done)[];
  readonly media: readonly Medium[];
  readonly disagreements: readonly Disagreement[];
  readonly settled: readonly (SettleFacts & Done)[];
  readonly conversations: readonly (ConverseFacts & Done)[];
  /** Since when nothing is demanded under penalty on the facts of a suspicion. */
  readonly stopped: readonly (StopDemandsFacts & Done)[];
  readonly leftAt: string | null;
  readonly closedAt: string | null;
  /** Who has left and not gone in again. */
  readonly left: readonly string[];
};

/** Every kind of act that stands in the stream of a visit. */
const visitKinds = {
  begun: beginAct,
  observed: observeAct,
  met: meetWorkerAct,
  settled: settleSignAct,
  tookBack: takeBackAct,
  arrived: receiveMediumAct,
  takenOut: takeOutApartAct,
  stopped: stopDemandsAct,
  conversed: converseAct,
  passedOn: passVisitOnAct,
  closed: closeAct,
} as const;

/** An act that arrives late stands where it happened. What was seen after the closing is kept too, and waits to be sorted. */
export function foldVisit(acts: readonly Act[]): Visit {
  const told = gather(acts, visitKinds);
  const [root] = told.begun;
  if (!root) throw new Error('A visit has not been begun.');
  const { inspection, workplace, capacity, basis, letInBy, announced } = root.facts;
  const left = leavings(told.closed, told.begun);
  const sorted = new Map(told.closed.flatMap(({ facts }) => facts.sorted.map((one) => [one.observation, one.place])));
  const settled = told.settled.map(done);
  const backAt = new Map(told.tookBack.map(({ facts, happenedFrom }) => [facts.observation, happenedFrom]));
  const [back, observed] = inTwo(told.observed, ({ id }) => backAt.has(id));
  const noted = (act: Act<string, ObserveFacts>): Observation => {
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
    takenBack: back.map((act) => ({ ...noted(act), takenBackAt: backAt.get(act.id) ?? act.happenedFrom })),
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

/**
 * Who left when, the latest last. Whoever closes again without having gone in again only sorts: that may be weeks later, and
 * does not move the hour in which they left.
 */
function leavings(
  closings: readonly Act<string, CloseFacts>[],
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

const done = <Facts>({ facts, id, actor, happenedFrom }: Act<string, Facts>): Facts & Done => ({
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

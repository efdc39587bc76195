import type { Act } from '../../../kernel/act.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import type {
  BeginFacts,
  CloseFacts,
  ConverseFacts,
  MeetWorkerFacts,
  ObserveFacts,
  SettleFacts,
  StopDemandsFacts,
  TakeBackFacts,
} from '../act-facts.ts';
import type { ReceiveMediumFacts, TakeOutFacts } from '../media-schema.ts';
import type { ObservedSign } from '../visit-schema.ts';
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

/** An act that arrives late stands where it happened. What was seen after the closing is kept too, and waits to be sorted. */
export function foldVisit(acts: readonly Act[]): Visit {
  const entries = acts.filter(({ type }) => type === 'inspection.begin');
  const [root] = entries;
  if (!root) throw new Error('A visit has not been begun.');
  const { inspection, workplace, capacity, basis, letInBy, announced } = root.facts as BeginFacts;
  const closings = acts.filter(({ type }) => type === 'inspection.close');
  const left = leavings(closings, entries);
  const sorted = new Map(
    closings.flatMap(({ facts }) => (facts as CloseFacts).sorted.map((one) => [one.observation, one.place])),
  );
  const of = (type: string) => acts.filter((act) => act.type === type);
  const done = <Facts>(type: string) =>
    of(type).map((act) => ({ ...(act.facts as Facts), act: act.id, by: act.actor, at: act.happenedFrom }));
  const settled = done<SettleFacts>('inspection.settle');
  const backAt = new Map(of('inspection.take-back').map((act) => [observationOf(act), act.happenedFrom]));
  const [back, observed] = inTwo(of('inspection.observe'), ({ id }) => backAt.has(id));
  const noted = (act: Act): Observation => {
    const { signs, photos, place, worker, attachments } = act.facts as ObserveFacts;
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
    entries: entries.map((act) => {
      const entry = act.facts as BeginFacts;
      const { basis: under, letInBy: letIn, announced: said } = entry;
      return { by: act.actor, at: act.happenedFrom, basis: under, letInBy: letIn, announced: said };
    }),
    observations: observed.map(noted),
    takenBack: back.map((act) => ({ ...noted(act), takenBackAt: backAt.get(act.id) ?? act.happenedFrom })),
    workers: done<MeetWorkerFacts>('inspection.meet-worker'),
    media: mediaOf(acts),
    disagreements: disagreements(
      observed.flatMap((act) => {
        const { signs, worker } = act.facts as ObserveFacts;
        const { id, actor, device, basedOn } = act;
        return signs.map(({ code, known }) => ({ act: id, by: actor, device, code, worker, known, basedOn }));
      }),
      settled,
    ),
    settled,
    conversations: done<ConverseFacts>('inspection.converse'),
    stopped: done<StopDemandsFacts>('inspection.stop-demands'),
    leftAt: left.at(-1)?.at ?? null,
    closedAt: closings.at(-1)?.recordedAt ?? null,
    left: left.map(({ by }) => by),
  };
}

/**
 * Who left when, the latest last. Whoever closes again without having gone in again only sorts: that may be weeks later, and
 * does not move the hour in which they left.
 */
function leavings(closings: readonly Act[], entries: readonly Act[]): { readonly by: string; readonly at: string }[] {
  const wentInAgain = (by: string, from: string, until: string): boolean =>
    entries.some(({ actor, happenedFrom }) => actor === by && happenedFrom > from && happenedFrom <= until);
  const left: { by: string; at: string }[] = [];
  for (const { actor, facts } of closings) {
    const at = (facts as CloseFacts).leftAt;
    const before = left.find(({ by }) => by === actor);
    if (!before) left.push({ by: actor, at });
    else if (wentInAgain(actor, before.at, at)) before.at = at;
  }
  return left.sort((a, b) => a.at.localeCompare(b.at));
}

const observationOf = ({ facts }: Act): string => (facts as TakeBackFacts).observation;

const inTwo = <T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] => [
  all.filter(isFirst),
  all.filter((one) => !isFirst(one)),
];

function mediaOf(acts: readonly Act[]): Medium[] {
  const arrived = new Map(
    acts
      .filter(({ type }) => type === 'inspection.receive-medium')
      .map((act) => act.facts as ReceiveMediumFacts)
      .map(({ medium, whole }) => [medium, whole] as const),
  );
  const takenOut = new Map(
    acts
      .filter(({ type }) => type === 'inspection.take-out')
      .map((act) => {
        const { medium, why } = act.facts as TakeOutFacts;
        return [medium, { by: act.actor, at: act.happenedFrom, why }] as const;
      }),
  );
  return acts
    .filter(({ type }) => type === 'inspection.observe')
    .flatMap((act) =>
      (act.facts as ObserveFacts).attachments.map((one) => ({
        ...one,
        observation: act.id,
        whole: arrived.get(one.id) ?? null,
        takenOut: takenOut.get(one.id) ?? null,
      })),
    );
}

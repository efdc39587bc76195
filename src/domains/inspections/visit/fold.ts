import type { Act } from '../../../kernel/act.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import type { BeginFacts, CloseFacts, ConverseFacts, ObserveFacts, StopDemandsFacts } from '../act-facts.ts';
import type { ObservedSign } from '../visit-schema.ts';

export type Observation = {
  readonly act: string;
  readonly by: string;
  readonly at: string;
  readonly signs: readonly ObservedSign[];
  readonly photos: number;
  readonly hasPlace: boolean;
  readonly sortedAs: CloseFacts['sorted'][number]['place'] | null;
};

/** One officer's part at a place of work, in one capacity, as its acts make it. */
export type Visit = {
  readonly inspection: string;
  readonly workplace: BeginFacts['workplace'];
  readonly by: string;
  readonly capacity: Capacity;
  readonly basis: string;
  readonly letInBy: BeginFacts['letInBy'];
  readonly announced: boolean;
  readonly begunAt: string;
  readonly observations: readonly Observation[];
  readonly conversations: readonly (ConverseFacts & { readonly act: string; readonly at: string })[];
  /** Since when nothing is demanded under penalty on the facts of a suspicion. */
  readonly stopped: readonly (StopDemandsFacts & { readonly act: string; readonly at: string })[];
  readonly leftAt: string | null;
  readonly closedAt: string | null;
};

/** An act that arrives late stands where it happened. What was seen after the closing is kept too, and waits to be sorted. */
export function foldVisit(acts: readonly Act[]): Visit {
  const root = acts.find(({ type }) => type === 'inspection.begin');
  if (!root) throw new Error('A visit has not been begun.');
  const { inspection, workplace, capacity, basis, letInBy, announced } = root.facts as BeginFacts;
  const closing = acts.findLast(({ type }) => type === 'inspection.close');
  const sorted = new Map((closing?.facts as CloseFacts | undefined)?.sorted.map((one) => [one.observation, one.place]));
  const of = (type: string) => acts.filter((act) => act.type === type);
  return {
    inspection,
    workplace,
    by: root.actor,
    capacity,
    basis,
    letInBy,
    announced,
    begunAt: root.happenedFrom,
    observations: of('inspection.observe').map((act) => {
      const { signs, photos, place } = act.facts as ObserveFacts;
      return {
        act: act.id,
        by: act.actor,
        at: act.happenedFrom,
        signs,
        photos,
        hasPlace: place,
        sortedAs: sorted.get(act.id) ?? null,
      };
    }),
    conversations: of('inspection.converse').map((act) => ({
      ...(act.facts as ConverseFacts),
      act: act.id,
      at: act.happenedFrom,
    })),
    stopped: of('inspection.stop-demands').map((act) => ({
      ...(act.facts as StopDemandsFacts),
      act: act.id,
      at: act.happenedFrom,
    })),
    leftAt: closing ? (closing.facts as CloseFacts).leftAt : null,
    closedAt: closing?.recordedAt ?? null,
  };
}

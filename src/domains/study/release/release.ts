import type { ActDraft, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import type { Named } from '../../../kernel/who.ts';
import type { ReleaseFacts } from '../act-facts.ts';
import { releaseAct } from '../acts.ts';
import { joinRows } from '../contribute/joined.ts';
import type { PackedRow } from '../contribute/packed-rows.ts';
import { costBySector } from '../cost/cost-by-sector.ts';
import type { CostFigures } from '../cost/cost-figures.ts';
import type { SectorSums } from '../cost/cost-sums.ts';
import { ownCaseload } from '../lived/own-caseload.ts';
import type { Study } from '../schema.ts';
import { studyOf } from '../study.ts';
import { smallestShown } from '../suppression/smallest-shown.ts';

export type Releasing = {
  readonly act: ActEnvelope;
  readonly release: string;
  readonly study: string;
  readonly name: string;
};

/** What lies with the study body: the newest contribution of each agency to this study, and its own rows. */
export type Gathered = {
  readonly at: RealmKey;
  readonly invented: boolean;
  readonly contributions: readonly {
    readonly house: Named;
    readonly rows: readonly PackedRow[];
    readonly costs: readonly SectorSums[] | null;
  }[];
};

const isSmall = (count: number): boolean => count > 0 && count < smallestShown;

/** Whether it hides of a chain how many stand at its beginning, or how many came in later. */
const hidesABeginning = ({ sources }: Study): boolean =>
  sources.some(({ chains }) =>
    chains.some(
      ({ begins_at, stages, why }) =>
        why.without_beginning === 'suppressed' ||
        stages.find(({ stage }) => stage === begins_at)?.why.reached === 'suppressed',
    ),
  );

/**
 * How many were put together and how many stand apart, both or neither. Their sum is everybody, and everybody is told
 * elsewhere too, as who reached the first stage: where one of the two is 1 to 4, that less the other would be it. And where
 * one of those at the beginning of a chain and those who came in later is hidden, the sum less the other would be the hidden one.
 */
function toldTogether(joined: number, apart: number, figures: Study): Pick<ReleaseFacts, 'joined' | 'apart'> {
  const isHidden = isSmall(joined) || isSmall(apart) || hidesABeginning(figures);
  return isHidden ? { joined: null, apart: null } : { joined, apart };
}

/** What it cost, of the agencies that told of it; null where none did. */
function costOf({ contributions }: Gathered): CostFigures | null {
  const told = contributions.flatMap(({ costs }) => (costs ? [costs] : []));
  return told.length === 0 ? null : costBySector(told.flat());
}

/** Freezes what the agencies gave as figures that may be shown. From here on nothing in it changes. */
export function release(input: Releasing, gathered: Gathered): ActDraft[] {
  const { rows, joined, apart } = joinRows(gathered.contributions.map((contribution) => contribution.rows));
  const caseload = ownCaseload(rows, { invented: gathered.invented });
  const figures: Study = studyOf(caseload, { unit: 'person', from: null, to: null, followedTo: null }, input.name);
  return [
    releaseAct.draft({
      at: gathered.at,
      id: input.act.id,
      stream: input.release,
      facts: {
        study: input.study,
        name: input.name,
        invented: gathered.invented,
        houses: gathered.contributions.map(({ house }) => house),
        ...toldTogether(joined, apart, figures),
        figures,
        cost: costOf(gathered),
      },
    }),
  ];
}

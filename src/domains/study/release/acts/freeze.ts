import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { text } from '../../../../kernel/text/text.ts';
import type { Named } from '../../../../kernel/who.ts';
import { CostFigures, costBySector, type SectorSums, Study, smallestShown, studyOf } from '../../../caseload/public.ts';
import { mayRelease } from '../../access.ts';
import { joinRows } from '../../contribute/joined.ts';
import type { PackedRow } from '../../contribute/packed-rows.ts';
import { ownCaseload } from '../../operational/own-caseload.ts';
import { NameThen, StudyName } from '../../study-name.ts';
import { releaseMessages } from '../messages.ts';

export const FreezeRelease = z.strictObject({ act: ActEnvelope, release: Uuid, study: StudyName, name: text(80) });
export type FreezeRelease = z.infer<typeof FreezeRelease>;

/** Figures, frozen as they may be shown, with how they came about. Nothing in it is about one person. */
export const ReleaseFacts = z.strictObject({
  study: StudyName,
  name: z.string().min(1).max(80),
  invented: z.boolean(),
  /** The agencies whose rows it counts, each with its newest contribution. */
  houses: z.array(NameThen),
  /**
   * Persons whose rows in several agencies were put together by a common letter, and those who were not; 1 to 4 are not
   * shown.
   */
  joined: z.int().nullable(),
  apart: z.int().nullable(),
  figures: Study,
  /** What it cost, by sector; null where no agency reported it, absent in releases from before it could be reported. */
  cost: CostFigures.nullable().optional(),
});
export type ReleaseFacts = z.infer<typeof ReleaseFacts>;

export const freezeRelease: ActDef<'study.release', ReleaseFacts, never> = defineAct({
  type: 'study.release',
  proof: 'export',
  stream: 'study-release',
  nature: 'decision',
  facts: ReleaseFacts,
  icon: 'note-pencil',
  sentence: ({ name }) => ({ message: releaseMessages.released, values: { name } }),
  retainRule: 'study',
});

/** What the study body holds: the newest contribution of each agency to this study, and its own rows. */
export type Gathered = InFile & {
  readonly invented: boolean;
  readonly contributions: readonly {
    readonly agency: Named;
    readonly rows: readonly PackedRow[];
    readonly costs: readonly SectorSums[] | null;
  }[];
};

const isSmall = (count: number): boolean => count > 0 && count < smallestShown;

/** Whether it hides of a chain how many are at its beginning, or how many came in later. */
const hidesABeginning = ({ sources }: Study): boolean =>
  sources.some(({ chains }) =>
    chains.some(
      ({ begins_at, stages, why }) =>
        why.without_beginning === 'suppressed' ||
        stages.find(({ stage }) => stage === begins_at)?.why.reached === 'suppressed',
    ),
  );

/**
 * How many were put together and how many were not, both or neither. Their sum is the total, which is shown elsewhere too,
 * as those who reached the first stage: where one of the two is 1 to 4, the total less the other would be it. And where one
 * of those at the beginning of a chain and those who came in later is hidden, the sum less the other would be the hidden
 * one.
 */
function toldTogether(joined: number, apart: number, figures: Study): Pick<ReleaseFacts, 'joined' | 'apart'> {
  const isHidden = isSmall(joined) || isSmall(apart) || hidesABeginning(figures);
  return isHidden ? { joined: null, apart: null } : { joined, apart };
}

/** What it cost, of the agencies that reported it; null where none did. */
function costOf({ contributions }: Gathered): CostFigures | null {
  const told = contributions.flatMap(({ costs }) => (costs ? [costs] : []));
  return told.length === 0 ? null : costBySector(told.flat());
}

/** Freezes what the agencies gave as figures that may be shown. From here on nothing in it changes. */
export const toFreeze: Doing<FreezeRelease, InFile, Gathered & { readonly id: string }> = {
  act: freezeRelease,
  input: FreezeRelease,
  roles: ['analyst'],
  may: mayRelease,
  acts: ({ act, study, name }, gathered) => {
    const { at, id, invented, contributions } = gathered;
    const { rows, joined, apart } = joinRows(contributions.map((contribution) => contribution.rows));
    const caseload = ownCaseload(rows, { invented });
    const figures: Study = studyOf(caseload, { unit: 'person', from: null, to: null, followedTo: null }, name);
    const facts: ReleaseFacts = {
      study,
      name,
      invented,
      houses: contributions.map(({ agency }) => agency),
      ...toldTogether(joined, apart, figures),
      figures,
      cost: costOf(gathered),
    };
    return [freezeRelease.draft({ at, id: act.id, stream: id, facts })];
  },
};

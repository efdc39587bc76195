import {
  allStages,
  type Caseload,
  chains,
  heldChains,
  type PersonInFile,
  personsIn,
  type Stage,
  stagesOf,
} from '../../caseload/public.ts';

export type Back = {
  readonly persons: readonly PersonInFile[];
  /** How many persons are at each stage; null where the file does not hold the stage, which is not zero. */
  readonly stages: readonly { readonly stage: Stage; readonly persons: number | null }[];
};

/** What a file that was read says of persons, stage by stage. */
export function back(caseload: Caseload): Back {
  const persons = personsIn(caseload);
  const chainsHeld = heldChains(caseload, 'person', 'lived');
  const held = new Set<string>(
    chains.flatMap((chain) => stagesOf[chain].filter((_, at) => chainsHeld[chain].stages[at])),
  );
  return {
    persons,
    stages: allStages.map((stage) => ({
      stage,
      persons: held.has(stage) ? persons.filter(({ stages }) => stages.has(stage)).length : null,
    })),
  };
}

import type { Exercise } from '../scenario/scenario.ts';
import { checkFairness } from './check-fairness.ts';
import { checkIds, type KnownIds } from './check-ids.ts';
import { checkOracles } from './check-oracles.ts';
import { checkSaid } from './check-said.ts';
import { checkWords } from './check-words.ts';
import { fault, type ScenarioFault } from './fault.ts';

/** What the checks compare with: the ids of `knowledge/`, and names that are real. */
export type CheckedAgainst = { readonly known: KnownIds; readonly realNames: ReadonlySet<string> };

/** Everything that is wrong with a scenario whose shape is right, in the order of the file’s parts. None: it can be played. */
export function checkScenario(exercise: Exercise, { known, realNames }: CheckedAgainst): readonly ScenarioFault[] {
  const ids = checkIds(exercise, known);
  const late = exercise.scenario.oracle.flatMap(({ id, moves }) =>
    moves
      .filter(({ t }) => t > exercise.scenario.clock.game_minutes)
      .map(({ t }) => fault(`oracle.${id}`, 'after-the-end', { t })),
  );
  const words = checkWords(exercise.scenario, realNames);
  // What names what is not there cannot be played; the rest is looked at once that is mended.
  if (ids.length > 0) return [...ids, ...late, ...words];
  return [...late, ...checkFairness(exercise), ...checkSaid(exercise), ...checkOracles(exercise), ...words];
}

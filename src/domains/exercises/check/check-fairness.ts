import type { Exercise } from '../scenario/scenario.ts';
import { fault, type ScenarioFault } from './fault.ts';

/**
 * Whether a scenario can be played fairly: what is true can be shown by somebody, what is lost can be saved by somebody or the file
 * says that no one can, and not everything points one way.
 */
export function checkFairness({ scenario, pack }: Exercise): readonly ScenarioFault[] {
  const powers = new Set(
    scenario.roles.flatMap(
      ({ agency }) => pack.agencies.find(({ id }) => id === agency)?.may.map(({ id }) => id) ?? [],
    ),
  );
  const reachable = (proof: string) => {
    const thing = scenario.objects.find(({ id }) => id === proof);
    return !thing || thing.needs_power === undefined || thing.alt !== undefined || powers.has(thing.needs_power);
  };
  const unproved = scenario.truth
    .filter(({ holds, known_by_brief, unreachable }) => holds === true && !known_by_brief && !unreachable)
    .filter(({ proofs }) => !proofs.some(reachable))
    .map(({ id }) => fault(id, 'no-proof'));
  const unsaved = scenario.objects
    .filter(({ perishes }) => perishes !== undefined)
    .filter(({ perishes }) => {
      const saved = perishes?.saved_by.some(({ power }) => powers.has(power)) === true;
      return perishes?.saver === 'none' ? perishes.why === undefined || saved : !saved;
    })
    .map(({ id }) => fault(id, 'no-saver'));
  const against = scenario.objects.some((thing) => thing.against) || scenario.truth.some((truth) => truth.against);
  const innocent = scenario.objects.some(({ not_a_sign }) => not_a_sign !== undefined);
  const refused = scenario.oracle.some(({ gives }) =>
    gives.some(({ result }) => result === 'declines' || result === 'no' || result === 'closed'),
  );
  return [
    ...unproved,
    ...unsaved,
    ...(against ? [] : [fault('objects', 'no-counter')]),
    ...(innocent ? [] : [fault('objects', 'no-innocent')]),
    ...(refused ? [] : [fault('oracle', 'no-refusal')]),
  ];
}

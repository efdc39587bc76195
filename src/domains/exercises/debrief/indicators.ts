import type { PlayNow } from '../play/play-state.ts';
import type { Exercise } from '../scenario/scenario.ts';

/** Indicators there were, were met, were recorded. Recorded, seen and not recorded, and never met add up to those available. */
export type IndicatorsMet = {
  readonly available: readonly string[];
  readonly seen: readonly string[];
  readonly recorded: number;
  readonly seen_not_recorded: readonly string[];
  readonly never_met: readonly string[];
  /** Written down by a seat that had met nothing that shows it. */
  readonly without_source: readonly string[];
};

export function indicatorsMet(exercise: Exercise, play: PlayNow): IndicatorsMet {
  const available = availableIndicators(exercise);
  const seen = available.filter((id) => play.seen.some(({ indicator }) => indicator === id));
  const grounded = play.recorded.filter(({ role, indicator }) =>
    play.seen.some((one) => one.role === role && one.indicator === indicator),
  );
  const recorded = new Set(grounded.map(({ indicator }) => indicator));
  const without = play.recorded.filter((one) => !grounded.includes(one)).map(({ indicator }) => indicator);
  return {
    available,
    seen,
    recorded: seen.filter((id) => recorded.has(id)).length,
    seen_not_recorded: seen.filter((id) => !recorded.has(id)),
    never_met: available.filter((id) => !seen.includes(id)),
    without_source: [...new Set(without)].filter((id) => !recorded.has(id)).sort(),
  };
}

/** Every indicator with a source that some seat could lawfully reach, in the order in which the product lists them. */
export function availableIndicators({ scenario, pack }: Exercise): readonly string[] {
  const powers = new Set(
    scenario.roles.flatMap(
      ({ agency }) => pack.agencies.find(({ id }) => id === agency)?.may.map(({ id }) => id) ?? [],
    ),
  );
  const ofThings = scenario.objects
    .filter(
      ({ needs_power, alt, tonight }) =>
        tonight && (needs_power === undefined || alt !== undefined || powers.has(needs_power)),
    )
    .flatMap(({ indicator }) => indicator ?? []);
  const ofPeople = scenario.people.flatMap(({ disclosures }) => disclosures.flatMap(({ indicators }) => indicators));
  const ofEvents = scenario.injects.flatMap(({ indicator }) => indicator ?? []);
  return inListOrder([...new Set([...ofThings, ...ofPeople, ...ofEvents])]);
}

/** By group as the inspection form has them, then by number. */
const groups = 'HCDFIPMVE';
const inListOrder = (ids: readonly string[]): readonly string[] =>
  [...ids].sort((a, b) => place(a) - place(b) || a.localeCompare(b, 'en'));
const place = (id: string): number => groups.indexOf(id.charAt(4));

import type { PlayNow } from '../play/play-state.ts';
import type { Exercise } from '../scenario/scenario.ts';

export type DisclosuresMade = {
  readonly made: number;
  readonly lawful: number;
  readonly unlawful: number;
  /** Requests for which there was no ground, and that were refused. */
  readonly refused_without_ground: number;
};

/** What went from agency to agency, on which ground, and what was rightly refused. */
export function disclosuresMade({ scenario, pack }: Exercise, play: PlayNow): DisclosuresMade {
  const made = play.moves.filter(({ act, outcome }) => act === 'disclose' && outcome.kind !== 'not-possible');
  const unlawful = made.filter(({ outcome }) => outcome.kind === 'unlawful').length;
  const refused = play.moves.filter(({ act, on, role }) => {
    const asked = scenario.injects.find(({ id }) => id === on)?.asks_for;
    const agency = scenario.roles.find(({ id }) => id === role)?.agency ?? '';
    return act === 'refuse' && asked !== undefined && !hasGround(pack.grounds, agency, asked);
  });
  return { made: made.length, lawful: made.length - unlawful, unlawful, refused_without_ground: refused.length };
}

const hasGround = (grounds: Exercise['pack']['grounds'], from: string, to: string): boolean =>
  grounds.some(
    (ground) =>
      ground.items.length > 0 && !ground.from.includes('any') && ground.from.includes(from) && ground.to.includes(to),
  );

export type CapacitiesUsed = {
  readonly changes: number;
  readonly at: number | null;
  /** Moves whose power the seat did not have in the capacity in which it acted. */
  readonly acts_outside_power: number;
  readonly demands_after_suspicion: number;
};

/** In which capacity was acted, and what was tried without the power for it. */
export function capacitiesUsed(play: PlayNow): CapacitiesUsed {
  const changes = play.moves.filter(({ act, outcome }) => act === 'change-capacity' && outcome.kind === 'done');
  return {
    changes: changes.length,
    at: changes[0]?.t ?? null,
    acts_outside_power: play.moves.filter(({ outcome }) => outcome.kind === 'no-power').length,
    demands_after_suspicion: play.moves.filter(
      ({ act, outcome }) => act === 'demand-under-penalty' && outcome.kind === 'unlawful',
    ).length,
  };
}

export type UnlawfulMove = {
  readonly t: number;
  readonly role: string;
  readonly act: string;
  /** The place in `expect.unlawful` that says why, or null where the law of the country alone does. */
  readonly rule: number | null;
  readonly article: string | null;
};

/** What was done or tried against the country’s law, with the rule that says so. */
export function unlawfulMoves({ scenario }: Exercise, play: PlayNow): readonly UnlawfulMove[] {
  const tried = play.moves.filter(
    ({ act, outcome }) =>
      outcome.kind === 'unlawful' ||
      outcome.kind === 'no-power' ||
      (act === 'enter' && outcome.kind === 'not-possible' && outcome.why === 'no-consent'),
  );
  return tried.map(({ t, role, act, to, room, outcome }) => {
    const rule = scenario.expect.unlawful.findIndex(
      (one) =>
        one.act === act &&
        (one.to === undefined || one.to === to) &&
        (one.room === undefined || one.room === room) &&
        (one.by === undefined || one.by.includes(role)) &&
        (one.role === undefined || one.role === role),
    );
    const article = outcome.kind === 'unlawful' ? outcome.article : null;
    return { t, role, act, rule: rule < 0 ? null : rule, article };
  });
}

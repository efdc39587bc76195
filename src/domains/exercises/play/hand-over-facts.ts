import type { PlayedGround } from '../scenario/country-pack.ts';
import type { Move } from '../scenario/moves.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { done } from './handle-things.ts';
import { knownTo, learn } from './learn.ts';
import type { KnownFact, MoveOutcome, PlayNow, Source } from './play-state.ts';

/** What kind of information a source is when it goes to another agency. */
export function itemOf({ scenario }: Exercise, source: Source): string {
  if (source.kind === 'said') return 'statement';
  if (source.kind === 'thing') return scenario.objects.find(({ id }) => id === source.id)?.item ?? 'observation';
  return 'observation';
}

/** Whether a ground lets one agency hand that to the other. */
export const covers = (ground: PlayedGround, from: string, to: string, items: readonly string[]): boolean =>
  (ground.from.includes(from) || ground.from.includes('any')) &&
  (ground.to.includes(to) || ground.to.includes('any')) &&
  ground.items.length > 0 &&
  items.every((item) => ground.items.includes(item));

/** The sources of a known fact that may go on that ground: of what a person said only what they agreed to. */
export function mayCross(exercise: Exercise, play: PlayNow, { from }: KnownFact, ground: PlayedGround, to: string) {
  return from.filter((source) => {
    if (source.kind === 'brief') return false;
    if (!ground.items.includes(itemOf(exercise, source))) return false;
    return source.kind !== 'said' || ground.without_consent || agreedTo(exercise, play, source.person, to);
  });
}

/** Whether the person agreed to a purpose that is for that agency. */
const agreedTo = ({ pack }: Exercise, play: PlayNow, person: string, agency: string): boolean =>
  pack.consent_purposes.some(
    ({ id, agencies }) => agencies.includes(agency) && play.people[person]?.consents.includes(id),
  );

/** A disclosure to another agency: lawful on a ground that covers what goes, and else unlawful; what was said cannot be unsaid. */
export function disclose(exercise: Exercise, play: PlayNow, move: Move): readonly [PlayNow, MoveOutcome] {
  const { scenario, pack } = exercise;
  const from = scenario.roles.find(({ id }) => id === move.role)?.agency ?? '';
  const to = move.to ?? '';
  const known = (move.facts ?? []).flatMap((fact) => knownTo(play, move.role, fact) ?? []);
  if (known.length < (move.facts ?? []).length) return [play, { kind: 'not-possible', why: 'not-known' }];
  const ground = pack.grounds.find(({ id }) => id === move.ground);
  const lawful =
    ground !== undefined &&
    covers(ground, from, to, move.items ?? []) &&
    known.every((one) => mayCross(exercise, play, one, ground, to).length > 0);
  const receivers = scenario.roles.filter(({ agency }) => agency === to);
  const after = receivers.reduce(
    (so, { id }) =>
      known.reduce(
        (then, one) => learn(then, id, one.fact, lawful ? mayCross(exercise, play, one, ground, to) : one.from),
        so,
      ),
    play,
  );
  if (lawful) return [after, done];
  const none = pack.grounds.find((one) => one.items.length === 0 && one.from.includes(from) && one.to.includes(to));
  return [after, { kind: 'unlawful', article: none?.article ?? null }];
}

/** Inside one agency, or to the investigation leader once there is one. */
export function tell(
  exercise: Exercise,
  play: PlayNow,
  { role, to = '', facts = [] }: Move,
): readonly [PlayNow, MoveOutcome] {
  const agencyOf = (id: string) => exercise.scenario.roles.find((seat) => seat.id === id)?.agency;
  const leads =
    play.investigation !== null &&
    play.seats[to]?.capacity === 'criminal-investigation' &&
    play.seats[role]?.capacity === 'criminal-investigation';
  if (agencyOf(role) !== agencyOf(to) && !leads) return [play, { kind: 'unlawful', article: null }];
  const known = facts.flatMap((fact) => knownTo(play, role, fact) ?? []);
  if (known.length < facts.length) return [play, { kind: 'not-possible', why: 'not-known' }];
  return [known.reduce((so, one) => learn(so, to, one.fact, one.from), play), done];
}

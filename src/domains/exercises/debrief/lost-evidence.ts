import type { PlayNow } from '../play/play-state.ts';
import { powersOf } from '../play/powers.ts';
import type { Exercise } from '../scenario/scenario.ts';
import type { PlayedThing } from '../scenario/things.ts';

/** What became of one thing that is lost: since when it could have been saved, when it was, and how much was left. */
export type PerishedThing = {
  readonly on: string;
  readonly state: 'saved' | 'could-have-been-saved' | 'never-found' | 'nobody-could';
  /** The first minute at which a seat knew of it and had a power to save it. */
  readonly chance: number | null;
  readonly saved: number | null;
  readonly by: string | null;
  readonly dies: { readonly minute: number } | { readonly day: number };
  /** Minutes between saving and loss, where it is lost within the play. */
  readonly slack: number | null;
};

export const lostEvidence = (exercise: Exercise, play: PlayNow): readonly PerishedThing[] =>
  exercise.scenario.objects.flatMap((thing) => (thing.perishes ? [whatBecameOf(exercise, play, thing)] : []));

function whatBecameOf(exercise: Exercise, play: PlayNow, thing: PlayedThing): PerishedThing {
  const { at, day, saved_by: ways = [] } = thing.perishes ?? {};
  const saved = play.saved[thing.id];
  const chance = ways.length === 0 ? null : firstChance(exercise, play, thing);
  return {
    on: thing.id,
    state: saved
      ? 'saved'
      : ways.length === 0
        ? 'nobody-could'
        : chance === null
          ? 'never-found'
          : 'could-have-been-saved',
    chance,
    saved: saved?.t ?? null,
    by: saved?.role ?? null,
    dies: at === undefined ? { day: day ?? 1 } : { minute: at },
    slack: saved && at !== undefined ? at - saved.t : null,
  };
}

function firstChance(exercise: Exercise, play: PlayNow, thing: PlayedThing): number | null {
  const minutes = exercise.scenario.roles.flatMap(({ id, capacity }) => {
    const knew = thing.found === 'request' ? 0 : play.found[thing.id]?.[id];
    if (knew === undefined) return [];
    return capacitiesOver(play, id, capacity).flatMap(({ from, to, in: held }) => {
      const then = { ...play, seats: { ...play.seats, [id]: { room: '', uniform: false, capacity: held } } };
      const powers = powersOf(exercise, then, id);
      const able = thing.perishes?.saved_by.some(({ power }) => powers.has(power)) === true;
      const first = Math.max(from, knew);
      return able && first < to ? [first] : [];
    });
  });
  const dies = thing.perishes?.at;
  const inTime = minutes.filter((minute) => dies === undefined || minute < dies);
  return inTime.length === 0 ? null : Math.min(...inTime);
}

/** In which capacity a seat acted from when to when. */
function capacitiesOver(play: PlayNow, role: string, first: string) {
  const changes = play.moves.filter(
    (one) => one.act === 'change-capacity' && one.role === role && one.outcome.kind === 'done',
  );
  const starts = [{ from: 0, in: first }, ...changes.map(({ t, to = first }) => ({ from: t, in: to }))];
  return starts.map((one, at) => ({ ...one, to: starts[at + 1]?.from ?? Number.POSITIVE_INFINITY }));
}

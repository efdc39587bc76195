import type { Move } from '../scenario/moves.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { type Came, done } from './handle-things.ts';
import { happen } from './pass-time.ts';
import type { PlayNow } from './play-state.ts';

/** The leader of the exercise lets an event happen now, keeps it back until it is sent, or leaves it out. */
export function directEvent(exercise: Exercise, play: PlayNow, { act, on = '' }: Move): Came {
  const inject = exercise.scenario.injects.find(({ id }) => id === on);
  if (!inject || play.injected.includes(on)) return [play, { kind: 'not-possible', why: 'not-found' }];
  const freed: PlayNow = { ...play, held: play.held.filter((id) => id !== on) };
  if (act === 'inject-hold') return [{ ...play, held: [...freed.held, on] }, done];
  if (act === 'inject-skip') return [{ ...freed, injected: [...freed.injected, on] }, done];
  return [happen(exercise, freed, inject), done];
}

import type { PlayNow } from '../play/play-state.ts';
import type { Exercise } from '../scenario/scenario.ts';

export type Voice = { readonly moves: readonly number[]; readonly longest_silence: number };

const span = 5;

/** For each seat, its moves in each five minutes of play, and the longest time without one, in minutes. */
export const voices = ({ scenario }: Exercise, play: PlayNow): Readonly<Record<string, Voice>> =>
  Object.fromEntries(
    scenario.roles.map(({ id }) => {
      const minutes = play.moves.filter(({ role }) => role === id).map(({ t }) => t);
      const spans = Math.ceil(scenario.clock.game_minutes / span);
      const moves = Array.from({ length: spans }, (_, at) => minutes.filter((t) => Math.floor(t / span) === at).length);
      const ends = [0, ...minutes, scenario.clock.game_minutes];
      return [id, { moves, longest_silence: Math.max(...ends.slice(1).map((t, at) => t - (ends[at] ?? 0))) }];
    }),
  );

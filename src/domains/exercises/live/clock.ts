import type { Scenario } from '../scenario/scenario.ts';

/** How an exercise runs: so much of its own time has passed, and since when it goes on, if it does. All in milliseconds. */
export type ExerciseClock = {
  readonly passed: number;
  readonly since: number | null;
  readonly speed: Speed;
};

/** As the scenario says, or faster. */
export const speeds = [1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

export const stoppedClock: ExerciseClock = { passed: 0, since: null, speed: 1 };

/** How much time of play has passed at a moment, in milliseconds. A pause stops it. */
export function timeOfPlay({ clock: { game_minutes, real_minutes } }: Scenario, clock: ExerciseClock, at: number) {
  const running = clock.since === null ? 0 : Math.max(0, at - clock.since);
  const passed = clock.passed + (running * clock.speed * game_minutes) / real_minutes;
  return Math.min(passed, game_minutes * 60_000);
}

/** The minute of play at a moment. Everything that happens in play happens in a whole minute. */
export const minuteAt = (scenario: Scenario, clock: ExerciseClock, at: number): number =>
  Math.floor(timeOfPlay(scenario, clock, at) / 60_000);

export const started = (scenario: Scenario, clock: ExerciseClock, at: number): ExerciseClock => ({
  ...clock,
  passed: timeOfPlay(scenario, clock, at),
  since: at,
});

export const stopped = (scenario: Scenario, clock: ExerciseClock, at: number): ExerciseClock => ({
  ...clock,
  passed: timeOfPlay(scenario, clock, at),
  since: null,
});

export const atSpeed = (scenario: Scenario, clock: ExerciseClock, at: number, speed: Speed): ExerciseClock => ({
  passed: timeOfPlay(scenario, clock, at),
  since: clock.since === null ? null : at,
  speed,
});

/** The time of day in the invented town at a minute of play: `18:43`. */
export function clockTime({ clock: { start } }: Scenario, minute: number): string {
  const [, hours = '0', minutes = '0'] = /(\d{2}):(\d{2})$/.exec(start) ?? [];
  const all = (Number(hours) * 60 + Number(minutes) + minute) % 1440;
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}

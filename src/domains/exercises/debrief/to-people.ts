import type { MadeMove, PlayNow } from '../play/play-state.ts';
import type { Exercise } from '../scenario/scenario.ts';

/** Minutes of play until each thing was done for the first time. Null: it was not. */
export type MinutesTo = {
  readonly offer_to_all: number | null;
  readonly rights: number | null;
  readonly first_talk_alone_own_language: number | null;
  readonly acknowledged: number | null;
  readonly bed_accepted: number | null;
};

export function minutesTo(exercise: Exercise, play: PlayNow): MinutesTo {
  const first = (has: (move: MadeMove) => boolean) => play.moves.find(has)?.t ?? null;
  const succeeded = (act: string) => (move: MadeMove) => move.act === act && move.outcome.kind === 'done';
  return {
    offer_to_all: first(succeeded('offer-all')),
    rights: first(succeeded('rights')),
    first_talk_alone_own_language: talksAlone(exercise, play)[0]?.t ?? null,
    acknowledged: first(succeeded('acknowledge')),
    bed_accepted: first(succeeded('bed-accepted')),
  };
}

/** The first talk with each person in which no one they must please could hear, in a language of their own. */
export function talksAlone(
  { scenario }: Exercise,
  play: PlayNow,
): readonly { readonly person: string; readonly t: number }[] {
  return scenario.people
    .flatMap(({ id }) => {
      const talk = play.moves.find(
        ({ act, on, outcome }) =>
          act === 'ask' &&
          on === id &&
          outcome.kind === 'answered' &&
          outcome.result !== 'scripted' &&
          outcome.result !== 'not-understood' &&
          outcome.alone,
      );
      return talk ? [{ person: id, t: talk.t }] : [];
    })
    .sort((a, b) => a.t - b.t);
}

export type PromisesMade = {
  readonly made: number;
  readonly keepable: number;
  readonly kept: number;
  readonly broken: number;
  readonly open: number;
};

/** What people were promised, and whether it held. */
export function promisesMade({ pack }: Exercise, { promises }: PlayNow): PromisesMade {
  const count = (state: string) => promises.filter((one) => one.state === state).length;
  return {
    made: promises.length,
    keepable: promises.filter(({ promise }) => pack.promises.find(({ id }) => id === promise)?.keepable === true)
      .length,
    kept: count('kept'),
    broken: count('broken'),
    open: count('open'),
  };
}

/** How often each person was asked by another seat what they had answered already. Only those who were asked anything. */
export function askedAgain({ scenario }: Exercise, play: PlayNow): Readonly<Record<string, number>> {
  const asks = play.moves.filter(({ act }) => act === 'ask');
  return Object.fromEntries(
    scenario.people
      .map(({ id }) => [id, asks.filter(({ on }) => on === id)] as const)
      .filter(([, asked]) => asked.length > 0)
      .map(([id, asked]) => [id, asked.filter((ask, at) => wasAnswered(asked.slice(0, at), ask, id)).length]),
  );
}

const wasAnswered = (before: readonly MadeMove[], { role, topic }: MadeMove, person: string): boolean =>
  before.some(
    (one) =>
      one.topic === topic &&
      one.role !== role &&
      one.outcome.kind === 'answered' &&
      one.outcome.result.startsWith(`${person}.`),
  );

export type NoSaid = { readonly said: number; readonly accepted: number; readonly pressed: number };

/** How often a person said no, and whether that was accepted. */
export const noSaid = (play: PlayNow): NoSaid => ({
  said: play.moves.filter(
    ({ outcome }) => outcome.kind === 'answered' && (outcome.result === 'declines' || outcome.result === 'no'),
  ).length,
  accepted: play.moves.filter(({ act }) => act === 'accept-no').length,
  pressed: play.moves.filter(({ act }) => act === 'press').length,
});

import { Problem } from '../../../kernel/problem.ts';
import { sameBytes, sha256 } from '../../../platform/crypto/digest.ts';
import type { LeadCommand, OpenExercise, PlayerCommand } from '../live/commands.ts';
import { toLead, toPlay } from '../live/decide-command.ts';
import type { LiveEvent, StoredEvent } from '../live/events.ts';
import { afterEvent, atMoment, foldLive, movesOf } from '../live/fold-live.ts';
import { beginLive, type Live } from '../live/live.ts';
import { liveMessages } from '../live/live-messages.ts';
import { rulesDue } from '../live/unmanned.ts';
import type { Move } from '../scenario/moves.ts';
import type { Exercise } from '../scenario/scenario.ts';
import type { ExerciseStore } from './exercise-store.server.ts';

export type HostOptions = {
  readonly store: ExerciseStore;
  /** The scenarios that can be played, by their ids. */
  readonly scenarios: ReadonlyMap<string, Exercise>;
  readonly now: () => number;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly newId: () => string;
  readonly mostOpen?: number;
  /** Hears of an exercise that is kept and cannot be read. */
  readonly unreadable: (error: unknown) => void;
};

/** An exercise in memory, folded from its events. */
type Held = {
  readonly id: string;
  readonly code: string;
  readonly leadKey: Uint8Array;
  readonly exercise: Exercise;
  readonly keys: Map<string, Uint8Array>;
  readonly listeners: Set<() => void>;
  live: Live;
  turn: Promise<unknown>;
};

export type SeenExercise = {
  readonly id: string;
  readonly code: string;
  readonly exercise: Exercise;
  readonly live: Live;
};

export type ExerciseHost = ReturnType<typeof exerciseHost> extends Promise<infer Host> ? Host : never;

/** No more unanswered replies of the rules than this come of one event; a scenario in which they go on for ever is wrong. */
const mostInARow = 20;
const defaultMostOpen = 40;
/** So many are in it at once, and so many have ever joined it. */
const mostPlayers = 30;
const mostJoined = 200;
/** So many pages of one exercise are open at once. */
const mostListeners = 100;
/** What an evening of thirty who do something every half minute comes to, and more. The end always has a place. */
export const mostEvents = 6000;
/** One that has not begun, or stands still, takes no place from others once a day has passed since it was opened. */
const opensFor = 86_400_000;

/**
 * All exercises of an installation. Each takes one command at a time: what comes of it is decided on the play as it is then, stored, and only
 * then shown.
 */
export async function exerciseHost(options: HostOptions) {
  const { store, scenarios, now, randomBytes, newId } = options;
  const held = new Map<string, Held>();
  for (const { id, code, leadKey, exercise, players } of await store.all()) {
    const live = await store.events(id).then(
      (events) => foldLive(exercise, events),
      (error: unknown) => void options.unreadable(error),
    );
    if (!live) continue; // the others can be played all the same
    const keys = new Map(players.map(({ player, key }) => [player, key]));
    held.set(id, { id, code, leadKey, exercise, keys, listeners: new Set(), live, turn: Promise.resolve() });
  }

  const inTurn = <T>(one: Held, work: () => Promise<T>): Promise<T> => {
    const result = one.turn.then(work);
    one.turn = result.catch(() => undefined); // its asker hears of it; the next one begins all the same
    return result;
  };

  /** Decides, stores and only then shows. What the rules do at once belongs to the same step. */
  async function step(
    one: Held,
    decide: (live: Live) => readonly LiveEvent[],
    also?: (events: readonly StoredEvent[]) => Promise<void>,
  ) {
    const at = now();
    let live = atMoment(one.exercise, one.live, at);
    const stored: StoredEvent[] = [];
    const add = (events: readonly LiveEvent[]) => {
      for (const event of events) {
        const next = { seq: live.seq + 1, at, event };
        live = afterEvent(one.exercise, live, next);
        stored.push(next);
      }
    };
    const decided = decide(live);
    if (live.seq >= mostEvents && decided.length > 0 && !decided.some(({ kind }) => kind === 'ended'))
      throw new Problem('too-many', liveMessages.tooMuchDone);
    add(decided);
    for (let row = 0; row < mostInARow; row++) {
      const due = rulesDue(one.exercise, live);
      if (due.length === 0) break;
      add(due);
    }
    if (stored.length > 0) await (also ?? ((events) => store.append(one.id, events)))(stored);
    const hasEnded = live.state === 'ended' && one.live.state !== 'ended';
    const isChanged = stored.length > 0 || live.play.t !== one.live.play.t;
    one.live = live;
    if (hasEnded) await store.end(one.id, new Date(at));
    if (isChanged) for (const listener of one.listeners) listener();
  }

  const find = (id: string): Held => {
    const one = held.get(id);
    if (!one) throw new Problem('not-found', liveMessages.notIn);
    return one;
  };
  const seen = ({ id, code, exercise, live }: Held): SeenExercise => ({
    id,
    code,
    exercise,
    live: atMoment(exercise, live, now()),
  });

  return {
    scenarios,
    newTicket: () => Buffer.from(randomBytes(16)).toString('base64url'),
    /** Opens one, and gives the keys of who leads it: the code to join by, and a secret that only their browser holds. */
    async open({ scenario, team, solo }: OpenExercise) {
      const exercise = scenarios.get(scenario);
      if (!exercise) throw new Problem('invalid', liveMessages.noSuchScenario);
      const open = [...held.values()].filter(
        ({ live }) => live.state === 'running' || (live.state !== 'ended' && live.openedAt > now() - opensFor),
      );
      if (open.length >= (options.mostOpen ?? defaultMostOpen)) throw new Problem('too-many', liveMessages.tooManyOpen);
      const id = newId();
      const code = freeCode(randomBytes, new Set([...held.values()].map((one) => one.code)));
      const secret = randomBytes(32);
      const leadKey = sha256(secret);
      const first: StoredEvent = {
        seq: 1,
        at: now(),
        event: { kind: 'opened', scenario, version: exercise.scenario.version, team, solo },
      };
      await store.open({ id, code, leadKey, exercise, at: new Date(first.at) }, first);
      const live = afterEvent(exercise, beginLive(exercise), first);
      held.set(id, {
        id,
        code,
        leadKey,
        exercise,
        keys: new Map(),
        listeners: new Set(),
        live,
        turn: Promise.resolve(),
      });
      return { id, code, secret };
    },
    /** Joins by the code that is said aloud, and gives a secret that only the player’s browser holds. */
    async join(
      code: string,
      name: string,
    ): Promise<{ readonly id: string; readonly player: string; readonly secret: Uint8Array }> {
      const one = [...held.values()].find((each) => each.code === code && each.live.state !== 'ended');
      if (!one) throw new Problem('not-found', liveMessages.noSuchCode);
      const secret = randomBytes(32);
      const key = sha256(secret);
      return inTurn(one, async () => {
        if (one.live.players.length >= mostPlayers || one.keys.size >= mostJoined)
          throw new Problem('too-many', liveMessages.full);
        const player = `p${one.keys.size + 1}`;
        await step(
          one,
          () => [{ kind: 'joined', player, name }],
          (events) => store.join(one.id, player, key, events),
        );
        one.keys.set(player, key);
        return { id: one.id, player, secret };
      });
    },
    isLead: (id: string, secret: Uint8Array): boolean => {
      const one = held.get(id);
      return one !== undefined && sameBytes(one.leadKey, sha256(secret));
    },
    playerOf(id: string, secret: Uint8Array): string | null {
      const one = held.get(id);
      const key = sha256(secret);
      const player = [...(one?.keys ?? [])].find(([, own]) => sameBytes(own, key))?.[0];
      return player !== undefined && one?.live.players.some((each) => each.id === player) ? player : null;
    },
    see: (id: string): SeenExercise => seen(find(id)),
    /** Who has left or was removed is in it no more, also where a page of theirs is still open. */
    isIn: (id: string, player: string): boolean => find(id).live.players.some((each) => each.id === player),
    play: (id: string, player: string, command: PlayerCommand) => {
      const one = find(id);
      return inTurn(one, () => step(one, (live) => toPlay(one.exercise, live, player, command)));
    },
    lead: (id: string, command: LeadCommand) => {
      const one = find(id);
      return inTurn(one, () => step(one, (live) => toLead(one.exercise, live, command)));
    },
    moves: async (id: string): Promise<readonly Move[]> => movesOf(find(id).exercise, await store.events(id)),
    async erase(id: string) {
      const one = find(id);
      await inTurn(one, () => store.erase(id));
      held.delete(id);
      for (const listener of one.listeners) listener();
    },
    mayListen: (id: string): boolean => find(id).listeners.size < mostListeners,
    listen(id: string, listener: () => void): () => void {
      const one = find(id);
      one.listeners.add(listener);
      return () => void one.listeners.delete(listener);
    },
    /** What happens by the clock alone: events, replies of the rules, and the end of the evening. */
    async tick() {
      for (const one of held.values()) {
        if (one.live.state !== 'running') continue;
        await inTurn(one, () =>
          step(one, (live) =>
            live.play.t >= one.exercise.scenario.clock.game_minutes ? [{ kind: 'ended', why: 'clock' }] : [],
          ),
        );
      }
    },
    /** Whether somebody plays or looks on. */
    isBusy: (): boolean =>
      [...held.values()].some(({ live, listeners }) => live.state === 'running' || listeners.size > 0),
    async forget(before: Date) {
      const count = await store.eraseBefore(before);
      if (count === 0) return;
      const kept = new Set((await store.all()).map(({ id }) => id));
      for (const id of held.keys()) if (!kept.has(id)) held.delete(id);
    },
    close: store.close,
  };
}

/** Characters that are not taken for one another when a code is read aloud. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

function freeCode(randomBytes: (length: number) => Uint8Array, taken: ReadonlySet<string>): string {
  for (;;) {
    // Bytes that would favour the first letters are left out.
    const bytes = [...randomBytes(24)].filter((byte) => byte < letters.length * 8).slice(0, 6);
    const code = bytes.map((byte) => letters[byte % letters.length]).join('');
    if (code.length === 6 && !taken.has(code)) return code;
  }
}

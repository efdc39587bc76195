import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DraftKeeper, type DraftState, draftKeeper, type Keeping } from './keeper.ts';

/** A server with one draft, which can be out of reach, and time that goes on when it is told to. */
function aServer() {
  let stored: { value: string; version: string } | null = null;
  let count = 0;
  let reached = true;
  let refused = false;
  let loses = false;
  const at = '2026-11-30T08:00:00Z';
  const lost: string[] = [];
  const reach = async (): Promise<void> => {
    if (!reached) throw new TypeError('unreached');
    if (refused) throw new RangeError('refused');
  };
  /** `known`: the versions that a window has kept itself or whose person has chosen about them. */
  const keeping = (wait: Keeping['after'], known = new Set<string>(), told = new Set<string>()): Keeping => ({
    after: wait,
    isRefused: (error) => error instanceof RangeError,
    find: async () => {
      await reach();
      if (stored) told.add(stored.version);
      return stored && { ...stored, at };
    },
    keep: async ({ value, was }) => {
      await reach();
      if (stored && stored.version !== was) {
        told.add(stored.version);
        return { outcome: 'changed', version: stored.version, at };
      }
      if (stored && !known.has(stored.version)) lost.push(stored.value);
      count += 1;
      stored = { value, version: `v${count}` };
      known.add(stored.version);
      if (loses) {
        loses = false;
        throw new TypeError('lost');
      }
      return { outcome: 'kept', version: stored.version, at };
    },
    drop: async ({ was }) => {
      await reach();
      if (was === null || stored?.version === was) stored = null;
    },
  });
  return {
    keeping,
    stored: () => stored,
    lost,
    goes: (is: boolean) => (reached = is),
    refuses: (is: boolean) => (refused = is),
    losesAnswer: () => (loses = true),
  };
}

/** A window with the form, and its own time. */
function aWindow(server: ReturnType<typeof aServer>) {
  const waits = new Set<() => void>();
  let state: DraftState = { is: 'looking', at: null };
  let shows: string | null = null;
  const [known, told] = [new Set<string>(), new Set<string>()];
  const keeper: DraftKeeper = draftKeeper(
    server.keeping(
      (_milliseconds, work) => {
        waits.add(work);
        return () => waits.delete(work);
      },
      known,
      told,
    ),
    { address: '/app/signals/new', part: 'form', title: 'Register a signal' },
    {
      tell: (next) => (state = next),
      put: (text) => {
        shows = text;
        return true;
      },
    },
  );
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return {
    keeper,
    settle,
    is: () => state.is,
    shows: () => shows,
    lastKept: () => server.stored()?.value,
    asks: () => state.is === 'offered' || state.is === 'changed',
    /** The person decides about what this window was told of. */
    async chooses(which: 'takeKept' | 'keepThis') {
      await keeper[which]();
      await settle();
      for (const version of told) known.add(version);
    },
    types(text: string | null) {
      shows = text;
      keeper.holds(text);
    },
    /** What waits for its time comes. */
    async later() {
      for (const work of [...waits]) {
        waits.delete(work);
        work();
      }
      await settle();
    },
    async opens() {
      keeper.begin();
      await settle();
    },
  };
}

it('what is typed is kept after a pause, and offered where the form is opened again', async () => {
  const server = aServer();
  const [first, second] = [aWindow(server), aWindow(server)];
  await first.opens();
  first.types('a');
  first.types('ab');
  expect(server.stored()).toBeNull();
  await first.later();
  expect([server.stored()?.value, first.is()]).toEqual(['ab', 'saved']);
  await second.opens();
  expect(second.is()).toBe('offered');
  await second.keeper.takeKept();
  expect([second.shows(), second.is()]).toEqual(['ab', 'saved']);
});

it('nothing is kept before the person has chosen about an earlier draft; discarding it keeps what stands here', async () => {
  const server = aServer();
  const [first, second] = [aWindow(server), aWindow(server)];
  await first.opens();
  first.types('old');
  await first.later();
  await second.opens();
  second.types('new');
  await second.later();
  expect(server.stored()?.value).toBe('old');
  await second.keeper.keepThis();
  await second.later();
  expect([server.stored()?.value, second.is()]).toEqual(['new', 'saved']);
});

it('a draft that is discarded from an empty form is gone, and so is one whose form was emptied or sent', async () => {
  for (const end of ['discarded', 'emptied', 'sent'] as const) {
    const server = aServer();
    const [first, second] = [aWindow(server), aWindow(server)];
    await first.opens();
    first.types('a');
    await first.later();
    if (end === 'discarded') {
      await second.opens();
      await second.keeper.keepThis();
    }
    if (end === 'emptied') {
      first.types(null);
      await first.later();
    }
    if (end === 'sent') {
      first.types('ab');
      first.keeper.sent();
    }
    await first.later();
    await second.settle();
    expect(server.stored(), end).toBeNull();
  }
});

it('what is kept of a form whose act ends the sitting is gone before the act, and kept again where that was refused', async () => {
  const server = aServer();
  const here = aWindow(server);
  await here.opens();
  here.types('a');
  await here.later();
  here.types('ab');
  const stays = await here.keeper.leave();
  expect(server.stored()).toBeNull();
  here.types('abc');
  await here.later();
  expect(server.stored(), 'while the act is on its way').toBeNull();
  stays();
  await here.later();
  expect([server.stored()?.value, here.is()]).toEqual(['abc', 'saved']);
});

it('sending one form forgets no draft that was only offered to it, nor what another window has kept', async () => {
  const server = aServer();
  const [first, second] = [aWindow(server), aWindow(server)];
  await first.opens();
  first.types('about another matter');
  await first.later();
  await second.opens();
  second.types('b');
  second.keeper.sent();
  await second.settle();
  expect(server.stored()?.value).toBe('about another matter');
});

it('what is refused is said, and not asked again until something else is typed', async () => {
  const server = aServer();
  const here = aWindow(server);
  await here.opens();
  server.refuses(true);
  here.types('too long');
  await here.later();
  expect(here.is()).toBe('refused');
  server.refuses(false);
  await here.later();
  expect(server.stored()).toBeNull();
  here.types('shorter');
  await here.later();
  expect([server.stored()?.value, here.is()]).toEqual(['shorter', 'saved']);
});

it('an answer that was lost on its way is no other window', async () => {
  const server = aServer();
  const here = aWindow(server);
  await here.opens();
  here.types('a');
  server.losesAnswer();
  await here.later();
  expect(here.is()).toBe('unsaved');
  await here.later();
  expect([server.stored()?.value, here.is()]).toEqual(['a', 'saved']);
});

it('a form that is emptied after it was sent keeps what is typed next', async () => {
  const server = aServer();
  const here = aWindow(server);
  await here.opens();
  here.types('a');
  await here.later();
  here.keeper.sent();
  here.types(null);
  await here.settle();
  expect(server.stored()).toBeNull();
  here.types('b');
  await here.later();
  expect([server.stored()?.value, here.is()]).toEqual(['b', 'saved']);
});

it('without contact it says so, tries again by itself, and keeps the latest', async () => {
  const server = aServer();
  const here = aWindow(server);
  await here.opens();
  server.goes(false);
  here.types('a');
  await here.later();
  expect(here.is()).toBe('unsaved');
  here.types('ab');
  server.goes(true);
  await here.later();
  expect([server.stored()?.value, here.is()]).toEqual(['ab', 'saved']);
});

it('a form that does not take what was kept keeps what stands in it instead', async () => {
  const server = aServer();
  const first = aWindow(server);
  await first.opens();
  first.types('of another shape');
  await first.later();
  const states: string[] = [];
  const waits: (() => void)[] = [];
  const keeper = draftKeeper(
    server.keeping((_milliseconds, work) => {
      waits.push(work);
      return () => undefined;
    }),
    { address: '/app/signals/new', part: 'form', title: 'Register a signal' },
    { tell: ({ is }) => states.push(is), put: () => false },
  );
  keeper.begin();
  await first.settle();
  keeper.holds('new');
  await keeper.takeKept();
  for (const work of waits.splice(0)) work();
  await first.settle();
  expect(server.stored()?.value).toBe('new');
  expect(states.at(-1)).toBe('saved');
});

it('in two windows, whatever order things come in, nothing that was kept is written over without a choice', async () => {
  const step = fc.record({
    at: fc.constantFrom(0, 1),
    does: fc.constantFrom('types', 'later', 'chooses kept', 'chooses this', 'goes', 'comes'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const server = aServer();
      const windows = [aWindow(server), aWindow(server)] as const;
      for (const one of windows) await one.opens();
      for (const [n, { at, does }] of steps.entries()) {
        const here = windows[at as 0 | 1];
        if (does === 'types') here.types(`${at}.${n}`);
        if (does === 'later') await here.later();
        if (does === 'chooses kept' && here.asks()) await here.chooses('takeKept');
        if (does === 'chooses this' && here.asks()) await here.chooses('keepThis');
        if (does === 'goes' || does === 'comes') server.goes(does === 'comes');
        await here.settle();
        if (here.is() === 'saved' && does === 'later') expect(here.lastKept()).toBe(here.shows());
      }
      expect(server.lost).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

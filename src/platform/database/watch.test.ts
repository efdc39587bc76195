import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DatabaseNotNow } from './not-now.ts';
import { tickMs, Watch } from './watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A database that answers when the test lets it. */
function invented({ atMost = 100 } = {}) {
  const pings: { answer: () => void; fail: (error: unknown) => void }[] = [];
  const told: (string | null)[] = [];
  const watch = new Watch({
    ping: () => new Promise<void>((answer, fail) => void pings.push({ answer, fail })),
    dropPing: () => undefined,
    onSilence: (reason) => told.push(reason.code),
    onAnswer: () => told.push(null),
    atMost,
  });
  return { watch, pings, told };
}

const forEver = () => new Promise<never>(() => undefined);
const outcomeOf = (asked: Promise<unknown>) =>
  asked.then(
    (answer) => answer,
    (error: unknown) => (error instanceof DatabaseNotNow ? error.code : error),
  );
const ticks = (count: number) => vi.advanceTimersByTimeAsync(count * tickMs);

test('what waits on a database that answers nothing is given up within a second, and what comes after it at once', async () => {
  const { watch, pings, told } = invented();
  const first = outcomeOf(watch.during(forEver));
  await vi.advanceTimersByTimeAsync(1000);
  expect(pings.length).toBeGreaterThan(0);
  expect(await first).toBe('NO-ANSWER');
  expect(await outcomeOf(watch.during(forEver))).toBe('NO-ANSWER');
  expect(told).toEqual(['NO-ANSWER']);
});

test('a statement that is only slow is left alone for as long as the database answers pings', async () => {
  const { watch, pings, told } = invented();
  let end: (answer: string) => void = () => undefined;
  const slow = outcomeOf(watch.during(() => new Promise<string>((done) => (end = done))));
  for (let tick = 0; tick < 100; tick++) {
    await ticks(1);
    pings.at(-1)?.answer();
  }
  end('slow and well');
  expect(await slow).toBe('slow and well');
  expect(told).toEqual([]);
  expect(pings.length).toBeGreaterThan(5);
});

test('a database that answers again is asked again', async () => {
  const { watch, pings, told } = invented();
  const first = outcomeOf(watch.during(forEver));
  await ticks(4);
  await first;
  await ticks(1);
  pings.at(-1)?.answer();
  await ticks(1);
  expect(told).toEqual(['NO-ANSWER', null]);
  expect(await watch.during(async () => 'here')).toBe('here');
});

test('a refused connection is reported at once, with its reason, and all others are refused as soon as the ping is refused too', async () => {
  const { watch, pings, told } = invented();
  const refused = Object.assign(new Error('invented'), { code: 'ECONNREFUSED', syscall: 'connect' });
  const waiting = outcomeOf(watch.during(forEver));
  expect(await outcomeOf(watch.during(() => Promise.reject(refused)))).toBe('ECONNREFUSED');
  pings.at(-1)?.fail(refused);
  expect(await waiting).toBe('ECONNREFUSED');
  expect(told).toEqual(['ECONNREFUSED']);
});

test('an error of the work itself is thrown on as it is, and casts no doubt on the database', async () => {
  const { watch, pings } = invented();
  const missing = Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' });
  expect(await outcomeOf(watch.during(() => Promise.reject(missing)))).toBe(missing);
  expect(pings).toEqual([]);
});

test('no more gathers than was said, and there is room again when something has ended', async () => {
  const { watch } = invented({ atMost: 2 });
  let end: () => void = () => undefined;
  const first = watch.during(() => new Promise<void>((done) => (end = done)));
  void outcomeOf(watch.during(forEver));
  expect(await outcomeOf(watch.during(forEver))).toBe('TOO-MANY-WAIT');
  end();
  await first;
  expect(await watch.during(async () => 'here')).toBe('here');
});

test('a process that was itself held up counts no time meanwhile', async () => {
  const { watch, told } = invented();
  void outcomeOf(watch.during(forEver));
  vi.setSystemTime(Date.now() + 3_600_000); // an hour without a tick
  await ticks(2);
  expect(told).toEqual([]);
});

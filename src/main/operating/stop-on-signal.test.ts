import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stopOnSignal } from './stop-on-signal.ts';

type Signal = 'SIGINT' | 'SIGTERM';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A program that was started with this way to stop: what it wrote, and with which codes it ended. */
function started(stop: () => Promise<void>) {
  const heard = new Map<Signal, () => void>();
  const exits: number[] = [];
  const events: string[] = [];
  stopOnSignal(stop, ({ event }) => events.push(event), {
    on: (signal, then) => heard.set(signal, then),
    exit: (code) => exits.push(code),
  });
  return { signal: (one: Signal) => heard.get(one)?.(), exits, events };
}

const never = () => new Promise<void>(() => undefined);

test.each<Signal>(['SIGTERM', 'SIGINT'])('%s ends it in nine seconds though its stop never ends', async (signal) => {
  const program = started(never);
  program.signal(signal);
  await vi.advanceTimersByTimeAsync(8999);
  expect(program.exits).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(program.exits).toEqual([1]);
  expect(program.events).toEqual(['stopped-before-it-had-ended']);
});

test('a stop that ends is the end, at once and with nothing to report', async () => {
  const program = started(() => Promise.resolve());
  program.signal('SIGTERM');
  await vi.advanceTimersByTimeAsync(0);
  expect([program.exits, program.events]).toEqual([[0], []]);
});

test('a stop that fails is the end too, and is known by its code', async () => {
  const program = started(() => Promise.reject(new Error('The database is gone.')));
  program.signal('SIGTERM');
  await vi.advanceTimersByTimeAsync(0);
  expect(program.exits).toEqual([1]);
});

test('asked twice, it waits no longer', () => {
  const program = started(never);
  program.signal('SIGINT');
  expect(program.exits).toEqual([]);
  program.signal('SIGINT');
  expect(program.exits).toEqual([130]);
});

test('it stops nothing before it is asked', async () => {
  let stops = 0;
  const program = started(async () => void stops++);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([stops, program.exits]).toEqual([0, []]);
});

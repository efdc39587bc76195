import { expect, test } from 'vitest';
import { turnsOf } from './turns.ts';

test('four are served one after the other, and the fifth is asked to wait', async () => {
  const turns = turnsOf({ atOnce: 4, saved: 100, perSecond: 1 }, () => 0);
  let working = 0;
  const work = async () => {
    working += 1;
    expect(working).toBe(1);
    await new Promise((done) => setTimeout(done, 2));
    working -= 1;
    return 'done';
  };
  const told = await Promise.all(Array.from({ length: 5 }, () => turns(work)));
  expect(told).toEqual(['done', 'done', 'done', 'done', 'busy']);
});

test('who comes too often waits until time has passed', async () => {
  let now = 0;
  const turns = turnsOf({ atOnce: 4, saved: 2, perSecond: 1 }, () => now);
  const ask = () => turns(async () => 'done');
  expect([await ask(), await ask(), await ask()]).toEqual(['done', 'done', 'busy']);
  now = 1000;
  expect([await ask(), await ask()]).toEqual(['done', 'busy']);
});

test('work that fails does not hold up what comes after it', async () => {
  const turns = turnsOf({ atOnce: 4, saved: 9, perSecond: 1 }, () => 0);
  await expect(turns(() => Promise.reject(new Error('invented')))).rejects.toThrow('invented');
  expect(await turns(async () => 'done')).toBe('done');
});

test('who has gone while they waited gives their place away at once, and nothing is worked out for them', async () => {
  const turns = turnsOf({ atOnce: 2, saved: 9, perSecond: 1 }, () => 0);
  const worked: string[] = [];
  let end: () => void = () => undefined;
  const first = turns(() => new Promise<string>((done) => (end = () => done('first'))));
  const leaving = new AbortController();
  const second = turns(async () => worked.push('second'), leaving.signal);
  expect(await turns(async () => worked.push('third'))).toBe('busy');
  leaving.abort();
  const third = turns(async () => worked.push('third'));
  end();
  expect(await first).toBe('first');
  expect(await second).toBe('busy');
  await third;
  expect(worked).toEqual(['third']);
});

test('work that has begun goes on when the caller is gone, and holds its place until it ends', async () => {
  const turns = turnsOf({ atOnce: 1, saved: 9, perSecond: 1 }, () => 0);
  const leaving = new AbortController();
  let end: () => void = () => undefined;
  const first = turns(() => new Promise<string>((done) => (end = () => done('worked out'))), leaving.signal);
  await Promise.resolve();
  leaving.abort();
  expect(await turns(async () => 'done')).toBe('busy');
  end();
  expect(await first).toBe('worked out');
  expect(await turns(async () => 'done')).toBe('done');
});

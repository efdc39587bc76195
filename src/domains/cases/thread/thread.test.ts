import { expect, test } from 'vitest';
import { type MovingAct, notYetKnown, type SentLetter, threadOf } from './thread.ts';

const act = (id: string, at: string, over: Partial<MovingAct> = {}): MovingAct => ({
  id,
  stream: 'case',
  at,
  recordedAt: at,
  ...over,
});
const letter = (id: string, sentAt: string, over: Partial<SentLetter> = {}): SentLetter => ({
  id,
  about: 'request',
  sentAt,
  receivedAt: null,
  acknowledgedAt: null,
  ...over,
});

test('the thread begins with the first indicator, whatever order its acts were found in', () => {
  const steps = threadOf(
    [act('opened', '2026-02-05T19:35:00.000Z'), act('received', '2026-02-05T19:12:00.000Z')],
    [letter('asked', '2026-02-06T08:25:00.000Z')],
  );
  expect(steps.map(({ act, letter }) => act?.id ?? letter?.id)).toEqual(['received', 'opened', 'asked']);
});

test('a disclosure belongs to the act that posted it, and its receipt is shown there', () => {
  const [step, ...more] = threadOf(
    [act('request', '2026-02-06T08:25:00.000Z', { stream: 'request' })],
    [letter('asked', '2026-02-06T08:25:00.000Z', { receivedAt: '2026-02-06T08:26:00.000Z' })],
  );
  expect(more).toEqual([]);
  expect(step?.letter?.receivedAt).toBe('2026-02-06T08:26:00.000Z');
});

test('what was found twice on the way back is one step', () => {
  const taken = act('taken', '2026-02-05T19:31:00.000Z');
  expect(threadOf([taken, taken], [])).toHaveLength(1);
});

test('only what is not known yet is looked for', () => {
  expect(notYetKnown(new Set(['a']), [['a', 'b'], ['b']])).toEqual(['b']);
});

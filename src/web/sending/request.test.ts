import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { failureOf, get, leadsNowhere, post } from './request.ts';

const answering = (status: number, body: unknown): void =>
  void vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }));
const outcomeOf = (asked: Promise<unknown>) => asked.then(() => 'answered', failureOf);

afterEach(() => void vi.unstubAllGlobals());

test('an outage of the server is no answer: what was sent is sent again by itself, and no one is asked to report a fault', async () => {
  const outage = { problem: { id: 'http.not-now', kind: 'not-now', sentence: 'Later.', fields: [] } };
  for (const status of [502, 503, 504]) {
    answering(status, outage);
    expect(await outcomeOf(get('/api/invented', z.unknown()))).toEqual({ kind: 'unreached' });
    expect(await outcomeOf(post('/api/invented', {}, z.unknown()))).toEqual({ kind: 'unreached' });
  }
});

test('a fault of the server has its number, and what it refuses its sentence', async () => {
  answering(500, { problem: { kind: 'fault', sentence: 'Ours.', fields: [], number: 'ab12' } });
  expect(await outcomeOf(get('/api/invented', z.unknown()))).toEqual({ kind: 'fault', number: 'ab12' });
  answering(409, { problem: { kind: 'conflict', sentence: 'Taken.', fields: [] } });
  expect(await outcomeOf(post('/api/invented', {}, z.unknown()))).toMatchObject({
    kind: 'refused',
    sentence: 'Taken.',
  });
});

test('an id that could be none leads nowhere, as one that is not there does; a wrong field does not', () => {
  const refused = { kind: 'refused', status: 400, sentence: 'One thing.' } as const;
  const at = (problem: string, path: string) =>
    leadsNowhere({ ...refused, problem, fields: [{ path, sentence: 'Wrong.' }] });
  expect([at('not-found', 'any'), at('invalid', 'id'), at('invalid', 'reason'), at('conflict', 'id')]).toEqual([
    ...[true, true, false, false],
  ]);
});

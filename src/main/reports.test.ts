import { expect, it } from 'vitest';
import { knownHere } from '../domains/knowledge/testing/known-here.ts';
import { calendarOf } from '../testing/calendar.ts';
import { registryFor } from './domains.ts';

it('a report names no act that no domain has', async () => {
  const { knowledge } = await knownHere();
  const registry = registryFor(() => null, calendarOf);
  const named = knowledge['report-measures'].entries.flatMap(({ id, acts }) => acts.map((act) => ({ id, act })));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ act }) => !registry.types.has(act))).toEqual([]);
});

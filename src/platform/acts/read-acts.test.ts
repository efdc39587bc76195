import { expect, it } from 'vitest';
import { z } from 'zod';
import { defineAct } from '../../kernel/define-act.ts';
import { readActs } from './read-acts.ts';
import { registryOf } from './registry.ts';
import type { ActRow } from './stored-act.ts';

const note = defineAct({
  type: 'note.write',
  stream: 'note',
  version: 2,
  // The first version did not ask for the place.
  upcast: (_version, was) => ({ ...(was as object), place: null }),
  nature: 'record',
  facts: z.strictObject({ beds: z.int(), place: z.string().nullable() }),
  icon: 'eye',
  sentence: () => ({ message: { id: 'note', message: 'A note', comment: 'Invented, shown nowhere' } }),
  retainRule: 'note',
});
const registry = registryOf({
  types: [note],
  streams: [],
  letters: [],
  calendarOf: () => ({ zone: 'Europe/Oslo', isWorked: () => true }),
  saveTasks: async () => undefined,
  saveExpiringItems: async () => undefined,
  saveObstacles: async () => undefined,
  saveSearched: async () => undefined,
  noticedIn: async () => [],
  addCounts: async () => undefined,
  announce: async () => undefined,
});
const now = new Date('2026-01-01T10:00:00Z');
const aRow = (over: Partial<ActRow>): ActRow =>
  ({ type: 'note.write', happened_from: now, happened_to: null, recorded_at: now, words: null, ...over }) as ActRow;

it('an act of an older version is read as the newest says it, and is of that version from then on', () => {
  const acts = readActs(registry, [
    aRow({ version: 1, facts: { beds: 3 } }),
    aRow({ version: 2, facts: { beds: 4, place: 'källaren' } }),
  ]);
  expect(acts.map(({ version, facts }) => ({ version, facts }))).toEqual([
    { version: 2, facts: { beds: 3, place: null } },
    { version: 2, facts: { beds: 4, place: 'källaren' } },
  ]);
});

it('an act that no domain declares, or that is not shaped as its type demands, is a fault', () => {
  expect(() => readActs(registry, [aRow({ type: 'note.dream' })])).toThrow('No domain declares the act note.dream.');
  expect(() => readActs(registry, [aRow({ version: 2, facts: { beds: 'three', place: null } })])).toThrow();
});

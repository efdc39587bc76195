import { expect, test } from 'vitest';
import type { Act, ActDraft, ActEnvelope } from '../../kernel/act.ts';
import { foldProgramme, programmeTasks, quarterOf } from './fold-programme.ts';
import { decideKeeper, fillGoal, openProgramme } from './programme.ts';
import type { OpenProgramme } from './programme-schema.ts';

const at = { country: 'SE', realm: '1' };
const id = '018f0000-0000-7000-8000-000000000100';
let count = 0;
const act = (): ActEnvelope =>
  ({ id: `018f0000-0000-7000-8000-0000000008${String(count++).padStart(2, '0')}` }) as ActEnvelope;
const acts = (drafts: readonly ActDraft[]): Act[] =>
  drafts.map((one) => ({ ...one, happenedFrom: '2026-11-24T08:40:00.000Z', actor: '1005' })) as unknown as Act[];
const goal = (id: string, source: 'by-hand' | 'visits') =>
  ({ id, name: 'Prov', indicator: 'Prov', source, start: { is: 'not-known' }, target: { is: 'none-set' } }) as const;
const row = (id: string, over: object = {}) => ({
  id,
  what: 'Prov',
  keeper: null,
  state: 'not-decided' as const,
  on: null,
  due: '2026-12-11',
  otherwise: 'Står kvar.',
  ...over,
});
const given: OpenProgramme = {
  act: act(),
  programme: id,
  title: 'Provprogrammet',
  from: '2025-01-01',
  quarters: 8,
  goals: [goal('study', 'by-hand'), goal('visits', 'visits')],
  lines: [],
  remains: [
    row('rules'),
    row('study', { state: 'no-keeper', due: null }),
    row('software', { state: 'nothing-to-pay', due: null }),
  ],
};
const opened = openProgramme(given, at, 'G-PROV000-0');
const found = (drafts: readonly ActDraft[]) => ({ id, at, programme: foldProgramme(acts(drafts)) });

test('a programme keeps names in words, and two goals of one name are refused', () => {
  expect(JSON.stringify(opened[0]?.facts)).not.toContain('Prov ');
  expect(() => openProgramme({ ...given, goals: [goal('a', 'visits'), goal('a', 'visits')] }, at, 'G')).toThrow(
    'programme.two-of-a-name',
  );
});

test('a goal that is counted from acts is filled in by nobody; another by a named person', () => {
  const fill = (name: string, value = 200) =>
    fillGoal(
      { act: act(), goal: name, now: { is: 'number', value, of: 200, unit: 'count' }, state: 'done', note: 'Läst.' },
      found(opened),
    );
  expect(() => fill('visits')).toThrow('programme.goal-is-counted');
  expect(() => fill('nothing')).toThrow('programme.goal-unknown');
  expect(() => fill('study', 201)).toThrow('programme.more-than-of');
  const { goals } = foldProgramme(acts([...opened, ...fill('study')]));
  expect(goals[0]?.filled).toMatchObject({ now: { value: 200 }, by: '1005' });
});

test('what nobody keeps is owed by its date until somebody has signed', () => {
  expect(programmeTasks(id, found(opened).programme)).toMatchObject([
    { kind: 'programme.decide', dueAt: '2026-12-11T15:00:00.000Z', facts: { rows: 2 } },
  ]);
  const decide = (name: string, drafts: readonly ActDraft[]) =>
    decideKeeper({ act: act(), row: name, keeper: 'Prov' }, found(drafts));
  const one = [...opened, ...decide('rules', opened)];
  expect(() => decide('rules', one)).toThrow('programme.row-is-decided');
  expect(() => decide('software', one)).toThrow('programme.row-is-decided');
  expect(() => decide('nothing', one)).toThrow('programme.row-unknown');
  expect(programmeTasks(id, found([...one, ...decide('study', one)]).programme)).toEqual([]);
});

test.each([
  ['2024-12-31', 1],
  ['2025-01-01', 1],
  ['2025-04-01', 2],
  ['2026-11-24', 8],
  ['2027-06-01', 8],
])('%s lies in quarter %i', (today, quarter) => {
  expect(quarterOf({ from: '2025-01-01', quarters: 8 }, today)).toBe(quarter);
});

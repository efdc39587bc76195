import { expect, test } from 'vitest';
import type { Act, ActDraft, ActEnvelope } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { foldVisit } from '../fold-visit.ts';
import { visitTasks } from '../tasks.ts';
import { aVisit, seatId } from '../testing/builders.ts';
import { type CheckMondayAct, toCheckMondayAct } from './check-monday-act.ts';
import { toCreateVisit } from './create-visit.ts';
import { toDecideMondayAct } from './decide-monday-act.ts';

const at = { country: 'SE', realm: '1' };
const id = '018f0000-0000-7000-8000-000000000100';
let count = 0;
const act = (): ActEnvelope =>
  ({ id: `018f0000-0000-7000-8000-0000000009${String(count++).padStart(2, '0')}` }) as ActEnvelope;
const asActs = (drafts: readonly ActDraft[]): Act[] => drafts as unknown as Act[];
const now = new Date('2026-08-18T08:00:00.000Z');
const created = decide(toCreateVisit, aVisit(act()), { id, at, reference: 'B-PROV000-0' }, now);
const following = (drafts: readonly ActDraft[]) => ({ id, at, state: foldVisit(asActs(drafts)) });
const decided = [
  ...created,
  ...decide(toDecideMondayAct, { act: act(), seat: seatId(0), says: 'Kortet till alla.' }, following(created), now),
];
const check = (over: Partial<CheckMondayAct> = {}, today = '2026-08-18', drafts: readonly ActDraft[] = decided) =>
  decide(
    toCheckMondayAct,
    { act: act(), seat: seatId(0), after: 3, answer: 'done', count: { done: 19, of: 20 }, note: null, ...over },
    { ...following(drafts), today },
    now,
  );

test('one thing is owed for each seat: the Monday act, then three months, then six, then nothing', () => {
  const owed = (drafts: readonly ActDraft[]) =>
    visitTasks(id, foldVisit(asActs(drafts)))
      .filter((task) => task.id === seatId(0))
      .map(({ kind, dueAt }) => `${kind} ${dueAt?.slice(0, 10)}`);
  expect(owed(created)).toEqual(['visit.monday-act 2026-05-18']);
  expect(owed(decided)).toEqual(['visit.check 2026-08-18']);
  const third = [...decided, ...check()];
  expect(owed(third)).toEqual(['visit.check 2026-11-18']);
  const sixth = [
    ...third,
    ...check({ after: 6, answer: 'fell-back', count: { done: 9, of: 17 } }, '2026-11-18', third),
  ];
  expect(owed(sixth)).toEqual([]);
});

test('no answer can become one, and an answer is final', () => {
  const silent = [...decided, ...check({ answer: 'no-answer', count: null })];
  const answered = [...silent, ...check({}, '2026-08-20', silent)];
  expect(foldVisit(asActs(answered)).seats[0]?.checks[0]).toMatchObject({
    answer: 'done',
    count: { done: 19, of: 20 },
  });
  expect(() => check({ answer: 'not-started' }, '2026-08-21', answered)).toThrow('programme.already-checked');
});

test.each([
  ['before its day', {}, '2026-08-17', 'programme.asked-later'],
  ['with an answer of the other check', { answer: 'lasts' }, '2026-08-18', 'programme.not-this-answer'],
  ['with more than there were', { count: { done: 21, of: 20 } }, '2026-08-18', 'programme.more-than-all'],
  ['of a seat that decided nothing', { seat: seatId(1) }, '2026-08-18', 'programme.nothing-decided'],
  ['of a seat that is not there', { seat: id }, '2026-08-18', 'programme.no-such-seat'],
] as [string, Partial<CheckMondayAct>, string, string][])('a check %s is refused', (_what, over, today, sentence) => {
  expect(() => check(over, today)).toThrow(sentence);
});

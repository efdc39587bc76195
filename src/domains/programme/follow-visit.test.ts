import { expect, test } from 'vitest';
import type { Act, ActDraft, ActEnvelope } from '../../kernel/act.ts';
import { createVisit } from './create-visit.ts';
import { foldVisit } from './fold-visit.ts';
import { changeSeat, checkMondayAct, decideMondayAct } from './follow-visit.ts';
import type { CheckMondayAct } from './schema.ts';
import { aVisit, seatId } from './testing/builders.ts';
import { visitTasks } from './visit-tasks.ts';

const at = { country: 'SE', realm: '1' };
const id = '018f0000-0000-7000-8000-000000000100';
let count = 0;
const act = (): ActEnvelope =>
  ({ id: `018f0000-0000-7000-8000-0000000009${String(count++).padStart(2, '0')}` }) as ActEnvelope;
const asActs = (drafts: readonly ActDraft[]): Act[] => drafts as unknown as Act[];
const created = createVisit(aVisit(act()), at, 'B-PROV000-0');
const following = (drafts: readonly ActDraft[]) => ({ id, at, visit: foldVisit(asActs(drafts)) });
const decided = [
  ...created,
  ...decideMondayAct({ act: act(), seat: seatId(0), says: 'Kortet till alla.' }, following(created)),
];
const check = (over: Partial<CheckMondayAct> = {}, today = '2026-08-18', drafts: readonly ActDraft[] = decided) =>
  checkMondayAct(
    { act: act(), seat: seatId(0), after: 3, answer: 'done', count: { done: 19, of: 20 }, note: null, ...over },
    { ...following(drafts), today },
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

test('an empty seat owes nothing and decides nothing', () => {
  expect(visitTasks(id, foldVisit(asActs(created))).map((task) => task.id)).not.toContain(seatId(3));
  expect(() => decideMondayAct({ act: act(), seat: seatId(3), says: 'x' }, following(created))).toThrow(
    'programme.seat-is-empty',
  );
});

test('one Monday act is enough, and then the seat stays with whoever decided it', () => {
  expect(() => decideMondayAct({ act: act(), seat: seatId(0), says: 'x' }, following(decided))).toThrow(
    'programme.one-monday-act',
  );
  expect(() => changeSeat({ act: act(), seat: seatId(0), taken: false, says: 'x' }, following(decided))).toThrow(
    'programme.seat-has-decided',
  );
  const [changed] = changeSeat({ act: act(), seat: seatId(3), taken: true, says: 'Prov 4' }, following(created));
  expect(foldVisit(asActs([...created, ...(changed ? [changed] : [])])).seats[3]?.taken).toBe(true);
});

test('no answer can become one, and an answer stands', () => {
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

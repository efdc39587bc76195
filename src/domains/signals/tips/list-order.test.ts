import { expect, test } from 'vitest';
import { inListOrder } from './list-order.ts';
import type { TipState } from './shapes.ts';

const tip = (id: string, day: string, state: TipState) => ({ id, due_at: new Date(day), state });
const namesOf = (unopened: ReturnType<typeof tip>[], others: ReturnType<typeof tip>[]) =>
  inListOrder(unopened, others, ({ state }) => state).map(({ line }) => line.id);

test('what waits for an answer comes before what was answered, and what is due soonest first', () => {
  const sealed = tip('sealed', '2026-11-30', 'unopened');
  const others = [
    tip('answered', '2027-01-21', 'answered'),
    tip('later', '2026-12-09', 'opened'),
    sealed,
    tip('late', '2026-11-20', 'opened'),
    tip('stopped', '2026-11-01', 'stopped'),
  ];
  expect(namesOf([sealed], others)).toEqual(['sealed', 'late', 'later', 'answered', 'stopped']);
});

test('those that no one has opened keep the order in which they were found, danger first', () => {
  const danger = tip('danger', '2026-12-01', 'unopened');
  const soon = tip('soon', '2026-11-25', 'unopened');
  expect(namesOf([danger, soon], [])).toEqual(['danger', 'soon']);
});

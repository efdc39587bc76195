import { expect, test } from 'vitest';
import type { Act, ActDraft, ActEnvelope } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { foldVisit } from '../fold-visit.ts';
import { visitTasks } from '../tasks.ts';
import { aVisit, seatId } from '../testing/builders.ts';
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

test('an empty seat owes nothing and decides nothing', () => {
  expect(visitTasks(id, foldVisit(asActs(created))).map((task) => task.id)).not.toContain(seatId(3));
  expect(() => decide(toDecideMondayAct, { act: act(), seat: seatId(3), says: 'x' }, following(created), now)).toThrow(
    'programme.seat-is-empty',
  );
});

test('one Monday act is enough', () => {
  expect(() => decide(toDecideMondayAct, { act: act(), seat: seatId(0), says: 'x' }, following(decided), now)).toThrow(
    'programme.one-monday-act',
  );
});

import { expect, test } from 'vitest';
import type { Act, ActDraft, ActEnvelope } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { foldVisit } from '../fold-visit.ts';
import { aVisit, seatId } from '../testing/builders.ts';
import { toChangeSeat } from './change-seat.ts';
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

test('a seat stays with the person who decided its Monday act, and changes until then', () => {
  expect(() =>
    decide(toChangeSeat, { act: act(), seat: seatId(0), taken: false, says: 'x' }, following(decided), now),
  ).toThrow('programme.seat-has-decided');
  const [changed] = decide(
    toChangeSeat,
    { act: act(), seat: seatId(3), taken: true, says: 'Prov 4' },
    following(created),
    now,
  );
  expect(foldVisit(asActs([...created, ...(changed ? [changed] : [])])).seats[3]?.taken).toBe(true);
});

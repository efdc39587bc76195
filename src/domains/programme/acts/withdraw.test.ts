import { expect, test } from 'vitest';
import type { Act, ActDraft, ActEnvelope } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { foldVisit } from '../fold-visit.ts';
import { aVisit, seatId } from '../testing/builders.ts';
import { toCheckMondayAct } from './check-monday-act.ts';
import { toCreateVisit } from './create-visit.ts';
import { toDecideMondayAct } from './decide-monday-act.ts';
import { toWithdrawVisitEntry } from './withdraw.ts';

const at = { country: 'SE', realm: '1' };
const id = '018f0000-0000-7000-8000-000000000100';
const now = new Date('2026-08-18T08:00:00.000Z');
const act = (n: number): ActEnvelope => ({ id: `018f0000-0000-7000-8000-00000000090${n}` }) as ActEnvelope;
const asActs = (drafts: readonly ActDraft[]): Act[] => drafts as unknown as Act[];
const following = (drafts: readonly ActDraft[]) => ({ id, at, state: foldVisit(asActs(drafts)) });
const created = decide(toCreateVisit, aVisit(act(1)), { id, at, reference: 'B-PROV000-0' }, now);
const monday = { act: act(2), seat: seatId(0), says: 'Kortet till alla.' };
const decided = [...created, ...decide(toDecideMondayAct, monday, following(created), now)];
const said = { seat: seatId(0), after: 3, answer: 'done', count: null, note: null } as const;
const checked = [
  ...decided,
  ...decide(toCheckMondayAct, { act: act(3), ...said }, { ...following(decided), today: '2026-08-18' }, now),
];
const withdraw = (drafts: readonly ActDraft[], entry: string) =>
  decide(
    toWithdrawVisitEntry,
    { act: act(9), entry, reason: 'påhittat skäl' },
    { ...following(drafts), entries: asActs(drafts), asker: '1005' },
    now,
  );

test('of a visit the newest is withdrawn first: an answer, its Monday act, the visit itself', () => {
  const builtOn = expect.objectContaining({ message: 'entry.relied-on' });
  expect(() => withdraw(checked, act(2).id)).toThrow(builtOn);
  expect(() => withdraw(decided, act(1).id)).toThrow(builtOn);
  expect(withdraw(checked, act(3).id)).toHaveLength(1);
  expect(withdraw(decided, act(2).id)).toHaveLength(1);
  expect(withdraw(created, act(1).id)).toMatchObject([{ type: 'visit.withdraw', facts: { entry: act(1).id } }]);
});

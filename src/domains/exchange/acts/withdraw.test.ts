import { expect, test } from 'vitest';
import type { Act, ActDraft, ActEnvelope } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { foldClaim } from '../fold.ts';
import { type RegisterClaim, toRegister } from './register.ts';
import { toWithdrawFeeClaim } from './withdraw.ts';

const now = new Date('2025-07-10T08:00:00.000Z');
const at = { country: 'SE', realm: '1' };
const id = '018f0000-0000-7000-8000-000000000100';
const act = { id: '018f0000-0000-7000-8000-000000000001' } as ActEnvelope;
const given: RegisterClaim = {
  ...{ act, claim: id, workers: 11, firm: 'UAB Prov', story: 'Påhittat.' },
  ...{ amount: { value: 8800, currency: 'EUR' }, period: { from: '2025-03', to: '2025-05' } },
  consent: { toUnit: 121, given: 11 },
};
const asActs = (drafts: readonly ActDraft[]): Act[] =>
  drafts.map((one) => ({ ...one, recordedAt: now.toISOString(), actor: '1016' })) as unknown as Act[];
const registered = asActs(decide(toRegister, given, { id, at, reference: 'F-PROV000-0' }, now));
const withdraw = (entries: readonly Act[]) =>
  decide(
    toWithdrawFeeClaim,
    { act, entry: act.id, reason: 'påhittat skäl' },
    { id, at, state: foldClaim(entries), entries, asker: '1016' },
    now,
  );

test('a claim is withdrawn while no other country has anything of it', () => {
  expect(withdraw(registered)).toMatchObject([{ type: 'fee-claim.withdraw', uncounts: [act.id] }]);
  const facts = { to: {}, facts: ['workers'] };
  const sent = { id: `${id.slice(0, -1)}9`, type: 'fee-claim.pass-on', facts } as unknown as Act;
  expect(() => withdraw([...registered, sent])).toThrow(
    expect.objectContaining({ message: 'exchange.claim-has-crossed' }),
  );
});

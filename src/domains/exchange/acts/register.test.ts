import { expect, test } from 'vitest';
import type { Act, ActDraft, ActEnvelope } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { foldClaim } from '../fold.ts';
import { type RegisterClaim, toRegister } from './register.ts';

const now = new Date('2025-07-10T08:00:00.000Z');
const at = { country: 'SE', realm: '1' };
const id = '018f0000-0000-7000-8000-000000000100';
const act = { id: '018f0000-0000-7000-8000-000000000001' } as ActEnvelope;
const given: RegisterClaim = {
  act,
  claim: id,
  workers: 11,
  amount: { value: 8800, currency: 'EUR' },
  period: { from: '2025-03', to: '2025-05' },
  firm: 'UAB Prov',
  story: 'Påhittat.',
  consent: { toUnit: 121, given: 11 },
};
const asActs = (drafts: readonly ActDraft[]): Act[] =>
  drafts.map((one) => ({ ...one, recordedAt: '2025-07-10T08:00:00.000Z', actor: '1016' })) as unknown as Act[];
const registered = decide(toRegister, given, { id, at, reference: 'F-PROV000-0' }, now);

test('a claim keeps firm and story encrypted, and names no worker', () => {
  expect(JSON.stringify(registered[0]?.facts)).not.toMatch(/UAB|Påhittat/);
  expect(foldClaim(asActs(registered))).toMatchObject({ origin: 'own', state: 'open', workers: 11 });
});

test('more than all of them cannot have consented', () => {
  expect(() =>
    decide(toRegister, { ...given, consent: { toUnit: 121, given: 12 } }, { id, at, reference: 'F' }, now),
  ).toThrow('exchange.more-than-workers');
});

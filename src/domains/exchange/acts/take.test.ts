import { expect, test } from 'vitest';
import type { Act, ActDraft, ActEnvelope } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { foldClaim } from '../fold.ts';
import { claimTasks } from '../tasks.ts';
import { type RegisterClaim, toRegister } from './register.ts';
import { toTake } from './take.ts';

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
const received = foldClaim([
  {
    id,
    type: 'disclosure.receive',
    recordedAt: '2025-07-10T08:00:00.000Z',
    actor: '0',
    facts: {
      letter: id,
      kind: 'fee-claim',
      reference: 'F-PROV111-1',
      from: { unit: { sv: 'Prov', en: 'Prov' }, house: { sv: 'Prov', en: 'Prov' } },
      ground: 'se.osl-10-1-consent',
      sentAt: '2025-07-10T08:00:00.000Z',
      snapshot: { workers: 11 },
      words: ['firm'],
    },
  } as unknown as Act,
]);

test('what arrived is owed an answer until it is acknowledged, and once', () => {
  expect(claimTasks(id, received)).toMatchObject([{ kind: 'fee-claim.take', facts: { workers: 11 } }]);
  const [taken] = decide(toTake, { act }, { id, at, state: received }, now);
  expect(taken?.facts).toEqual({ letter: id });
  expect(() =>
    decide(
      toTake,
      { act },
      { id, at, state: { ...received, responsible: { owner: '1', since: '2026-11-24T09:00:00.000Z', by: null } } },
      now,
    ),
  ).toThrow('exchange.already-taken');
  expect(() => decide(toTake, { act }, { id, at, state: foldClaim(asActs(registered)) }, now)).toThrow(
    'exchange.own-claim',
  );
});

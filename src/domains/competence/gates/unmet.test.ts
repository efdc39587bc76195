import { expect, it } from 'vitest';
import { type GateMet, heldUp, unmetGate } from './unmet.ts';

const gate = (over: Partial<GateMet> = {}): GateMet => ({
  kind: 'inspection.plan',
  course: 'inspector',
  title: { sv: 'Kurs', en: 'Course' },
  from: '2026-11-20',
  heldUntil: null,
  ...over,
});
const met = (over: Partial<GateMet>, day = '2026-11-24') => unmetGate([gate(over)], 'inspection.plan', day) === null;

it.each([
  ['without a certificate it is not passed', {}, false],
  ['with one that holds today it is', { heldUntil: '2026-11-24' }, true],
  ['with one that ended yesterday it is not', { heldUntil: '2026-11-23' }, false],
  ['before its first day it asks nothing', { from: '2026-11-25' }, true],
  ['on its first day it does', { from: '2026-11-24' }, false],
  ['of another act it says nothing', { kind: 'visit.decide' }, true],
])('%s', (_, over, passes) => {
  expect(met(over)).toBe(passes);
});

it('asks for each of several courses', () => {
  const two = [gate({ heldUntil: '2027-01-01' }), gate({ course: 'police' })];
  expect(unmetGate(two, 'inspection.plan', '2026-11-24')?.course).toBe('police');
});

it('holds up the acts of the list, and none where help, a hand-over or a correction is among them', () => {
  const act = (type: string) => ({ id: type, type });
  const of = (...types: string[]) => heldUp(types.map(act)).map(({ type }) => type);
  expect(of('inspection.plan', 'programme.open')).toEqual(['inspection.plan']);
  expect(of('inspection.plan', 'suspicion.hand-over')).toEqual([]);
  expect(of('identification.decide', 'assistance.begin')).toEqual([]);
  expect(of('identification.decide', 'identification.withdraw')).toEqual([]);
  expect(of('programme.open')).toEqual([]);
});

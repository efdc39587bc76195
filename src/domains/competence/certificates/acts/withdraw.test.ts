import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import type { Certificate } from '../certificate.ts';
import { toWithdrawCertificate } from './withdraw.ts';

const act = { id: '018f0000-0000-7000-8000-000000000001' } as never;
const now = new Date('2026-11-24T08:40:00.000Z');
const state = { owner: '1', withdrawn: null } as Certificate;
const of = { id: '018f0000-0000-7000-8000-000000000002', at: { country: 'SE', realm: '1' } };

it('is withdrawn once, with a reason of the list', () => {
  const input = { act, because: 'not-taken' as const };
  expect(decide(toWithdrawCertificate, input, { ...of, state }, now)[0]?.facts).toEqual({ because: 'not-taken' });
  const gone = { ...state, withdrawn: now.toISOString() };
  expect(() => decide(toWithdrawCertificate, input, { ...of, state: gone }, now)).toThrow('certificate.is-withdrawn');
});

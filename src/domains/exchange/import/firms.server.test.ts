import { expect, it } from 'vitest';
import type { AnyCall } from '../../../platform/http/call.ts';
import { linking } from './firms.server.ts';
import type { CaseOfRows } from './gather-cases.ts';

it('a record takes as many links as there is room for, and a firm without a number none', () => {
  let ids = 0;
  const call = { newId: () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}` } as unknown as AnyCall;
  const about = (organisationNumber: string | null) =>
    ({ of: { case: { organisationNumber } }, rows: [] }) as unknown as CaseOfRows;
  const found = { id: call.newId(), at: { country: 'SE', realm: '7' } };
  const firms = new Map([['5599112200', { record: call.newId(), begins: null, room: 2 }]]);
  const link = linking(call, found, firms);
  const made = [about('559911-2200'), about('5599112200'), about('559911-2200'), about(null), about('559922-3300')];
  expect(made.map((one) => link(one, call.newId()).length)).toEqual([1, 1, 0, 0, 0]);
});

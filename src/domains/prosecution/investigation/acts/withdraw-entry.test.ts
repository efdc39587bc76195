import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { toWithdrawFileEntry } from './withdraw-entry.ts';

const act = { id: '01990000-0000-7000-8000-000000000050' } as never;
const here = {
  id: '01990000-0000-7000-8000-000000000001',
  at: { country: 'SE', realm: '1' },
  asker: '1001',
  entries: [],
};

it('is refused where there is nothing to withdraw', () => {
  const said = { act, entry: '01990000-0000-7000-8000-000000000011', reason: 'påhittat skäl' } as never;
  expect(() =>
    decide(toWithdrawFileEntry, said, { ...here, state: {} } as never, new Date('2026-11-24T08:41:00.000Z')),
  ).toThrow(expect.objectContaining({ message: 'entry.none' }));
});

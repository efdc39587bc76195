import { expect, it } from 'vitest';
import { begin, found } from '../testing/a-campaign.ts';
import { stateOn, whileOpen } from './campaign.ts';

it('is written on until it is closed, also after its last day', () => {
  const campaign = found(begin());
  expect(whileOpen(campaign)).toBeNull();
  const closed = { ...campaign, state: { ...campaign.state, closed: { act: 'x', on: '2026-11-23', by: '1005' } } };
  expect(whileOpen(closed)?.text.id).toBe('campaign.is-closed');
  expect(stateOn(closed.state, '2026-11-03')).toBe('closed');
});

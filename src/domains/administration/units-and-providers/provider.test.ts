import { expect, it } from 'vitest';
import { stillConnected } from './provider.ts';

it('a provider that was disconnected is not changed', () => {
  expect(stillConnected({ endedAt: '2026-11-24T08:40:00.000Z' })?.text.id).toBe('administration.provider-has-ended');
  expect(stillConnected({ endedAt: null })).toBeNull();
});

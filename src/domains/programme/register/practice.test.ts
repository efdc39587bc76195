import { expect, it } from 'vitest';
import { practised } from '../testing/a-register.ts';
import { lastVersion, whileRecommended } from './practice.ts';

it('is changed while it is recommended, and only read after that', () => {
  const here = practised();
  expect(whileRecommended(here)).toBeNull();
  const ended = { ...here, state: { ...here.state, ended: '018f0000-0000-7000-8000-000000000600' } };
  expect(whileRecommended(ended)?.text.id).toBe('programme-register.practice-has-ended');
});

it('is what its last version says', () => {
  const { state } = practised();
  const later = { act: '018f0000-0000-7000-8000-000000000601', by: '1005', on: '2026-11-24' };
  expect(lastVersion({ versions: [...state.versions, later] as typeof state.versions })).toEqual(later);
});

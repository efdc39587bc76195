import { expect, test } from 'vitest';
import { isNight, type Look, turned } from './night.ts';

const aLook = (over: Partial<Look> = {}): Look => ({ theme: 'system', night: 'dark', hand: 'right', ...over });

test('without a choice it is as dark as the phone', () => {
  expect(isNight(aLook(), true)).toBe(true);
  expect(isNight(aLook(), false)).toBe(false);
  expect(isNight(aLook({ theme: 'light' }), true)).toBe(false);
  expect(isNight(aLook({ theme: 'field' }), false)).toBe(true);
});

test('one press turns day and night, and leads back to the night that was chosen', () => {
  expect(turned(aLook(), false)).toBe('dark');
  expect(turned(aLook(), true)).toBe('light');
  expect(turned(aLook({ theme: 'field', night: 'field' }), false)).toBe('light');
  expect(turned(aLook({ theme: 'light', night: 'field' }), false)).toBe('field');
});

import { expect, it } from 'vitest';
import { answersAlways } from './answers-always.ts';

it('a number is answered day and night where its hours say so in both languages', () => {
  expect(answersAlways({ hoursSv: '24/7', hoursEn: '24/7' })).toBe(true);
  expect(answersAlways({ hoursSv: 'Dygnet runt, alla dagar', hoursEn: 'Around the clock, every day' })).toBe(true);
  expect(answersAlways({ hoursSv: 'vardagar 9–16', hoursEn: 'weekdays 9 am to 4 pm' })).toBe(false);
  expect(answersAlways({ hoursSv: 'dygnet runt', hoursEn: 'weekdays' }), 'what the two do not agree on').toBe(false);
  expect(answersAlways({ hoursSv: null, hoursEn: null })).toBe(false);
});

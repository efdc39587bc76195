import { expect, test } from 'vitest';
import { formatsFor } from './formats.ts';

const at = new Date('2026-11-26T15:20:00Z');

test('Swedish writes thin spaces, a full stop in the time and no full stop after a short month', () => {
  const sv = formatsFor('sv', 'Europe/Stockholm');
  expect(sv.number(1457533)).toBe('1\u00a0457\u00a0533');
  expect(sv.percent(0.27)).toBe('27\u00a0%');
  expect(sv.date(at)).toBe('tors 26 nov 2026');
  expect(sv.longDate(at)).toBe('torsdag 26 november 2026');
  expect(sv.time(at)).toBe('16.20');
});

test('English writes commas, a colon and the same day', () => {
  const en = formatsFor('en', 'Europe/Stockholm');
  expect(en.number(1457533)).toBe('1,457,533');
  expect(en.percent(0.27)).toBe('27%');
  expect(en.date(at)).toBe('Thu 26 Nov 2026');
  expect(en.longDate(at)).toBe('Thursday 26 November 2026');
  expect(en.time(at)).toBe('16:20');
});

test('the day is the one in Stockholm, not the one in Greenwich', () => {
  expect(formatsFor('en', 'Europe/Stockholm').date(new Date('2026-11-26T23:30:00Z'))).toBe('Fri 27 Nov 2026');
});

test('what is two years away or more is told in whole years', () => {
  const [sv, en] = [formatsFor('sv'), formatsFor('en')];
  expect([3, 729, 730, 3360].map(sv.inDays)).toEqual(['om 3 dagar', 'om 729 dagar', 'om 2 år', 'om 9 år']);
  expect([-24, -800, 3360].map(en.inDays)).toEqual(['24 days ago', '2 years ago', 'in 9 years']);
});

import { expect, it } from 'vitest';
import { type Point, stillPublished, wrongInPoint } from './contact-point.ts';

const said: Point = {
  ...{ id: '00000000-0000-7000-8000-000000000100', number: '000-1', nameSv: 'Prov', nameEn: 'Trial' },
  ...{
    hoursSv: 'vardagar',
    hoursEn: 'weekdays',
    alwaysAnswered: false,
    languages: ['sv'],
    counties: ['SE-T'],
    audience: 'worker',
  },
  ...{ from: '2026-01-01', to: null, confirmedOn: '2026-11-24', endedAt: null },
};
const around = { counties: [{ code: 'SE-T', sv: 'Prov', en: 'Trial' }], today: '2026-11-24' };
const wrong = (over: Partial<Point>) => wrongInPoint({ ...said, ...over }, around)?.fields[0]?.path ?? null;

it('what is written of a number fits together, or it is said at the field what does not', () => {
  expect(wrong({})).toBeNull();
  expect(wrong({ hoursSv: null, hoursEn: null, to: '2026-01-01', counties: [], confirmedOn: null })).toBeNull();
  expect(wrong({ hoursSv: null })).toBe('hoursSv');
  expect(wrong({ hoursEn: null })).toBe('hoursEn');
  expect(wrong({ to: '2025-12-31' })).toBe('to');
  expect(wrong({ confirmedOn: '2026-11-25' })).toBe('confirmedOn');
  expect(wrong({ counties: ['SE-T', 'FI-01'] })).toBe('counties');
});

it('what has ended is not changed', () => {
  expect(stillPublished({ point: said })).toBeNull();
  expect(stillPublished({ point: { ...said, endedAt: '2026-11-24T08:00:00.000Z' } })?.kind).toBe('conflict');
});

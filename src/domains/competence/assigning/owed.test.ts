import { describe, expect, it } from 'vitest';
import { endingSoon, stillOwed } from './owed.ts';
import { standingOn } from './standing.ts';

const held = (course: string, validUntil: string) => ({ id: `${course} ${validUntil}`, course, validUntil });
const asked = (course: string, due: string) => ({ id: course, course, due });
const today = '2026-11-24';

describe('what is owed', () => {
  it('is a course without a certificate that holds on its day', () => {
    expect(stillOwed([asked('police', '2026-12-24')], [], today)).toHaveLength(1);
    expect(stillOwed([asked('police', '2026-12-24')], [held('police', '2026-12-24')], today)).toEqual([]);
    expect(stillOwed([asked('police', '2026-12-24')], [held('police', '2026-12-01')], today)).toHaveLength(1);
    expect(stillOwed([asked('police', '2026-11-01')], [held('police', '2026-11-20')], today)).toHaveLength(1);
    expect(stillOwed([asked('police', '2026-12-24')], [held('judge', '2028-01-01')], today)).toHaveLength(1);
  });

  it('is the renewal of a certificate that ends within sixty days, unless there is a later one or the course was assigned', () => {
    const ends = (until: string, ...more: ReturnType<typeof held>[]) =>
      endingSoon([held('police', until), ...more], [], today).length;
    expect(ends('2027-01-23')).toBe(1);
    expect(ends('2027-01-24')).toBe(0);
    expect(ends('2026-10-25')).toBe(1);
    expect(ends('2026-10-24')).toBe(0);
    expect(ends('2026-12-01', held('police', '2028-01-01'))).toBe(0);
    expect(endingSoon([held('police', '2026-12-01')], [asked('police', '2026-12-24')], today)).toEqual([]);
  });
});

it.each([
  ['valid', '2028-01-01', null],
  ['ends', '2026-12-15', null],
  ['ends', '2026-11-24', '2026-11-01'],
  ['ended', '2026-11-23', null],
  ['asked', '2026-11-23', '2026-12-24'],
  ['late', null, '2026-11-23'],
  ['none', null, null],
])('one stands with a course: %s', (standing, validUntil, due) => {
  expect(standingOn({ validUntil, due }, today)).toBe(standing);
});

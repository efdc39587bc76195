import { describe, expect, it } from 'vitest';
import { missing, notADay, notASum, sum } from './form-messages.ts';
import { dayIn, errorsIn, type FormField, sumIn } from './form-values.ts';

const fields: readonly FormField[] = [
  { id: 'day', label: sum, kind: 'day' },
  { id: 'sum', label: sum, kind: 'sum' },
  { id: 'note', label: sum, kind: 'long', optional: true },
];

describe('a form of a claim', () => {
  it('takes sums with spaces in them, and no decimals', () => {
    expect([sumIn('35 640'), sumIn('35\u00a0640'), sumIn('12,50'), sumIn('')]).toEqual([35_640, 35_640, null, null]);
  });

  it('takes days that there are', () => {
    expect([dayIn(' 2026-08-14 '), dayIn('2026-02-30'), dayIn('14 Aug')]).toEqual(['2026-08-14', null, null]);
  });

  it('names what is missing or wrong, and nothing that may be left out', () => {
    const said = (values: Record<string, string>) => errorsIn(fields, values).map(({ path, text }) => [path, text.id]);
    expect(said({})).toEqual([
      ['day', missing.id],
      ['sum', missing.id],
    ]);
    expect(said({ day: 'soon', sum: 'much' })).toEqual([
      ['day', notADay.id],
      ['sum', notASum.id],
    ]);
    expect(said({ day: '2026-08-14', sum: '1' })).toEqual([]);
  });
});

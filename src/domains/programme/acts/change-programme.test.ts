import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { foldProgramme } from '../fold-programme.ts';
import { act, asActs, found, now, opened } from '../testing/a-programme.ts';
import { toChangeProgramme } from './change-programme.ts';

const change = (ends: string) =>
  decide(
    toChangeProgramme,
    {
      ...{ act: act(), title: 'Prov', from: '2025-01-01', ends, country: null },
      ...{ region: null, lead: null, funder: null, currency: 'EUR' },
    },
    found(opened),
    now,
  );

test('what a programme is is said again as a whole, and it never ends before it begins', () => {
  expect(foldProgramme(asActs([...opened, ...change('2027-06-30')]))).toMatchObject({
    ends: '2027-06-30',
    country: null,
  });
  expect(() => change('2024-12-31')).toThrow('programme.ends-before-it-begins');
  expect(() => change('2047-12-31')).toThrow('programme.too-long');
});

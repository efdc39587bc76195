import { expect, test } from 'vitest';
import type { AgencyResult } from '../schema.ts';
import { resultsCsv } from './results-csv.ts';

const share = { count: 0, of: 45, share: 0, lower: 0, upper: 0.1 };
const agency: AgencyResult = {
  agency: 1,
  name: '=Provmyndigheten "Öst"',
  state: 'suppressed',
  before: null,
  after: share,
  difference: null,
  response: null,
  weakest: null,
  held: false,
};

test('what is not shown is empty, zero is a number, and no name begins a formula', () => {
  const csv = resultsCsv({ publishedAt: null, baseline: '', repeat: '', agencies: [agency], asked: [] });
  expect(csv.split('\n')[1]).toBe(`"'=Provmyndigheten ""Öst""",suppressed,,,0,45,`);
});

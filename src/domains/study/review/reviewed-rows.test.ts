import { expect, test } from 'vitest';
import { studyOf } from '../../caseload/public.ts';
import { ownCaseload } from '../operational/own-caseload.ts';
import { aCoding } from '../testing/builders.ts';
import { reviewedRows } from './reviewed-rows.ts';

test('a reviewed file walks its chain to where it was closed, and is shown beside the operational ones', () => {
  const rows = Array.from({ length: 6 }, (_, place) =>
    reviewedRows(aCoding()).map(({ happened_on: on, ...row }) => ({
      ...row,
      on,
      person: `p${place}`,
      file: `f${place}`,
      offence: null,
      noticed: [],
      unit: 'person' as const,
      kind: 'reviewed' as const,
    })),
  ).flat();
  const whole = { unit: 'person', from: null, to: null, followedTo: null } as const;
  const study = studyOf(ownCaseload(rows), whole, 'invented');
  expect(study.sources.map(({ kind }) => kind)).toEqual(['reviewed']);
  const stages = study.sources[0]?.chains[0]?.stages ?? [];
  expect(stages.map(({ reached }) => reached)).toEqual([6, 6, 6, null, null]);
  expect(stages[2]).toMatchObject({ lost: 6, open: null });
});

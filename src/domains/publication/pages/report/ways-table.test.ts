import { expect, test } from 'vitest';
import type { ChainFigures } from '../../../caseload/public.ts';
import { aStudy } from '../../../caseload/testing/caseload-builder.ts';
import { drawnFunnel } from '../../../caseload/testing/drawn-funnel.ts';
import { waysTable } from './ways-table.ts';
import { wordsIn } from './words.ts';

const words = wordsIn('en');
const criminal = aStudy(drawnFunnel).sources[0]?.chains[0] as ChainFigures;

/** The same chain, with something of one stage hidden. */
const hiding = (place: number, over: Partial<ChainFigures['stages'][number]>): ChainFigures => ({
  ...criminal,
  stages: criminal.stages.map((stage, at) => (at === place ? { ...stage, ...over } : stage)),
});

const rowsFrom = (chain: ChainFigures, stage: string) =>
  waysTable(chain, 'person', words).rows.filter(([from]) => from === stage);

test('what leaves a stage adds up to those who reached it', () => {
  for (const stage of criminal.stages.slice(0, -1)) {
    const rows = rowsFrom(criminal, words.name('stage', stage.stage)).filter(
      ([, to]) => to !== 'of those who dropped out',
    );
    expect(rows.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(stage.reached);
  }
});

test('where how many came to both stages is hidden, nothing is in the table that would show it', () => {
  const hidden = hiding(1, { share_of_previous: null, why: { share_of_previous: 'suppressed' } });
  const [first, ...rest] = rowsFrom(hidden, 'Suspicion');
  expect(first?.slice(1)).toEqual(['Report', '', 'not shown']);
  expect(rest.map(([, to]) => to)).not.toContain('skipped the next stage');
  expect(waysTable(hidden, 'person', words).rows.filter(([, to]) => to === 'Report')).toHaveLength(1);
});

test('where those who dropped out are not shown separately, the table has them in one row, and no ending of theirs', () => {
  const hidden = hiding(0, { lost: null, open: null, why: { lost: 'suppressed', open: 'suppressed' } });
  const rows = rowsFrom(hidden, 'Suspicion');
  expect(rows.map(([, to]) => to)).toContain('did not go on');
  expect(rows.map(([, to]) => to)).not.toContain('of those who dropped out');
  expect(JSON.stringify(rows)).not.toContain('most often');
});

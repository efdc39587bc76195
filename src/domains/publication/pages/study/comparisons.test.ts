import { expect, test } from 'vitest';
import type { ChainFigures, Group } from '../../../caseload/public.ts';
import { aStudy, chainIn, persons } from '../../../caseload/testing/caseload-builder.ts';
import { wordsIn } from '../report/words.ts';
import { comparisonsOf } from './comparisons.ts';

const words = wordsIn('en');
const share = (count: number, of: number) => ({ of, count, share: count / of, lower: 0, upper: 1 });
const group = (name: string, count: number, of: number): Group => ({
  group: name,
  reached: of,
  went_on: share(count, of),
  why: {},
});

/** A criminal chain with these groups, whatever they come to together. */
function chainWith(groups: readonly Group[], more: Partial<ChainFigures> = {}): ChainFigures {
  const of = groups.reduce((sum, { reached }) => sum + (reached ?? 0), 0);
  const on = groups.reduce((sum, { went_on: part }) => sum + (part?.count ?? 0), 0);
  const study = aStudy([
    ...persons('a-', of - on, [{ stage: 'suspicion', date: '2024-01-01' }]),
    ...persons('b-', on, [
      { stage: 'suspicion', date: '2024-01-01' },
      { stage: 'report', date: '2024-02-01', chain: 'criminal' },
    ]),
  ]);
  return { ...chainIn(study, 'criminal'), by_region: [...groups], ...more };
}

const shown = (chain: ChainFigures, kind: string) =>
  comparisonsOf(chain, (name) => name, 'source', words).find((figure) => figure.kind === kind);

test('the note on ranks does not speak against a title that says that one group differs', () => {
  const alike = shown(chainWith([group('north', 20, 40), group('south', 20, 40)]), 'regions');
  expect(alike?.notes).toContain('Every group could have any rank, so the groups are not ranked.');
  const differ = chainWith([group('north', 3, 20), ...['a', 'b', 'c'].map((of) => group(of, 10, 20))]);
  const told = shown(differ, 'regions');
  expect(told?.title).toContain('in north a significantly smaller share went on');
  expect(told?.notes).toContain(
    'One group differs from all others together, but no pair differs significantly, so the groups are not ranked.',
  );
  expect(told?.notes.join(' ')).not.toContain('Every group could have any rank');
});

test('those without a region on record are shown as a number only where that number is shown', () => {
  const two = [group('north', 20, 40), group('south', 20, 40)];
  expect(shown(chainWith([...two, group('not-told', 6, 12)]), 'regions')?.notes).toContain(
    '12 have no region on record.',
  );
  const hidden: Group = { group: 'not-told', reached: null, went_on: null, why: { reached: 'suppressed' } };
  expect(shown(chainWith([...two, hidden]), 'regions')?.notes).toContain('Some may have no region on record.');
  expect(shown(chainWith(two), 'regions')?.notes.join(' ')).not.toContain('on record');
});

test('a largest case that changes nothing is reported as changing nothing, with a method of its own', () => {
  const same = [group('largest-case', 10, 20), group('beside-it', 50, 100)];
  const figure = shown(chainWith(same, { largest: same }), 'largest');
  expect(figure?.title).toBe('The largest case does not change the result: 50% with and without it');
  expect(figure?.method).not.toMatch(/Bonferroni|rank/);
  const other = [group('largest-case', 20, 20), group('beside-it', 40, 100)];
  expect(shown(chainWith(other, { largest: other }), 'largest')?.title).toBe(
    'Without the largest case, 40% went on, compared with 50% in total',
  );
});

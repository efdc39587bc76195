import { expect, test } from 'vitest';
import { chainFindings } from '../../../caseload/public.ts';
import { aStudy, chainIn, persons, type SomeCells } from '../../../caseload/testing/caseload-builder.ts';
import { wordsIn } from './words.ts';

const criminal = (stage: string, date: string, more: SomeCells = {}): SomeCells => ({
  chain: 'criminal',
  stage,
  date,
  ...more,
});

/** Forty with a report and no more, sixty with an investigation: all ended, and no row says anything of a charge. */
const ended = (kind: string): SomeCells[] => [
  ...persons('a-', 40, [
    { kind, stage: 'suspicion', date: '2024-01-01' },
    criminal('report', '2024-02-01', { kind, exit: 'not-opened' }),
  ]),
  ...persons('b-', 60, [
    { kind, stage: 'suspicion', date: '2024-01-01' },
    criminal('report', '2024-02-01', { kind }),
    criminal('investigation', '2024-03-01', { kind, exit: 'closed' }),
  ]),
];

const said = (kind: 'lived' | 'reviewed', language: 'en' | 'sv' = 'en'): string =>
  chainFindings(chainIn(aStudy(ended(kind)), 'criminal', kind), kind)
    .map(wordsIn(language).finding)
    .join(' ');

test('reviewed files say where they were closed, of all that were read', () => {
  expect(said('reviewed')).toBe('60 of 100 were closed after an investigation was opened.');
  expect(said('reviewed', 'sv')).toBe('60 av 100 stängdes efter att en förundersökning hade inletts.');
});

test('no one is shown as dropped out before a stage that is not held', () => {
  expect(said('lived')).toContain('60 of 100 dropped out at the stage “Investigation”.');
  expect(said('lived')).not.toMatch(/All|before charges/);
});

test('where the next stage is held, the share says what dropped out before it', () => {
  const charged = persons('c-', 20, [
    { stage: 'suspicion', date: '2024-01-01' },
    criminal('report', '2024-02-01'),
    criminal('investigation', '2024-03-01'),
    criminal('charge', '2024-04-01'),
  ]);
  const chain = chainIn(aStudy([...ended('lived'), ...charged]), 'criminal');
  expect(chainFindings(chain, 'lived').map(wordsIn('en').finding).join(' ')).toContain(
    '75% of those investigated drop out before charges.',
  );
});

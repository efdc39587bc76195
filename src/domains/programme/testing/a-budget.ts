import { decide } from '../../../kernel/doing.ts';
import { toOpen } from '../acts/open.ts';
import { toSetLine } from '../money/acts/set-line.ts';
import { act, at, found, given, id, now, opened } from './a-programme.ts';

export const line = '018f0000-0000-7000-8000-000000000300';

/** A programme in euros with one budget line of 1,000.00. */
export const planned = [
  ...opened,
  ...decide(
    toSetLine,
    { act: act(), line, name: 'Provresor', kind: 'travel', goal: 'study', amount: 100_000 },
    found(opened),
    now,
  ),
];

/** One without a currency: no amount can be entered in it. */
export const withoutCurrency = decide(
  toOpen,
  { ...given, act: act(), currency: null },
  { id, at, reference: 'G-PROV001-0' },
  now,
);

export const inBudget = (drafts: Parameters<typeof found>[0] = planned) => ({
  ...found(drafts),
  files: new Set<string>(),
});

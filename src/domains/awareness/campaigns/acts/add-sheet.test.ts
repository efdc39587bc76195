import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, begin, found, now } from '../../testing/a-campaign.ts';
import { toAddSheet } from './add-sheet.ts';

const version = 'aaaaaaaaaaaa';
const add = (of: string | null, drafts = begin()) => [
  ...drafts,
  ...decide(
    toAddSheet,
    { act: act(), kind: 'poster', first: 'uk', second: null },
    { ...found(drafts), version: of },
    now,
  ),
];

it('is added as it reads on the day, and again once it reads otherwise', () => {
  const once = add(version);
  expect(found(once).state.sheets).toMatchObject([{ kind: 'poster', first: 'uk', version, on: '2026-11-24' }]);
  expect(() => add(version, once)).toThrow('campaign.sheet-there');
  expect(found(add('bbbbbbbbbbbb', once)).state.sheets).toHaveLength(2);
});

it('is none where it is not made in the language', () => {
  expect(() => add(null)).toThrow('campaign.sheet-not-made');
});

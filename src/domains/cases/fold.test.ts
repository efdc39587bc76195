import { expect, test } from 'vitest';
import { inFoldOrder } from '../../kernel/act.ts';
import { foldCase } from './fold.ts';
import { anActOfCase } from './testing/builders.ts';

const risk = '01990000-0000-7000-8000-000000000040';
const atRisk = anActOfCase({
  id: '01990000-0000-7000-8000-000000000041',
  type: 'case.at-risk',
  happenedFrom: '2026-02-05T20:30:00.000Z',
  facts: { risk, what: 'place', diesOn: null, estimated: false, holder: 'employer', saver: 'police' },
});
const saved = anActOfCase({
  id: '01990000-0000-7000-8000-000000000042',
  type: 'case.end-risk',
  happenedFrom: '2026-02-05T17:41:00.000Z',
  facts: { risk, end: 'saved' },
});

test('what was saved before anybody wrote that it was at risk is saved all the same', () => {
  const { risks } = foldCase(inFoldOrder([anActOfCase({ happenedFrom: '2026-02-05T17:00:00.000Z' }), atRisk, saved]));
  expect(risks).toMatchObject([{ risk, act: atRisk.id, savedOn: '2026-02-05T17:41:00.000Z', lostOn: null }]);
});

test('what nobody has said the end of is neither saved nor lost', () => {
  const { risks } = foldCase([anActOfCase(), atRisk]);
  expect(risks).toMatchObject([{ savedOn: null, lostOn: null }]);
});

import { expect, it } from 'vitest';
import { correctionsOfCase } from './corrections.ts';
import { foldCase } from './fold.ts';
import { anActOfCase } from './testing/builders.ts';

const id = (n: number): string => `01990000-0000-7000-8000-0000000007${String(n).padStart(2, '0')}`;
const correct = (n: number, changed: object) => anActOfCase({ id: id(n), type: 'case.correct', facts: { changed } });
const acts = [
  anActOfCase(),
  correct(1, { workplaceName: 'Påhittade baren' }),
  correct(2, { workplaceName: null, sector: 'cleaning' }),
];

it('each correction says what applied until then', () => {
  const found = correctionsOfCase(acts);
  expect(found.get(id(1))).toEqual([
    { field: 'workplaceName', before: ['Påhittade krogen'], after: 'Påhittade baren' },
  ]);
  expect(found.get(id(2))).toEqual([
    { field: 'workplaceName', before: ['Påhittade baren'], after: null },
    { field: 'sector', before: ['restaurant'], after: 'cleaning' },
  ]);
  expect(foldCase(acts).about).toEqual({ sector: 'cleaning', workplaceName: null, municipality: 'Vadsund' });
});

it('a case is over until a decision to reopen it names the one that closed it, whatever a device claims of its time', () => {
  const closed = anActOfCase({ id: id(3), type: 'case.close', facts: { end: 'done' } });
  const reopened = anActOfCase({ id: id(4), type: 'case.reopen', facts: { closing: closed.id } });
  const again = anActOfCase({ id: id(5), type: 'case.close', facts: { end: 'other' } });
  const open = { status: 'open', closedAt: null, closer: null };
  expect(foldCase([...acts, closed])).toMatchObject({ status: 'closed', closer: { by: closed.actor } });
  expect(foldCase([...acts, closed, reopened])).toMatchObject(open);
  expect(foldCase([...acts, reopened, closed])).toMatchObject(open);
  expect(foldCase([...acts, closed, reopened, again])).toMatchObject({ status: 'closed', end: 'other' });
});

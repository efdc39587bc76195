import { expect, it } from 'vitest';
import { listNamed, refuseOtherColumns } from './in-list.ts';

const label = { id: 'test.label', message: 'Label', comment: 'Test' };
const kind = { columns: [{ id: 'firm', label, kind: 'text' as const }] };
const lists = new Map([['signal', kind]]);
const none = { where: {}, from: null, until: null, sort: null };

it('a list that there is not is refused', () => {
  expect(listNamed(lists, 'signal')).toBe(kind);
  expect(() => listNamed(lists, 'note-board')).toThrow(expect.objectContaining({ kind: 'not-found' }));
});

it('a column that is not of the list is refused, to narrow and to sort by', () => {
  const invalid = expect.objectContaining({ kind: 'invalid' });
  refuseOtherColumns(kind, { ...none, where: { firm: 'none' }, sort: { column: 'firm', down: true } });
  for (const column of ['nargiza', 'constructor']) {
    expect(() => refuseOtherColumns(kind, { ...none, where: { [column]: 'none' } })).toThrow(invalid);
    expect(() => refuseOtherColumns(kind, { ...none, sort: { column, down: true } })).toThrow(invalid);
  }
});

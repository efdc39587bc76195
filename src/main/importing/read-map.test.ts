import { expect, it } from 'vitest';
import { columnsIn, type ListMap, readMap } from './read-map.ts';

const sheetOf = (...headings: string[]) => ({ name: '', rows: [headings], first: 1, merged: 0, withoutValue: 0 });
const map = readMap('columns:\n  reference: Nr\n  note: hte_City\n') as ListMap;

it('a map names columns by their headings; in a file in HTCDS those of the standard are known too', () => {
  expect(columnsIn(map, sheetOf('nr ', 'Övrigt'))).toMatchObject({ columns: { reference: 0 }, missing: ['hte_City'] });
  const standard = columnsIn(map, sheetOf('Nr', 'cas_Status', 'prs_Gender', 'hte_City'));
  expect(standard.columns).toEqual({ reference: 0, end: 1, sex: 2, note: 3 });
  expect(standard.missing).toEqual([]);
});

it('a map that cannot be read says where', () => {
  expect(readMap('columns:\n  påhittad: Nr\n')).toHaveProperty('wrong');
});

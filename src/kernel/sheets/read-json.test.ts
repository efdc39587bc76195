import { expect, it } from 'vitest';
import { readJson } from './read-json.ts';

it('records become rows under the names of their fields, those of objects in them too, and several codes one cell', () => {
  const records = [
    {
      id: 'A',
      person: { prs_Gender: 'Feminine', prs_Deceased: false },
      vic_MethodsOfControl: ['DebtBondage', 'Other'],
    },
    { id: 'B', count: 2, person: { prs_Gender: null } },
  ];
  const rows = [
    ['id', 'prs_Gender', 'prs_Deceased', 'vic_MethodsOfControl', 'count'],
    ['A', 'Feminine', 'false', 'DebtBondage; Other', ''],
    ['B', '', '', '', '2'],
  ];
  expect(readJson(JSON.stringify(records))).toEqual(rows);
  expect(readJson(JSON.stringify({ version: '2.0', records }))).toEqual(rows);
});

it('what is no list of records is not read', () => {
  for (const text of ['{', '{}', '"a"', '[1]', '[{"a":{"b":{"c":1}}}]', '[{"a":1,"b":{"a":2}}]', '{"a":[],"b":[]}'])
    expect(readJson(text), text).toBeNull();
  expect(readJson(JSON.stringify(Array.from({ length: 100_001 }, () => ({}))))).toBe('too-many-rows');
  const wide = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`f${at}`, 1]));
  expect(readJson(JSON.stringify([wide]))).toBe('too-large');
});

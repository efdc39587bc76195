import { expect, it } from 'vitest';
import { kindNames } from '../domains/tasks/table/names.ts';
import { letterKinds, listKinds, sentKinds, taskKinds } from './domains.ts';

it('every kind of letter that a domain sends has a name in the table of disclosures, and no other', () => {
  expect([...sentKinds.keys()].sort()).toEqual(letterKinds.map(({ kind }) => kind).sort());
});

it('every kind of matter of which something is owed has a name in the table of My work', () => {
  const about = taskKinds.flatMap(({ aboutKind }) => aboutKind ?? []);
  expect(about.filter((kind) => !kindNames[kind])).toEqual([]);
});

it('a list that a person may keep views of has columns of different names, whose first one says which matter it is', () => {
  for (const [list, { columns }] of listKinds) {
    expect(new Set(columns.map(({ id }) => id)).size, list).toBe(columns.length);
    expect(
      columns.every(({ id }) => /^[a-z]{1,20}$/.test(id)),
      list,
    ).toBe(true);
  }
});

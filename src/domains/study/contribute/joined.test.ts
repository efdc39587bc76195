import { describe, expect, test } from 'vitest';
import { aStudyRow } from '../testing/builders.ts';
import { joinRows } from './joined.ts';
import { packRows, unpackRows } from './packed-rows.ts';

const packed = (rows: readonly { person: string; stage: string; letters?: string[] }[]) =>
  unpackRows(
    packRows(
      rows.map((row) => aStudyRow({ file: row.person, letters: [], ...row })),
      (letter) => `ref-${letter}`,
    ),
  );

describe('the rows that an agency gives', () => {
  test('carry no pseudonym of the agency, and arrive as they were', () => {
    const text = packRows(
      [aStudyRow({ person: 'secret-a', file: 'secret-b', letters: ['l1'] })],
      (letter) => `x${letter}`,
    );
    expect(text).not.toContain('secret');
    expect(unpackRows(text)).toMatchObject([{ person: '1', file: '1', stage: 'suspicion', references: ['xl1'] }]);
  });

  test('give what rules had noticed separately from what people recorded', () => {
    const row = aStudyRow({ exit: 'closed', chain: 'criminal', obstacles: ['OB-C08'], noticed: ['OB-A02', 'OB-C09'] });
    const [arrived] = unpackRows(packRows([row], (letter) => letter));
    expect(arrived).toMatchObject({ obstacles: ['OB-C08'], noticed: ['OB-A02', 'OB-C09'] });
  });

  test('that arrived before agencies sent what rules had noticed, or are from before then, do not say that there was nothing', () => {
    const text = packRows([aStudyRow({ letters: ['l1'] })], (letter) => letter);
    expect(unpackRows(text)[0]?.noticed).toEqual([]);
    expect(unpackRows(text.split(';').slice(0, 15).join(';'))).toEqual([{ ...unpackRows(text)[0], noticed: null }]);
    const [old] = unpackRows(packRows([aStudyRow({ noticed: null })], (letter) => letter));
    expect(old?.noticed).toBeNull();
  });

  test('that are damaged are not read', () => {
    expect(() => unpackRows(`${packRows([aStudyRow()], (letter) => letter)};`)).toThrow('cells');
    expect(() => unpackRows('1;2;3')).toThrow('cells');
  });
});

describe('rows of several agencies', () => {
  const sent = packed([
    { person: 'a', stage: 'suspicion', letters: ['l1'] },
    { person: 'b', stage: 'suspicion' },
  ]);
  const taken = packed([
    { person: 'x', stage: 'report', letters: ['l1'] },
    { person: 'x', stage: 'investigation', letters: ['l2'] },
    { person: 'y', stage: 'report' },
  ]);
  const charged = packed([{ person: 'q', stage: 'charge', letters: ['l2'] }]);

  test('are about one person when a letter went between them, also through a third agency', () => {
    const { rows, joined, apart } = joinRows([sent, taken, charged]);
    const people = new Map<string, string[]>();
    for (const { person, stage } of rows) people.set(person ?? '', [...(people.get(person ?? '') ?? []), stage]);
    expect([...people.values()].map((stages) => stages.sort().join(' ')).sort()).toEqual([
      'charge investigation report suspicion',
      'report',
      'suspicion',
    ]);
    expect({ joined, apart }).toEqual({ joined: 1, apart: 2 });
  });

  test('do not depend on the order of the agencies, and no reference comes out', () => {
    const one = joinRows([sent, taken, charged]);
    const other = joinRows([charged, taken, sent]);
    expect({ joined: other.joined, apart: other.apart }).toEqual({ joined: one.joined, apart: one.apart });
    expect(JSON.stringify(one)).not.toContain('ref-');
  });
});

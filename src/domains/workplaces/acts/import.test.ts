import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { readRow } from '../import/rows.ts';
import { anEnvelope, aRule, someFile, someTime, uuid } from '../testing/builders.ts';
import { toImport } from './import.ts';

const take = (rows: readonly Parameters<typeof readRow>[0][]) => {
  const taken = rows.map((row, place) => ({
    ...readRow(row, 'SE'),
    workplace: uuid(10 + place),
    act: uuid(20 + place),
    reference: `W-${place}`,
  }));
  const of = { id: uuid(1), at: someFile, taken, rules: [aRule], countyOf: () => 'SE-AB' };
  return decide(toImport, { act: anEnvelope(), import: uuid(1), rows: [...rows] }, of, someTime);
};

test('each row becomes a record of its own, and one act holds them together', () => {
  expect(take([{ name: 'Ett', municipality: 'Solna' }, { name: 'Två' }])).toMatchObject([
    { stream: uuid(1), facts: { workplaces: [uuid(10), uuid(11)] } },
    { stream: uuid(10), facts: { importedBy: uuid(1), firm: { name: 'Ett' }, place: { county: 'SE-AB' } } },
    { stream: uuid(11), facts: { importedBy: uuid(1), place: null } },
  ]);
});

test('one wrong cell refuses all, and is named by its row and column', () => {
  const rows = [
    { name: 'Ett' },
    { sector: 'rymdfart', name: 'Två' },
    { name: 'Tre', organisationNumber: '470101-0000' },
  ];
  expect(() => take(rows)).toThrow(
    expect.objectContaining({
      fields: [
        expect.objectContaining({ path: 'rows.1.sector' }),
        expect.objectContaining({ path: 'rows.2.organisationNumber' }),
      ],
    }),
  );
});

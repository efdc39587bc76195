import { describe, expect, it } from 'vitest';
import { readRow } from './rows.ts';

describe('a row of an extract', () => {
  it('becomes a firm and, where a municipality stands in it, a place', () => {
    const row = { name: ' Exempel AB ', organisationNumber: '1', sector: 'Cleaning', municipality: 'Solna' };
    expect(readRow(row, 'SE')).toEqual({
      firm: { name: 'Exempel AB', country: 'SE', organisationNumber: '1', vatNumber: null, sector: 'cleaning' },
      place: { kind: 'site', street: null, municipality: 'Solna', county: null },
      problems: [],
    });
  });

  it('says nothing of what does not stand in it', () => {
    expect(readRow({ name: 'Exempel AB', sector: ' ' }, 'FI')).toMatchObject({
      firm: { country: 'FI', sector: 'unknown', organisationNumber: null },
      place: null,
    });
  });

  it('is refused cell by cell, with what is wrong in each', () => {
    const row = {
      name: 'x'.repeat(121),
      country: 'XX',
      sector: 'rymdfart',
      street: 'Provgatan 1',
      county: 'Norrland',
      placeKind: 'slott',
    };
    expect(readRow(row, 'SE').problems).toEqual([
      { column: 'name', wrong: 'too-long' },
      { column: 'municipality', wrong: 'missing' },
      { column: 'county', wrong: 'unknown' },
      { column: 'country', wrong: 'unknown' },
      { column: 'sector', wrong: 'unknown' },
      { column: 'placeKind', wrong: 'unknown' },
    ]);
    expect(readRow({}, 'SE').problems).toEqual([{ column: 'name', wrong: 'missing' }]);
  });
});

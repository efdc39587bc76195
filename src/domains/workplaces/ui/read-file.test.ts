import { describe, expect, it } from 'vitest';
import { extractIn, guessMapping, rowsBy } from './read-file.ts';

describe('a chosen extract', () => {
  it('is its header and its rows without empty ones', () => {
    const rows = [
      ['Namn', 'Orgnr'],
      ['Exempel AB', '1'],
      ['', ' '],
    ];
    expect(extractIn({ name: '', rows, first: 1, merged: 0, withoutValue: 0 })).toEqual({
      header: ['Namn', 'Orgnr'],
      rows: [['Exempel AB', '1']],
    });
  });

  it('has its columns guessed by name, and is sent by those that were chosen', () => {
    const mapping = guessMapping(['Företagsnamn', 'Organisationsnummer', 'Kommun', 'Annat']);
    expect(mapping).toEqual({ name: 0, organisationNumber: 1, municipality: 2 });
    expect(rowsBy(mapping, [['Exempel', ' 1 ', '', 'x']])).toEqual([{ name: 'Exempel', organisationNumber: '1' }]);
  });
});

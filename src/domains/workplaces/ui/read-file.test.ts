import { describe, expect, it } from 'vitest';
import { guessMapping, readExtract, rowsBy } from './read-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a chosen extract', () => {
  it('is read with whichever delimiter its header has, and without empty rows', () => {
    expect(readExtract(bytes('\uFEFFNamn;Orgnr\r\n"Exempel; AB";1\r\n;\r\n'))).toEqual({
      header: ['Namn', 'Orgnr'],
      rows: [['Exempel; AB', '1']],
    });
    expect(readExtract(bytes('name,country\nExempel,SE'))?.rows).toEqual([['Exempel', 'SE']]);
  });

  it('that is no text in UTF-8, or has a broken quotation mark, is not read', () => {
    expect(readExtract(new Uint8Array([0x4e, 0xd6, 0x0a]))).toBeNull();
    expect(readExtract(bytes('name\n"Exempel'))).toBeNull();
    expect(readExtract(bytes(''))).toBeNull();
  });

  it('has its columns guessed by name, and is sent by those that were chosen', () => {
    const mapping = guessMapping(['Företagsnamn', 'Organisationsnummer', 'Kommun', 'Annat']);
    expect(mapping).toEqual({ name: 0, organisationNumber: 1, municipality: 2 });
    expect(rowsBy(mapping, [['Exempel', ' 1 ', '', 'x']])).toEqual([{ name: 'Exempel', organisationNumber: '1' }]);
  });
});

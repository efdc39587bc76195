import { describe, expect, it } from 'vitest';
import { isWanted, lawWanted } from './find-codes.ts';

const everything = { words: '', onlyUnverified: false };
const sought = (words: string) => ({ words, onlyUnverified: false });
const anEntry = {
  id: 'OB-X01',
  name: 'Inget förhör på tre veckor',
  text: null,
  verified: false,
  instances: [{ court: 'Påhittade tingsrätten' }],
};

describe('an entry', () => {
  it('is found by its id, by a word of its name, and by the texts below it', () => {
    for (const words of ['ob-x01', 'veckor', 'tingsrätten', 'FÖRHÖR', 'forhor'])
      expect(isWanted(anEntry, sought(words)), words).toBe(true);
    expect(isWanted(anEntry, sought('rättegång'))).toBe(false);
  });

  it('is found by words in any order, when each of them is there', () => {
    expect(isWanted(anEntry, sought(' veckor  ob-x01 '))).toBe(true);
    expect(isWanted(anEntry, sought('veckor lön'))).toBe(false);
  });

  it('that is verified is left out where only the others are wanted', () => {
    expect(isWanted({ ...anEntry, verified: true }, everything)).toBe(true);
    expect(isWanted({ ...anEntry, verified: true }, { ...everything, onlyUnverified: true })).toBe(false);
  });
});

describe('an entry of a list with countries', () => {
  const [finnish, international] = [
    { ...anEntry, country: 'FI' },
    { ...anEntry, country: null },
  ];
  it('is found in its country, and what belongs to no single country is found by itself', () => {
    const found = (country?: string | null) =>
      [finnish, international].map((entry) =>
        isWanted(entry, { ...everything, ...(country !== undefined && { country }) }),
      );
    expect([found(), found('FI'), found('SE'), found(null)]).toEqual([
      [true, true],
      [true, false],
      [false, false],
      [false, true],
    ]);
  });
});

describe('the law of a country', () => {
  const offences = [
    { id: 'XX.1', name: 'Invented trade', verified: true },
    { id: 'XX.2', name: 'Invented abuse', verified: false },
  ];
  const elements = [
    { offence: 'XX.1', name: 'deceit', verified: false },
    { offence: 'XX.1', name: 'gain', verified: true },
    { offence: 'XX.2', name: 'need', verified: false },
  ];
  const found = (wanted: { words: string; onlyUnverified: boolean }) =>
    lawWanted(offences, elements, wanted).map(({ offence, elements: of }) => [
      offence.id,
      ...of.map(({ name }) => name),
    ]);

  it('shows each offence with its elements', () => {
    expect(found(everything)).toEqual([
      ['XX.1', 'deceit', 'gain'],
      ['XX.2', 'need'],
    ]);
  });

  it('keeps all elements of an offence that was looked for, and of others only those that were', () => {
    expect(found(sought('trade'))).toEqual([['XX.1', 'deceit', 'gain']]);
    expect(found(sought('gain'))).toEqual([['XX.1', 'gain']]);
    expect(found(sought('nothing'))).toEqual([]);
  });

  it('shows a verified offence when one of its elements is not verified, with that element', () => {
    expect(found({ words: '', onlyUnverified: true })).toEqual([
      ['XX.1', 'deceit'],
      ['XX.2', 'need'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { doubtAbout, readOrganisationNumber } from './organisation-number.ts';

describe('an organisation number', () => {
  it('is read in the ways people write it', () => {
    for (const typed of ['556677-8899', '5566778899', ' 556677 8899', '16556677-8899', 'SE556677889901']) {
      expect(readOrganisationNumber(typed)).toBe('556677-8899');
    }
  });

  it('has ten digits, neither more nor fewer', () => {
    for (const typed of ['', '556677-889', '556677-88999', 'Tre Måsar', '19556677-8899']) {
      expect(readOrganisationNumber(typed)).toBeNull();
    }
  });

  it('with a wrong check digit is worth a second look', () => {
    expect(doubtAbout('556677-8890')).toBe('check-digit');
    // The number that Skatteverket prints on its own letterhead.
    expect(doubtAbout('202100-5448')).toBeNull();
  });

  it('of a person who trades in their own name is a personal number', () => {
    expect(doubtAbout('850101-0000')).toBe('personal-number');
  });
});

import { describe, expect, it } from 'vitest';
import { doubtAbout, readOrganisationNumber } from './organisation-number.ts';

describe('an organisation number', () => {
  it('is read in the ways people write it', () => {
    for (const typed of ['556677-8899', '5566778899', ' 556677 8899', '16556677-8899', 'SE556677889901']) {
      expect(readOrganisationNumber(typed, true)).toBe('556677-8899');
    }
  });

  it('has ten digits, neither more nor fewer', () => {
    for (const typed of ['', '556677-889', '556677-88999', 'Tre Måsar', '19556677-8899']) {
      expect(readOrganisationNumber(typed, true)).toBeNull();
    }
  });

  it('of an agency in another country is as its register writes it, and a Swedish one is still written the Swedish way', () => {
    const written = ['981 276 957', '14532901', '1234567-8', 'HRB 86891', '40003032949', '556677-8899'];
    for (const typed of written) expect(readOrganisationNumber(` ${typed.toLowerCase()} `, false)).toBe(typed);
    expect(readOrganisationNumber('5566778899', false)).toBe('556677-8899');
    expect(readOrganisationNumber('981 276 957', true)).toBeNull();
    for (const typed of ['', 'Tre Måsar', '12 34', '19850101-0000', '198501010000'])
      expect([typed, readOrganisationNumber(typed, false)]).toEqual([typed, null]);
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

import { describe, expect, it } from 'vitest';
import { countDecided, type Decided } from './counted.ts';
import { aHanded, someAbout } from './testing/builders.ts';

const act = { happenedFrom: '2026-09-22T12:00:00.000Z' };
const of = (over: Partial<Decided> = {}): Decided => ({
  id: 's',
  country: 'SE',
  about: someAbout({ called: 'Vipan' }),
  handed: null,
  person: null,
  ...over,
});
const vipan = { id: 'p', alias: 'Vipan', registeredAt: '2026-09-20T08:00:00.000Z' };

describe('what a decision on indicators adds to the study', () => {
  it('counts a presumed victim as suspected and identified, as the one of the hand-over', () => {
    const { counts } = countDecided({ presumed: 'yes', act }, of({ handed: aHanded('m', 'Vipan') }));
    expect(counts.map(({ stage, person, file, sector }) => [stage, person, file, sector])).toEqual([
      ['suspicion', 'm', 'm', 'cleaning'],
      ['identified', 'm', 'm', 'cleaning'],
    ]);
    expect(counts[0]?.letters).toEqual(['letter of m']);
  });

  it('counts two people of one hand-over, or of a consultation, as two', () => {
    for (const handed of [aHanded('m', 'Staren'), aHanded('m', null)]) {
      const { counts } = countDecided({ presumed: 'yes', act }, of({ handed }));
      expect(counts.map(({ person, letters }) => [person, letters.length])).toEqual([
        ['s', 0],
        ['s', 0],
      ]);
    }
  });

  it('counts a justified no as unfounded, and not as attrition', () => {
    const [no] = countDecided({ presumed: 'no', act }, of()).counts;
    expect(no).toMatchObject({ stage: 'suspicion', chain: 'protection', exit: 'unfounded', person: 's' });
  });

  it('says that the person whose indicators were assessed is the person of that name in the file', () => {
    expect(countDecided({ presumed: 'yes', act }, of({ person: vipan })).same).toEqual([
      { person: 'p', countedAs: ['s'] },
    ]);
    const handed = aHanded('m', 'Vipan');
    expect(countDecided({ presumed: 'yes', act }, of({ person: vipan, handed })).same).toEqual([
      { person: 'p', countedAs: ['m'] },
    ]);
    expect(countDecided({ presumed: 'yes', act }, of()).same).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { countries } from '../../knowledge/public.ts';
import { anItem, catalogue, folded, larkan } from '../testing/builders.ts';
import { lawIn, swedishLaw } from '../testing/law.ts';
import { elementsOf, offencesOnBoard } from './board-law.ts';
import { boardOf } from './elements-board.ts';

describe('the law of a board', () => {
  it('is that of the country: in Sweden two offences side by side, whatever was reported', () => {
    expect(offencesOnBoard(swedishLaw, []).map(({ id, short }) => [id, short])).toEqual([
      ['SE.BRB.4.1a', '4:1 a'],
      ['SE.BRB.4.1b', '4:1 b'],
    ]);
    expect(elementsOf(swedishLaw)).toHaveLength(28);
  });

  it('is elsewhere what was reported, with the words of that law', () => {
    const finnish = lawIn('FI');
    expect(finnish.offences.map(({ id }) => id)).toEqual(['FI.25.3', 'FI.47.3a']);
    expect(offencesOnBoard(finnish, ['FI.47.3a']).map(({ id }) => id)).toEqual(['FI.47.3a']);
    expect(elementsOf(finnish).find(({ id }) => id === 'FI.25.3.PURP.1')?.term).toEqual({
      language: 'fi',
      text: 'pakkotyöhön',
    });
    expect(finnish.own).toBeNull();
  });

  it('has of every country an offence that can be reported, each with elements, and none of another country', () => {
    for (const country of countries) {
      const law = lawIn(country);
      expect(law.offences.length, country).toBeGreaterThan(0);
      for (const { id, groups } of law.offences) expect([id, groups.length > 0]).toEqual([id, true]);
      expect(elementsOf(law).filter(({ id }) => !id.startsWith(`${country}.`))).toEqual([]);
    }
  });

  it('is what the board of a person shows, one finding of each kind for an offence alone', () => {
    const file = { ...folded(['evidence.add', anItem(1)]), offences: ['EE.133'] };
    const board = boardOf(file, larkan, catalogue, lawIn('EE'));
    expect(board.offences.map(({ offence }) => offence)).toEqual(['EE.133']);
    expect(new Set(board.findings.map(({ kind }) => kind)).size).toBe(board.findings.length);
  });
});

import { describe, expect, it } from 'vitest';
import { correctionFile, correctionValues } from './correction-text.ts';

const aCorrection = {
  list: 'Obstacles',
  id: 'OB-C07',
  name: 'invented',
  now: 'from memory',
  field: 'The name',
  wrong: ' It is called otherwise. ',
  source: '',
  day: '24 November 2026',
};

describe('a proposed correction', () => {
  it('names the entry and what is wrong, and marks each empty field as not given', () => {
    expect(correctionValues(aCorrection, '(not stated)')).toEqual({
      ...aCorrection,
      wrong: 'It is called otherwise.',
      source: '(not stated)',
    });
  });

  it('is saved under the id of its entry', () => {
    expect(correctionFile('SE.BRB.4.1a.ACT.2')).toBe('correction-SE.BRB.4.1a.ACT.2.txt');
    expect(correctionFile('a/b c')).toBe('correction-a-b-c.txt');
  });
});

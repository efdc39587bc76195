import { describe, expect, it } from 'vitest';
import { anAct, anEnvelope, numbered, someFile } from '../testing/builders.ts';
import { drawOne, listWorkplaces, placeDrawn } from './draw.ts';
import { foldPool } from './fold.ts';

const here = { at: someFile, capacity: 'supervision' as const };
const workplaces = ['Ett', 'Två', 'Tre', 'Fyra'].map((name) => ({ name: `${name} Demo`, municipality: 'Vadsund' }));
const listing = (over: object = {}) => ({
  act: anEnvelope(),
  pool: numbered(80),
  sector: 'restaurant' as const,
  basis: 'se.aml-7-5',
  source: 'zQvSource: an invented register.',
  workplaces,
  ...over,
});
const listed = () => {
  const [act] = listWorkplaces(listing(), here);
  return anAct('pool.list', act?.facts);
};
const drawing = (over: object = {}) => ({
  ...here,
  id: numbered(80),
  pool: foldPool([listed()]),
  chance: '00000000000000000000000000000006',
  candidateAct: numbered(81),
  ...over,
});

describe('a list that is drawn from', () => {
  it('lies within a provision of entry of the own capacity, and is written by nobody who goes in only with a basis', () => {
    expect(() => listWorkplaces(listing({ basis: 'se.rb-23' }), here)).toThrow('inspection.basis-of-entry');
    expect(() => listWorkplaces(listing(), { ...here, capacity: 'assistance' })).toThrow('inspection.never-draws');
  });

  it('has each workplace once, so that none has two chances', () => {
    const twice = [...workplaces, { name: 'ETT Demo', municipality: 'Vadsund' }];
    expect(() => listWorkplaces(listing({ workplaces: twice }), here)).toThrow('inspection.listed-twice');
  });
});

describe('a draw', () => {
  it('takes the place that the chance names, keeps how, and can be done again', () => {
    const [drawn, proposed] = drawOne({ act: anEnvelope(), candidate: numbered(82) }, drawing());
    expect(drawn?.facts).toMatchObject({ of: 4, place: 2, chance: '00000000000000000000000000000006' });
    expect(placeDrawn('00000000000000000000000000000006', 4)).toBe(2);
    expect(proposed?.facts).toMatchObject({
      workplace: { name: 'Tre Demo' },
      reasons: [],
      drawn: { pool: numbered(80), of: 4 },
    });
  });

  it('gives every place of a list the same chance', () => {
    const counts = [0, 0, 0];
    for (let n = 0; n < 300; n++) {
      const place = placeDrawn(n.toString(16).padStart(32, '0'), 3);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    expect(counts).toEqual([100, 100, 100]);
  });

  it('is done once: nobody draws again until they like what comes', () => {
    const [first] = drawOne({ act: anEnvelope(), candidate: numbered(82) }, drawing());
    const pool = foldPool([listed(), anAct('pool.draw', first?.facts, { id: numbered(2) })]);
    expect(() => drawOne({ act: anEnvelope(), candidate: numbered(83) }, drawing({ pool }))).toThrow(
      'inspection.drawn-already',
    );
    expect(() => drawOne({ act: anEnvelope(), candidate: numbered(83) }, drawing({ capacity: 'assistance' }))).toThrow(
      'inspection.never-draws',
    );
  });
});

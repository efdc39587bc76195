import { describe, expect, it } from 'vitest';
import { anAct, anEnvelope, numbered, someFile } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { listedAct } from '../../testing/pool.ts';
import { foldPool } from '../fold.ts';
import { placeDrawn } from '../place-drawn.ts';
import { toDraw } from './draw.ts';

const chance = '00000000000000000000000000000006';
const drawing = (over: object = {}) => ({
  id: numbered(80),
  at: someFile,
  state: foldPool([listedAct()]),
  capacity: 'supervision' as const,
  chance,
  candidateAct: numbered(81),
  ...over,
});
const draw = (candidate: number, over: object = {}) =>
  done(toDraw, { act: anEnvelope(), candidate: numbered(candidate) }, drawing(over));

describe('a draw', () => {
  it('takes the place that the chance names, keeps how, and can be done again', () => {
    const [drawn, proposed] = draw(82);
    expect(drawn?.facts).toMatchObject({ of: 4, place: 2, chance });
    expect(placeDrawn(chance, 4)).toBe(2);
    expect(proposed?.facts).toMatchObject({
      workplace: { name: 'Tre Demo' },
      reasons: [],
      drawn: { pool: numbered(80), of: 4 },
    });
  });

  it('is done once: no one draws again until they like what comes', () => {
    const [first] = draw(82);
    const state = foldPool([listedAct(), anAct('pool.draw', first?.facts, { id: numbered(2) })]);
    expect(() => draw(83, { state })).toThrow('inspection.drawn-already');
    expect(() => draw(83, { capacity: 'assistance' })).toThrow('inspection.never-draws');
  });
});

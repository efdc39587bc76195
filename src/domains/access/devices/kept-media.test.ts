import { describe, expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { keepMedium } from './acts/keep-medium.ts';
import { foldKeptMedia } from './fold.ts';
import { keptMediaOf, leastArrived } from './kept-media.ts';

const at = { country: 'SE', realm: '1' };
const numbered = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [device, kept, other, medium] = [numbered(1), numbered(2), numbered(3), numbered(4)];
const told = {
  ...{ id: medium, kind: 'photo' as const, type: 'image/jpeg', pieces: 3 },
  ...{ sha256: 'a'.repeat(64), capturedSha256: 'b'.repeat(64), key: Buffer.alloc(32).toString('base64') },
};

describe('a picture of something that was kept', () => {
  it('leaves neither its key nor its hashes in clear', () => {
    const { facts, words } = keptMediaOf([told]);
    for (const secret of [told.key, told.sha256, told.capturedSha256]) {
      expect(JSON.stringify(facts)).not.toContain(secret);
      expect(words.media).toContain(secret);
    }
    expect(keptMediaOf([])).toEqual({ facts: [], words: {} });
  });

  it('waits for the whole of the one thing that names it, whichever act comes first', () => {
    const { facts } = keptMediaOf([told]);
    const acts = [keepMedium(at, numbered(9), { device, kept, medium, whole: 'not-as-signed' })] as unknown as Act[];
    expect(foldKeptMedia([], kept, facts)).toMatchObject([{ id: medium, whole: null }]);
    expect(foldKeptMedia(acts, kept, facts)).toMatchObject([{ whole: 'not-as-signed' }]);
    expect(foldKeptMedia(acts, other, facts)).toMatchObject([{ whole: null }]);
  });
});

describe('what a phone hears of a picture that more than one thing names', () => {
  const arrived = (have: number[], whole: 'not-yet' | 'as-signed' | 'not-as-signed') => ({ id: medium, have, whole });
  const whole = arrived([0, 1, 2], 'as-signed');

  it('is that it has arrived, when it has for each of them', () => {
    expect(leastArrived([whole, whole])).toEqual([whole]);
    expect(leastArrived([whole, arrived([1], 'not-yet')])).toEqual([arrived([1], 'not-yet')]);
    expect(leastArrived([arrived([], 'not-yet'), whole])).toEqual([arrived([], 'not-yet')]);
    expect(leastArrived([whole, arrived([0, 1, 2], 'not-as-signed')])[0]?.whole).toBe('not-as-signed');
  });

  it('it hears of each picture by itself', () => {
    expect(leastArrived([whole, { ...arrived([], 'not-yet'), id: other }])).toHaveLength(2);
    expect(leastArrived([])).toEqual([]);
  });
});

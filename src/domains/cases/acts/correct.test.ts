import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { aCase, anEnvelope } from '../testing/builders.ts';
import { toCorrect } from './correct.ts';

const now = new Date('2026-11-24T08:41:00.000Z');
const correct = (about: object, of = aCase()) => decide(toCorrect, { act: anEnvelope(), about, reason: null }, of, now);

describe('correcting a case', () => {
  it('says only what is changed, also of a case that is closed', () => {
    const changed = { municipality: null };
    expect(correct(changed)).toMatchObject([{ type: 'case.correct', facts: { changed }, words: null }]);
    expect(correct(changed, aCase({ status: 'closed' }))).toHaveLength(1);
  });

  it('is refused where it changes nothing', () => {
    const nothing = expect.objectContaining({ kind: 'invalid', message: 'case.nothing-changed' });
    expect(() => correct({})).toThrow(nothing);
    expect(() => correct({ municipality: 'Vadsund', sector: 'restaurant' })).toThrow(nothing);
  });
});

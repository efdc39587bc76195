import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { aFoundPerson, anEnvelope } from '../testing/builders.ts';
import { toCorrect } from './correct.ts';

const now = new Date('2026-11-24T08:41:00.000Z');
const correct = (facts: object, taken: readonly string[] = []) =>
  decide(toCorrect, { act: anEnvelope(), facts, reason: null }, { ...aFoundPerson(), taken: new Set(taken) }, now);

describe('correcting a person', () => {
  it('says only what is changed', () => {
    expect(correct({ language: 'ru' })).toMatchObject([
      { type: 'person.correct', facts: { changed: { language: 'ru' } }, words: null },
    ]);
  });

  it('is refused where it changes nothing, and where another in the file has or had the alias', () => {
    const nothing = expect.objectContaining({ kind: 'invalid', message: 'person.nothing-changed' });
    expect(() => correct({})).toThrow(nothing);
    expect(() => correct({ language: 'uz' })).toThrow(nothing);
    expect(() => correct({ alias: 'Staren' }, ['Staren'])).toThrow(
      expect.objectContaining({ kind: 'conflict', message: 'person.alias-taken' }),
    );
  });
});

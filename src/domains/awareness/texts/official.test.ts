import { describe, expect, it } from 'vitest';
import { aText } from '../testing/a-language.ts';
import { officialIn, shownTexts } from './official.ts';

const originals = new Map([aText('page.one'), aText('page.two')].map(({ of }) => [of.key, of]));
const signed = (change: object = {}) => ({
  ...{ key: 'page.one', language: 'de', does: 'sign' as const, original: 'aaaaaaaaaaaa', said: 'Unterschrieben' },
  ...change,
});
const shown = (last: readonly ReturnType<typeof signed>[], isSigned = false) =>
  shownTexts('page', ['one', 'two'], { texts: { one: 'Entwurf' }, isSigned }, officialIn('de', last, originals));

describe('what workers are shown', () => {
  it('is what was signed in their country, and the file for the rest', () => {
    const { texts, isOfficial } = shown([signed()]);
    expect(texts).toEqual({ one: 'Unterschrieben' });
    expect([isOfficial('one'), isOfficial('two')]).toEqual([true, false]);
    expect(shown([signed({ language: 'fr' })]).texts).toEqual({ one: 'Entwurf' });
  });

  it('is never official where the original was changed or the text withdrawn, also where its file is signed', () => {
    for (const change of [{ original: 'bbbbbbbbbbbb' }, { does: 'withdraw' }]) {
      const { texts, isOfficial } = shown([signed(change)], true);
      expect(texts).toEqual({});
      expect(isOfficial('one')).toBe(false);
    }
    expect(shown([], true).isOfficial('one')).toBe(true);
  });
});

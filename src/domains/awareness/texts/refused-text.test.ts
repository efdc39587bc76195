import { expect, it } from 'vitest';
import { aLanguage, aText } from '../testing/a-language.ts';
import { firstRefused, wrongTranslation } from './refused-text.ts';

it('a text that is named twice, or is not in the catalogue, or whose original was changed, is refused', () => {
  const one = { key: 'page.one', version: 1, original: 'aaaaaaaaaaaa' };
  const loaded = aLanguage([aText('page.one')]);
  expect(firstRefused([one], loaded, () => null)).toBeNull();
  expect(firstRefused([one, one], loaded, () => null)?.text.id).toBe('worker-text.named-twice');
  expect(firstRefused([{ ...one, key: 'page.none' }], loaded, () => null)?.text.id).toBe('worker-text.unknown-text');
  expect(firstRefused([{ ...one, original: 'cccccccccccc' }], loaded, () => null)?.text.id).toBe(
    'worker-text.original-changed',
  );
});

it('says which place a translation lacks', () => {
  expect(wrongTranslation('Rufen Sie an', aText('page.one', { en: 'Call {phone}' }))).toMatchObject({
    values: { places: '{phone}' },
  });
});

import { expect, it } from 'vitest';
import { aLanguage, anEntry, aText } from '../../testing/a-language.ts';
import { checkEntries } from './check-entries.ts';

const { texts } = aLanguage([
  aText('page.one', { en: 'Call {phone}', entries: [anEntry({ said: 'Ring {phone}' })] }),
  aText('page.two'),
]);
const entry = (change: object = {}) => ({
  ...{ key: 'page.one', original: 'aaaaaaaaaaaa', version: 1, said: 'Rufen Sie {phone} an', ...change },
});
const check = (...entries: ReturnType<typeof entry>[]) =>
  checkEntries(entries, texts).map(({ is, why }) => (why ? why.message.id.split('.').at(-1) : is));

it('an entry is new, the same as before, or not translated', () => {
  expect(check(entry())).toEqual(['new']);
  expect(check(entry({ said: 'Ring {phone}' }))).toEqual(['same']);
  expect(check(entry({ key: 'page.two', version: null, said: '' }))).toEqual(['empty']);
  expect(check(entry({ key: 'page.two', version: null }), entry())).toEqual(['places-unknown', 'new']);
});

it('an entry is wrong by itself: unknown, twice, of an earlier original or version, without its places, too long', () => {
  expect(check(entry({ key: 'page.none' }))).toEqual(['unknown-text']);
  expect(check(entry(), entry())).toEqual(['new', 'named-twice']);
  expect(check(entry({ original: 'cccccccccccc' }))).toEqual(['original-changed']);
  expect(check(entry({ version: 0 }))).toEqual(['newer-version']);
  expect(check(entry({ said: 'Rufen Sie an' }))).toEqual(['places-missing']);
  expect(check(entry({ said: `${'x'.repeat(1501)} {phone}` }))).toEqual(['too-long']);
});

import { expect, test } from 'vitest';
import { isStrongPassphrase } from './passphrase-strength.ts';

test('six different words are strong enough, and nothing that is sooner guessed', () => {
  expect(isStrongPassphrase('båt sten lampa gräs moln spade')).toBe(true);
  expect(isStrongPassphrase(' Båt  sten lampa gräs moln spade ')).toBe(true);
  for (const weak of [
    '',
    'kort',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'båt båt båt båt båt båt båt',
    'a b c d e f g h i j k l m',
    'fem ord är inte nog',
  ])
    expect(isStrongPassphrase(weak), weak).toBe(false);
});

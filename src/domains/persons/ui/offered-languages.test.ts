import { expect, it } from 'vitest';
import { languageName } from '../../../web/language-name.ts';
import { offeredLanguages } from './offered-languages.ts';

it.each(['sv', 'en'] as const)('every language is in the list once, by a name of its own (%s)', (language) => {
  const names = offeredLanguages.map((code) => languageName(code, language));
  expect(names.filter((name, at) => names.indexOf(name) !== at || offeredLanguages.includes(name))).toEqual([]);
});

it('holds the languages of those who come from Iran, Afghanistan, Eritrea, Ethiopia, Somalia and Kurdistan', () => {
  expect(['fa', 'prs', 'ps', 'ti', 'am', 'so', 'ku'].filter((code) => !offeredLanguages.includes(code))).toEqual([]);
});

import { expect, test } from 'vitest';
import { root } from '../ready/project.mjs';
import { constants, constantsIn, countryProblems, files, texts, words, wordsIn } from './country.mjs';

test('the code and the texts of the project hold nothing of one country but what is named', () => {
  expect(countryProblems(root)).toEqual([]);
});

test.each([
  ["const country = at.country ?? 'SE';", 'a country'],
  ["const money = 'SEK';", 'the money'],
  ["const unit = 'kr';", 'the money'],
  ["const zone = 'Europe/Stockholm';", 'the time zone'],
  ["const offence = 'SE.BRB.4.1a';", 'an offence'],
  ["const ground = 'se.osl-10-24';", 'a provision'],
  ["const law = 'Arbetsmiljölagen 7 kap. 7 §';", 'a law'],
  ["const phone = '+46 8 000 00 00';", 'a telephone number'],
])('%s is refused', (line, is) => {
  const found = constantsIn('src/domains/signals/invented.ts', line);
  expect(found.join()).toContain(is);
});

test('what a comment says is no constant, and neither is a field of an act', () => {
  expect(
    constantsIn('src/domains/signals/invented.ts', "// as 'SE' is\n/* or BrB 4:1 a */\nconst { kronor } = act;\n"),
  ).toEqual([]);
  expect(constantsIn('src/domains/signals/invented.ts', "const text = { comment: 'a law such as BrB' };")).toEqual([]);
});

test('a file that may is named with why, and each that is named still needs it', () => {
  expect(constantsIn('src/domains/access/legal-basis.ts', "const a = 'se.aml-7-5';")).toEqual([]);
  for (const why of [...Object.values(files), ...Object.values(texts)]) expect(why.length).toBeGreaterThan(10);
});

test.each([
  ['Sum in whole kronor', 'the money'],
  ['The application goes to the Migration Agency.', 'an agency'],
  ['Välj en av Migrationsverkets enheter: Migrationsverket.', 'an agency'],
  ['Do not ask about the right to be in Sweden.', 'a country'],
  ['Aliens Act, chapter 5, section 15', 'a law'],
  ['such as +46 8 000 00 00', 'a telephone number'],
])('the text “%s” is refused', (text, is) => {
  expect(wordsIn('signal.invented', text).join()).toContain(is);
});

test('a text about one country is named by its id', () => {
  expect(wordsIn('figures-page.invented', 'Offences in Sweden')).toEqual([]);
  expect(constants.length + words.length).toBeGreaterThan(10);
});

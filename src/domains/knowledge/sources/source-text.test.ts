import { expect, it } from 'vitest';
import { knownHere } from '../testing/known-here.ts';
import { sourceText } from './source-text.ts';

it('a source is shown without the notes of those who recorded it', () => {
  expect(sourceText('RiR 2020:27 [S]; rest from memory [M]')).toBe('RiR 2020:27; rest from memory');
  expect(sourceText('Invented Council, round 4 [S125][S126]')).toBe('Invented Council, round 4');
  expect(sourceText('Eurostat crim_thb structure: reporting country [S120], other EU [S121]')).toBe(
    'Eurostat crim_thb structure: reporting country, other EU',
  );
  expect(sourceText('Directive 2011/36, article 19a')).toBe('Directive 2011/36, article 19a');
});

it('that something was written from memory is said in words', () => {
  expect(sourceText('Invented Act 2 § [M]')).toBe('Invented Act 2 §; from memory');
  expect(sourceText('[M]')).toBe('from memory');
});

function strings(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'string') found.push(value);
  else if (value !== null && typeof value === 'object') for (const one of Object.values(value)) strings(one, found);
  return found;
}

it('nothing that the lists of knowledge send to a screen carries a note of its authors', async () => {
  const texts = strings(await knownHere());
  expect(texts.length).toBeGreaterThan(5000);
  expect(
    texts.filter((text) => /\[(?:S\d*[a-z]?|M|D|T)\]|operations research|\bresearch \d/.test(text)).slice(0, 5),
  ).toEqual([]);
});

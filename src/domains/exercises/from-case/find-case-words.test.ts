import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCaseWords } from './find-case-words.ts';

const folder = join(import.meta.dirname, '../../../../knowledge/exercises');
const carWash = readFileSync(join(folder, 'car-wash.yaml'), 'utf8');

describe('what is real in a scenario', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('is nowhere in %s', (name) => {
    expect(findCaseWords(readFileSync(join(folder, name), 'utf8'), ['Pöhlbrandt AB', 'XQ 7731-26'])).toEqual([]);
  });

  it.each([
    ['sv: "Hos Åström i byn."', 'Astrom', 'case-word'],
    ['sv: "Hos Eva i byn."', 'Eva Pöhl', 'case-word'],
    ['# the tip is xq-7731/26', 'XQ 7731-26', 'case-word'],
    ['sv: "Lång\n  gränd 4"', 'Långgränd 4', 'case-word'],
    ['sv: "Ring 070-000 00 00"', '', 'looks-real'],
    ['sv: "Den 3/4-2031 eller 2031-04-03"', '', 'looks-real'],
    ['sv: "Skriv till a.b@exempel.invalid"', '', 'looks-real'],
  ])('is found in %j', (text, ofCase, code) => {
    expect(findCaseWords(text, [ofCase])).toEqual([{ line: 1, code }]);
  });

  it('is not a short word that every text has, nor the day on which an exercise begins', () => {
    expect(findCaseWords('en: "They ask about it."', ['AB', 'IT Eva', 'a'])).toEqual([]);
    expect(findCaseWords('clock: { start: "2031-05-13 13:00" }', [])).toEqual([]);
  });

  it('is found wherever a word of the case is put, in capitals or not, and is not repeated', () => {
    const lines = carWash.split('\n');
    const word = fc.stringMatching(/^Zq[a-z]{4,12}$/);
    fc.assert(
      fc.property(word, fc.nat(lines.length - 1), fc.boolean(), (name, at, loud) => {
        const planted = lines.with(at, `${lines[at]} # ${loud ? name.toUpperCase() : name}`).join('\n');
        const found = findCaseWords(planted, [`${name} AB`]);
        expect(found).toContainEqual({ line: at + 1, code: 'case-word' });
        expect(JSON.stringify(found).toLowerCase()).not.toContain(name.toLowerCase());
      }),
      { numRuns: 40 },
    );
  });
});

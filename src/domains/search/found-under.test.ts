import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reference } from '../../kernel/reference.ts';
import type { SearchField } from '../../kernel/searched.ts';
import { keysOf, type Manner } from './found-under.ts';
import { whatIsAsked } from './what-is-asked.ts';

/** How a text answers what was typed, the best way; null where it does not. What the store does by tokens, here by the keys themselves. */
function answers(typed: string, field: SearchField, text: string): Manner | null {
  const { readings, field: only } = whatIsAsked(typed);
  if (only !== null && only !== field) return null;
  const keys = new Set(keysOf({ field, text }));
  const order: Manner[] = ['whole', 'begins', 'letter', 'alphabet'];
  const found = readings.flatMap((words) => {
    const best = words.map((asked) =>
      order.find((manner) => asked.some((one) => one.manner === manner && keys.has(one.key))),
    );
    return best.every((manner) => manner !== undefined)
      ? [Math.max(...best.map((manner) => order.indexOf(manner ?? 'letter')))]
      : [];
  });
  return found.length > 0 ? (order[Math.min(...found)] ?? null) : null;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const word = (minLength: number) => fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength: 12 });

describe('what a matter is found under', () => {
  it.each([
    ['masar', 'firm', 'Tre Måsar Krog AB', 'whole'],
    ['måsar krog', 'firm', 'Tre Måsar Krog AB', 'whole'],
    ['mås', 'firm', 'Tre Måsar Krog AB', 'begins'],
    ['mazar', 'firm', 'Tre Måsar Krog AB', 'letter'],
    ['masra', 'firm', 'Tre Måsar Krog AB', 'letter'],
    ['tre krog', 'firm', 'Tre Måsar Krog AB', 'whole'],
    ['gull', 'firm', 'Tre Måsar Krog AB', null],
    ['ab', 'firm', 'Tre Måsar Krog AB', null],
    ['AB', 'firm', 'AB', 'whole'],
    ['Shcherbakov', 'firm', 'Щербаков и сын', 'whole'],
    ['mueller', 'firm', 'Müller GmbH', 'whole'],
    ['Alhassan', 'firm', 'مطعم الحسن', 'alphabet'],
    ['mohammed', 'alias', 'محمد', 'alphabet'],
    ['محمد', 'alias', 'Mohamed', 'alphabet'],
    ['สมชาย', 'firm', 'Somchai Krog AB', 'alphabet'],
    ['somchai', 'firm', 'ร้านสมชาย', null],
    ['muhammed', 'alias', 'Mohamed', null],
    ['firm: masar', 'firm', 'Tre Måsar', 'whole'],
    ['firma:masar', 'alias', 'Måsar', null],
    ['demogatan 4', 'address', 'Demogatan 4 Demoköping', 'whole'],
    ['oʻgʻli', 'alias', 'O‘g‘li', 'whole'],
    ['K-4T9RM2V-H', 'reference', 'K-4T9RM2V-H', 'whole'],
    ['k4t9rm2vh', 'reference', 'K-4T9RM2V-H', 'whole'],
    ['4t9rm2v', 'reference', 'K-4T9RM2V-H', 'begins'],
    ['K-4T9', 'reference', 'K-4T9RM2V-H', 'begins'],
    ['K-O0I1L1V-H', 'reference', 'K-001111V-H', 'whole'],
    ['K-4T9RM3V-H', 'reference', 'K-4T9RM2V-H', null],
    ['556677-8899', 'number', '556677-8899', 'whole'],
    ['5566778899', 'number', '556677-8899', 'whole'],
    ['SE556677889901', 'number', '556677-8899', 'whole'],
    ['16 5566778899', 'number', '556677-8899', 'whole'],
    ['556677-8898', 'number', '556677-8899', null],
  ] as const)('%s, in the %s %s: %s', (typed, field, text, manner) => {
    expect(answers(typed, field, text)).toBe(manner);
  });

  it('finds every word by itself, by each beginning, and past one error anywhere', () => {
    const cases = fc.record({ text: word(5), at: fc.nat(11), letter: fc.constantFrom(...letters) });
    fc.assert(
      fc.property(cases, ({ text, at: some, letter }) => {
        const at = some % text.length;
        expect(answers(text, 'alias', text)).toBe('whole');
        expect(answers(text.slice(0, Math.max(3, at)), 'alias', text)).not.toBeNull();
        for (const wrong of [
          text.slice(0, at) + letter + text.slice(at + 1),
          text.slice(0, at) + letter + text.slice(at),
          text.slice(0, at) + text.slice(at + 1),
          text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
        ])
          expect(answers(wrong, 'alias', text), wrong).not.toBeNull();
      }),
    );
  });

  it('finds nothing of which more than two letters differ', () => {
    fc.assert(
      fc.property(word(5), word(5), (one, other) => {
        fc.pre(distance(one, other) > 2 && !other.startsWith(one));
        expect(answers(one, 'alias', other)).toBeNull();
      }),
    );
  });

  it('finds every reference however it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom('S', 'K', 'FC'), fc.uint8Array({ minLength: 7, maxLength: 7 }), (kind, random) => {
        const one = reference(kind, random);
        for (const said of [one, one.toLowerCase(), one.replaceAll('-', ''), one.slice(kind.length + 1, -2)])
          expect(answers(said, 'reference', one), said).not.toBeNull();
      }),
    );
  });

  it('reads whatever is typed, and asks for no more than it must', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (typed) => {
        const keys = whatIsAsked(typed).readings.flat(2);
        expect(keys.length).toBeLessThan(600);
      }),
    );
  });
});

/** How many letters must be changed, added or left out to make the one of the other. */
function distance(one: string, other: string): number {
  let row = [...Array(other.length + 1).keys()];
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++)
      next.push(Math.min((row[j] ?? 0) + (other[j] === letter ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
}

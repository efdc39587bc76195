import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codeFrom, codeOf, endOfId, isOneSlip, numbersOf, readCode, wordsOf } from './code.ts';

const listIn = (language: string): string[] =>
  parse(readFileSync(`knowledge/worker-talk/words/${language}.yaml`, 'utf8')).words;
const sv = listIn('sv');
const en = listIn('en');
const lists = [sv, en];

const aCode = fc.uint8Array({ minLength: 4, maxLength: 4 }).map(codeFrom);
const aList = fc.constantFrom(sv, en);

describe('the code of four words', () => {
  it('is read as it was said, in each list and in numbers, in capitals, without accents, between any signs', () => {
    fc.assert(
      fc.property(aCode, aList, fc.constantFrom(' ', ', ', '-', ' · ', '\n'), (code, list, between) => {
        const said = wordsOf(code, list).join(between);
        for (const way of [said, said.toUpperCase(), said.normalize('NFD').replace(/\p{M}/gu, ''), ` ${said}. `])
          expect(readCode(way, lists)).toEqual(code);
        expect(readCode(numbersOf(code).join(between), lists)).toEqual(code);
      }),
    );
  });

  it('with one letter wrong is the same code or none, and never another', () => {
    const slip = fc.record({
      code: aCode,
      list: aList,
      word: fc.nat(3),
      at: fc.nat(10),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      kind: fc.constantFrom('wrong', 'too-much', 'missing'),
    });
    let read = 0;
    let all = 0;
    fc.assert(
      fc.property(slip, ({ code, list, word, at, letter, kind }) => {
        const words = wordsOf(code, list);
        const said = words[word] ?? '';
        const place = at % said.length;
        words[word] =
          `${said.slice(0, place)}${kind === 'missing' ? '' : letter}${said.slice(kind === 'too-much' ? place : place + 1)}`;
        const found = readCode(words.join(' '), lists);
        all += 1;
        if (found) read += 1;
        expect([null, code]).toContainEqual(found);
      }),
      { numRuns: 1000 },
    );
    expect(read / all, 'nearly all slips are understood').toBeGreaterThan(0.9);
  });

  it('keeps the order: two words that have changed places are another code, and letters that have are none', () => {
    const [a, b, c, d] = wordsOf([1, 2, 3, 4], sv);
    expect(readCode(`${b} ${a} ${c} ${d}`, lists)).toEqual([2, 1, 3, 4]);
    expect(isOneSlip('cirkel', 'cirkle')).toBe(false);
  });

  it('is none with three words or five, with words of two lists, with a number that no word has', () => {
    expect(readCode(wordsOf([1, 2, 3, 4], sv).slice(1).join(' '), lists)).toBeNull();
    expect(readCode(`${wordsOf([1, 2, 3, 4], sv).join(' ')} ${sv[9]}`, lists)).toBeNull();
    expect(readCode(`${sv[1]} ${sv[2]} ${en[30]} ${en[40]}`, lists)).toBeNull();
    expect(readCode('1 2 3 256', lists)).toBeNull();
    expect(readCode('', lists)).toBeNull();
  });

  it('asks again where a slip may be two words', () => {
    expect(readCode('canon kudde mugg kust', [['kanon', 'canoe', 'kudde', 'mugg', 'kust']])).toBeNull();
  });

  it('of an inspection is how its id ends, on every device', () => {
    const id = '01935f3e-7b1a-7c3d-9f2e-4a5b0102ff00';
    expect(codeOf(id)).toEqual([1, 2, 255, 0]);
    expect(endOfId(codeOf(id))).toBe('0102ff00');
    fc.assert(
      fc.property(aCode, (code) => {
        expect(codeOf(`01935f3e-7b1a-7c3d-9f2e-4a5b${endOfId(code)}`)).toEqual(code);
      }),
    );
  });

  it('is not made of fewer than four bytes', () => {
    expect(() => codeFrom(new Uint8Array(3))).toThrow();
  });
});

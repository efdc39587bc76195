import type { Stream } from '../../../statistics/random/stream.ts';

/* Invented words, each as often as words of names are: a few stand nearly everywhere, most of them hardly anywhere (Zipf). */

const beginnings = ['Al', 'Be', 'Da', 'Fo', 'Gri', 'Ha', 'Ka', 'La', 'Mo', 'No', 'Pa', 'Ro', 'Sa', 'Ti', 'Vi'];
const middles = ['da', 'ne', 'vi', 'lo', 'ra', 'mi', 'sto', 'ge', 'bu', 'ka', 'le', 'no', 'pe'];
const ends = [
  'ras',
  'len',
  'mira',
  'vik',
  'nor',
  'dal',
  'tun',
  'berg',
  'sund',
  'mar',
  'lin',
  'stad',
  'ros',
  'en',
  'a',
  'is',
  'ot',
];

/** So many words that all differ. */
const invented = (count: number, end = ''): readonly string[] =>
  Array.from({ length: count }, (_, n) => {
    const [a, b, c] = [n % 15, Math.floor(n / 15) % 13, Math.floor(n / 195) % 17];
    const more = Math.floor(n / 3315);
    return `${beginnings[a]}${middles[b]}${more > 0 ? middles[more % 13] : ''}${ends[c]}${end}`;
  });

export const firmWords = ['Bygg', 'Städ', 'Krog', 'Bageri', 'Tvätt', ...invented(4000)];
export const streets = ['Storgatan', 'Demogatan', ...invented(2000, 'gatan')];
export const municipalities = ['Demoköping', 'Påhittstad', ...invented(288, 'by')];
/** Draws the place of a word: the first one `share` of the time or near it, and the others as often as Zipf’s rule says. */
export function zipf(count: number, power: number): (stream: Stream) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let n = 0; n < count; n++) {
    sum += 1 / (n + 1) ** power;
    sums[n] = sum;
  }
  return ({ uniform }) => {
    const at = uniform() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const cyrillic: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'б', d: 'д', e: 'е', f: 'ф', g: 'г', i: 'и', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', r: 'р' },
  ...{ s: 'с', t: 'т', u: 'у', v: 'в' },
};

/** As a Russian keyboard writes it, as far as these letters go. */
export const inCyrillic = (word: string): string =>
  [...word.toLowerCase()].map((letter) => cyrillic[letter] ?? letter).join('');

/** With one letter of it wrong. */
export const mistyped = (word: string): string => {
  const at = Math.floor(word.length / 2);
  return `${word.slice(0, at)}x${word.slice(at + 1)}`;
};

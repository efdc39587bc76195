/*
 * A word in Arabic or Thai letters and its usual Latin spelling, each brought to what both write: the consonants. Arabic leaves short vowels
 * out, and a Thai name is spelled in Latin with this vowel or that; so neither can be made of the other, but their consonants can be
 * compared. That is rough, and is done between two alphabets alone: two words of one alphabet are compared letter by letter.
 */

/** With fewer signs too much is alike. A vowel that begins or ends a word is a sign with Arabic, `_`, since both write it. */
const fewestWithArabic = 2;
const fewestWithThai = 3;
const mostReadings = 8;

/** What each letter of Arabic and Persian is spelled as, in the forms that letters.ts leaves; several signs are several spellings. */
const arabic: Readonly<Record<string, string>> = {
  ...{ ب: 'b', پ: 'p', ت: 't', ط: 't', ث: 'ts', ج: 'jg', چ: '$', ح: 'h', ه: 'h', خ: 'Kh', د: 'd', ض: 'd', ذ: 'dz' },
  ...{ ظ: 'zd', ر: 'r', ز: 'z', ژ: 'j', س: 's', ص: 's', ش: '$', غ: 'Gg', گ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l' },
  ...{ م: 'm', ن: 'n' },
};
const arabicFirst: Readonly<Record<string, string>> = { ا: '_', ع: '_', و: 'w', ي: 'yj' };
const isArabic = /^[\u0621-\u063a\u0641-\u064aپچژگ]+$/u;

/** The consonants of Thai, as its official transcription and passports spell them; at the end of a syllable several fall together, so they do here. */
const thai: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['กขฃคฅฆ', 'k'],
    ['งญณนรลฬฤ', 'n'],
    ['ม', 'm'],
    ['จฉชซฌฎฏฐฑฒดตถทธศษส', 't'],
    ['บปผฝพฟภ', 'p'],
  ].flatMap(([letters = '', sign = '']) => [...letters].map((letter) => [letter, sign])),
);
const isThai = /[\u0e01-\u0e2e]/u;

const isLatin = /^[a-z]+$/u;

/** How Latin spells the consonants of Arabic: two letters for one among them. */
const latinForArabic: readonly (readonly [written: RegExp, sign: string])[] = [
  [/x/g, 'ks'],
  [/sch|sh|ch/g, '$'],
  [/kh/g, 'K'],
  [/gh/g, 'G'],
  [/dj/g, 'j'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/[cq]/g, 'k'],
];
const latinForThai: readonly (readonly [written: RegExp, sign: string])[] = [
  [/x/g, 'kt'],
  [/ng|[lr]/g, 'n'],
  [/[csj]h|[dszj]/g, 't'],
  [/[bfv]/g, 'p'],
  [/[cgq]/g, 'k'],
];

const spelled = (table: readonly (readonly [RegExp, string])[], text: string): string =>
  table.reduce((before, [written, sign]) => before.replace(written, sign), text);
/** Letters that are written twice are heard once. */
const once = (text: string): string => text.replace(/(.)\1+/gu, '$1');

function latinAsArabic(word: string): string {
  const inner = once(word).replace(/[aeiou]h$|[aeiouy]$/, '_');
  const [first = '', ...rest] = spelled(latinForArabic, inner.replace(/^[aeiou]/, '_').replace(/^v/, 'w'));
  return first + rest.filter((sign) => !/[aeiouywv]/.test(sign)).join('');
}

const latinAsThai = (word: string): string => once(spelled(latinForThai, once(word)).replaceAll(/[aeiouywvh]/g, ''));

/** Each way to spell it: letters that are spelled in several ways make several of it. */
function arabicReadings(word: string): readonly string[] {
  const heard = word
    .replaceAll('ء', '')
    .replaceAll('لل', 'ل')
    .replaceAll(/(?<=.)ع/gu, '');
  const letters = [...heard];
  return letters.reduce<readonly string[]>(
    (readings, letter, at) => {
      const isLast = at === letters.length - 1;
      const silent = isLast && at > 0 && 'اويهح'.includes(letter) ? '_' : (arabic[letter] ?? '');
      const spellings = at === 0 ? (arabicFirst[letter] ?? silent) : silent;
      if (spellings === '') return readings;
      return readings.flatMap((before) => [...spellings].map((sign) => before + sign)).slice(0, mostReadings);
    },
    [''],
  );
}

/** With its article and without; the article by itself too, which Latin writes as a word of its own. */
const withArticle = (word: string): readonly string[] =>
  /^ال.{3,}$/u.test(word) ? [word, word.slice(2), 'ال'] : [word];

/** Double r is a vowel, and a consonant that begins a word with a vowel’s sound is none. */
const thaiReading = (word: string): string =>
  once(
    [
      ...word
        .replaceAll(/รร(?=[ก-ฮ])/gu, '')
        .replaceAll('รร', 'น')
        .replace(/^ญ/u, ''),
    ]
      .map((letter) => thai[letter] ?? '')
      .join(''),
  );

const long = (fewest: number) => (signs: string) => signs.length >= fewest;

/** What a word is compared by with words of another alphabet. */
export type Consonants = {
  /** Of a word in Latin letters: by what words in Arabic and Thai are compared with it. */
  readonly latin: readonly string[];
  /** Of a word in Arabic or Thai letters: by what words in Latin are compared with it, one for each way to spell it. */
  readonly other: readonly string[];
};

/** The consonants of a word in the form that letters.ts gives; none where there are too few of them, or where it is in other letters. */
export function consonantsOf(word: string): Consonants {
  const inArabic = (all: readonly string[]) => all.filter(long(fewestWithArabic)).map((signs) => `a ${signs}`);
  const inThai = (all: readonly string[]) => all.filter(long(fewestWithThai)).map((signs) => `t ${signs}`);
  if (isLatin.test(word))
    return { latin: [...inArabic([latinAsArabic(word)]), ...inThai([latinAsThai(word)])], other: [] };
  if (isArabic.test(word))
    return { latin: [], other: inArabic([...new Set(withArticle(word).flatMap(arabicReadings))]) };
  return { latin: [], other: isThai.test(word) ? inThai([thaiReading(word)]) : [] };
}

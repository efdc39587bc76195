/*
 * How letters are read for a search: in one alphabet, small, without marks. Never shown as a name: only what is looked up goes through
 * here. Letters of Arabic and Thai stay as they are, since neither writes what a Latin spelling needs: they are compared by consonants.ts.
 */

/** Cyrillic as passports of the region write it (ICAO 9303 in the main), before marks are taken away: й and ё are letters, not marks. */
const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  // Belarusian, Ukrainian, Uzbek, Kazakh, Kyrgyz and Tajik letters that Russian lacks.
  ...{
    і: 'i',
    ї: 'i',
    є: 'ie',
    ґ: 'g',
    ў: 'u',
    қ: 'q',
    ғ: 'g',
    ҳ: 'h',
    ә: 'a',
    ң: 'n',
    ө: 'o',
    ү: 'u',
    ұ: 'u',
    һ: 'h',
  },
  ...{ ҷ: 'j', ӣ: 'i', ӯ: 'u' },
};

/** Ukrainian reads these otherwise than Russian. A word that has a letter which only Ukrainian has is read so as well. */
const ukrainian: Readonly<Record<string, string>> = { г: 'h', и: 'y' };
const isUkrainian = /[іїєґ]/u;

/** Letters that are no base letter with a mark. */
const latin: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ŋ: 'n', ı: 'i', ĸ: 'k' },
};

/** How the same letters are written where a keyboard lacks them. */
const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** Arabic: one form of a letter that is written in several, and neither vowels nor the stroke that stretches a word. */
const arabic: Readonly<Record<string, string>> = {
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ئ: 'ي', ک: 'ك', ة: 'ه', ؤ: 'و', ـ: '' },
};

/** Thai: a letter that is written and not spoken has a mark over it, with the letter before it where two are silent together. */
const silent = /(?:ทร|ตร|ดร|ษณ|[\u0e01-\u0e2e][\u0e31\u0e34-\u0e3a]?)\u0e4c/gu;

/** Marks over and under letters of Latin, Greek and Cyrillic; the vowels of Arabic; the tones of Thai, which are often left out. */
const marks = /[\u0300-\u036f\u064b-\u065f\u0670\u0e47-\u0e4e]/gu;

const through = (table: Readonly<Record<string, string>>, text: string): string =>
  [...text].map((letter) => table[letter] ?? letter).join('');

/** Small letters as they were written, in one form; full-width and presentation forms are the ordinary ones. */
const small = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFC').replace(silent, '');

const digit = (code: number): string | null => {
  const zero = [0x660, 0x6f0, 0xe50].find((start) => code >= start && code <= start + 9);
  return zero === undefined ? null : String(code - zero);
};

/** Figures of Arabic, Persian and Thai are the same figures. */
const figures = (text: string): string =>
  [...text].map((letter) => digit(letter.codePointAt(0) ?? 0) ?? letter).join('');

const withoutMarks = (text: string): string => text.normalize('NFKD').replace(marks, '').normalize('NFC');

/** The tables once before marks are taken away, since some letters have one of their own, and once after, for the letters that had one. */
const bare = (text: string): string => {
  const inLatin = (one: string): string => through(arabic, through(latin, through(cyrillic, one)));
  return inLatin(withoutMarks(inLatin(text)));
};

/** A text as it is looked up: small letters of one alphabet, figures, and whatever stood between them. */
export const plain = (text: string): string => bare(figures(small(text)));

/** The forms of one word, the plain one first: the others are how people write it who lack a letter. */
export function formsOf(word: string): readonly string[] {
  const written = figures(small(word));
  const forms = [bare(written), bare(through(spelledOut, written))];
  if (isUkrainian.test(written)) forms.push(bare(through(ukrainian, written)));
  return [...new Set(forms)].filter((form) => form !== '');
}

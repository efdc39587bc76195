import { standings, type TextStanding } from '../talk/languages.ts';
import { cardRights, fill, type WorkerTexts } from '../talk/worker-texts.ts';
import { type CardCode, numbersOf, wordsOf } from './code.ts';

/** One language on a card. */
export type CardSide = {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly heading: string;
  readonly rights: readonly string[];
  readonly call: string;
  readonly sayWords: string;
  readonly sayNumbers: string;
  readonly everybody: string;
};

/** The same neutral card for all on site, the manager too. Nothing on it says who received what. */
export type Card = {
  readonly sides: readonly CardSide[];
  /** The code in the words of a language that has a list; null where none on the card has. */
  readonly words: { readonly language: string; readonly said: readonly string[] } | null;
  readonly numbers: readonly string[];
  /** The least that the languages on it have been signed. */
  readonly standing: TextStanding;
};

/** What a card is made of: one language as it can be fetched. */
export type CardLanguage = {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly standing: TextStanding;
  readonly texts: WorkerTexts;
  readonly words: readonly string[] | null;
};

export function cardOf(languages: readonly CardLanguage[], phone: string, code: CardCode): Card {
  const spoken = languages.find(({ words }) => words !== null);
  return {
    sides: languages.map(({ language, direction, texts }) => ({
      language,
      direction,
      heading: texts['card-heading'],
      rights: cardRights.map((right) => texts[`card-${right}`]),
      call: fill(texts['card-call'], { phone }),
      sayWords: texts['card-words'],
      sayNumbers: texts[spoken ? 'card-numbers' : 'card-numbers-alone'],
      everybody: texts['card-everybody'],
    })),
    words: spoken?.words ? { language: spoken.language, said: wordsOf(code, spoken.words) } : null,
    numbers: numbersOf(code),
    standing: [...standings].reverse().find((one) => languages.some(({ standing }) => standing === one)) ?? 'signed',
  };
}

/** Scripts that the face of a PDF has. In others a letter would be an empty box, so such a card is printed by the browser. */
const setInPdf = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;

export const canBePdf = ({ sides }: Pick<Card, 'sides'>): boolean =>
  sides.every(({ heading, rights, everybody }) => setInPdf.test([heading, ...rights, everybody].join('')));

/** A number that can be called: digits, with what is written between them. */
export const isPhone = (written: string): boolean => /^\+?[\d][\d\s()\-\u2011]{2,24}$/u.test(written.trim());

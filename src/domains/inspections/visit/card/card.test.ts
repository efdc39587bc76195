import { expect, it } from 'vitest';
import { textKeys, type WorkerTexts } from '../talk/worker-texts.ts';
import { type CardLanguage, canBePdf, cardOf, isPhone } from './card.ts';
import { codeFrom, wordsInList } from './code.ts';

const code = codeFrom(Uint8Array.from([0, 1, 2, 255]));
const aLanguage = (language: string, over: Partial<CardLanguage> = {}): CardLanguage => ({
  language,
  direction: 'ltr',
  standing: 'draft',
  texts: Object.fromEntries(textKeys.map((key) => [key, `${language} ${key} {phone}`])) as WorkerTexts,
  words: null,
  ...over,
});
const swedish = aLanguage('sv', {
  standing: 'unsigned',
  words: Array.from({ length: wordsInList }, (_, place) => `ord${place}`),
});

it('says the code in the words of the language that has some, whichever comes first, and in numbers', () => {
  const card = cardOf([aLanguage('th'), swedish], '08-465 004 12', code);
  expect(card.words).toEqual({ language: 'sv', said: ['ord0', 'ord1', 'ord2', 'ord255'] });
  expect(card.numbers).toEqual(['000', '001', '002', '255']);
  expect(card.sides.map(({ call }) => call)).toEqual(['th card-call 08-465 004 12', 'sv card-call 08-465 004 12']);
});

it('asks for the numbers alone where no language on it has words', () => {
  const card = cardOf([aLanguage('th')], '1', code);
  expect(card.words).toBeNull();
  expect(card.sides[0]?.sayNumbers).toContain('card-numbers-alone');
  expect(cardOf([swedish], '1', code).sides[0]?.sayNumbers).not.toContain('alone');
});

it('is a draft as long as one language on it is', () => {
  const signed = aLanguage('pl', { standing: 'signed' });
  expect(cardOf([swedish, aLanguage('th')], '1', code).standing).toBe('draft');
  expect(cardOf([swedish, signed], '1', code).standing).toBe('unsigned');
  expect(cardOf([signed], '1', code).standing).toBe('signed');
});

it('is set in a PDF only where the face has the letters', () => {
  const withHeading = (heading: string) => {
    const { texts } = swedish;
    return cardOf([{ ...swedish, texts: { ...texts, 'card-heading': heading } }], '1', code);
  };
  for (const heading of ['Arbete i Sverige', 'Робота у Швеції', 'Oʻzbekcha', 'Muncă în Suedia'])
    expect(canBePdf(withHeading(heading)), heading).toBe(true);
  for (const heading of ['งานในสวีเดน', 'العمل في السويد']) expect(canBePdf(withHeading(heading)), heading).toBe(false);
});

it('needs a number that can be called', () => {
  for (const phone of ['112', '08-465 004 12', '+46 8 465 004 12', ' 020-39 00 00 ']) expect(isPhone(phone)).toBe(true);
  for (const phone of ['', 'ring oss', '08', '<b>112</b>']) expect(isPhone(phone), phone).toBe(false);
});

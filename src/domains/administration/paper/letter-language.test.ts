import { expect, it } from 'vitest';
import { letterLanguage } from './letter-language.ts';

const needed = ['a', 'b'];
const uk = { language: 'uk', name: 'Українська', isDraft: false, texts: { a: 'A', b: 'B' } };
const chosen = (wanted: string | null, known = [uk]) => letterLanguage(wanted, 'sv', { known, needed });

it('is in the language of the person where the staff work in it, or a speaker has signed every text', () => {
  expect(chosen('en')).toMatchObject({ is: 'staff', language: 'en', because: 'asked' });
  expect(chosen('uk')).toEqual({ is: 'reviewed', language: 'uk', texts: uk.texts });
});

it('is never a draft, and never half in a language: it is then in that of the officer, and says why', () => {
  const fallen = { is: 'staff', language: 'sv', because: 'not-reviewed', wanted: 'uk' };
  expect(chosen('uk', [{ ...uk, isDraft: true }])).toEqual(fallen);
  expect(chosen('uk', [{ ...uk, texts: { a: 'A' } as typeof uk.texts }])).toEqual(fallen);
  expect(chosen('uk', [])).toEqual(fallen);
  expect(chosen(null)).toMatchObject({ language: 'sv', because: 'no-language' });
});

import { expect, it } from 'vitest';
import { wrongText } from './wrong-text.ts';

it('a translation has each place of its original, wherever its language puts it', () => {
  expect(wrongText('{of} ichida {n}-savol', 'Question {n} of {of}')).toBeNull();
  expect(wrongText('Savol {n}', 'Question {n} of {of}')).toEqual({ is: 'places-missing', places: ['of'] });
  expect(wrongText('{phone} {phone}', 'Call {phone}.')).toEqual({ is: 'places-unknown', places: ['phone'] });
  expect(wrongText('{telefon}', 'Call {phone}.')).toEqual({ is: 'places-missing', places: ['phone'] });
  expect(wrongText('Hallo {name}', 'Hello')).toEqual({ is: 'places-unknown', places: ['name'] });
});

it('a brace that begins no place is a place that was damaged', () => {
  expect(wrongText('{n} ichida {', 'Question {n}')).toEqual({ is: 'braces' });
});

import { expect, it } from 'vitest';
import { notPrinted } from './may-print.ts';

const offered = [
  { language: 'sv', hasAllTexts: true },
  { language: 'en', hasAllTexts: true },
  { language: 'uz', hasAllTexts: false },
];

it('a poster has one language or two, a leaflet one', () => {
  expect(notPrinted({ kind: 'poster', languages: ['sv', 'en'] }, offered)).toBeNull();
  expect(notPrinted({ kind: 'poster', languages: ['sv'] }, offered)).toBeNull();
  expect(notPrinted({ kind: 'leaflet', languages: ['sv', 'en'] }, offered)).toBe('too-many');
});

it('the same language twice, one that is not offered, and one with a text missing are refused', () => {
  expect(notPrinted({ kind: 'poster', languages: ['sv', 'sv'] }, offered)).toBe('twice');
  expect(notPrinted({ kind: 'poster', languages: ['th'] }, offered)).toBe('not-offered');
  expect(notPrinted({ kind: 'poster', languages: ['uz'] }, offered)).toBe('texts-missing');
});

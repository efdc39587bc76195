import { expect, it } from 'vitest';
import { problemsOfCatalogue, problemsOfCode } from './catalogues.mjs';

const inCode = {
  'study.title': { message: 'The study', comments: ['Heading'] },
  'study.cases': {
    message: '{count, plural, one {# case} other {# cases in {place}}}',
    comments: ['Under the heading'],
  },
};
const swedish = {
  'study.title': { translation: 'Studien' },
  'study.cases': { translation: '{count, plural, one {# ärende} other {# ärenden i {place}}}' },
};
const sv = { locale: 'sv', isSource: false };

it('a whole catalogue has no problems', () => {
  expect(problemsOfCatalogue(inCode, swedish, sv)).toEqual([]);
});

it('an empty translation, a missing one and a left-over one are named', () => {
  const problems = problemsOfCatalogue(
    inCode,
    { 'study.title': { translation: '' }, 'study.gone': { translation: 'Borta' } },
    sv,
  );
  expect(problems).toEqual([
    'locales/sv.po: study.title has no translation.',
    'locales/sv.po: study.cases is not there. Run: npm run extract',
    'locales/sv.po: study.gone is used nowhere. Run: npm run extract',
  ]);
});

it('a translation with other placeholders is named, also inside a plural', () => {
  const translation = '{count, plural, one {# ärende} other {# ärenden i {ort}}}';
  const problems = problemsOfCatalogue(inCode, { ...swedish, 'study.cases': { translation } }, sv);
  expect(problems).toEqual(['locales/sv.po: study.cases has {count, ort} where the code has {count, place}.']);
});

it('a translation that is no message at all is named', () => {
  const problems = problemsOfCatalogue(
    inCode,
    { ...swedish, 'study.cases': { translation: '{count, plural, one {' } },
    sv,
  );
  expect(problems.join()).toContain('study.cases cannot be read');
});

it('a refusal that does not end as a sentence is named, and one that ends in a plural is not', () => {
  const refusals = {
    'visit.ends': { message: 'It ends before it begins.', comments: ['Problem: two dates'] },
    'visit.many': { message: '{count, plural, one {One is wrong.} other {# are wrong.}}', comments: ['Refusal.'] },
    'visit.title': { message: 'A visit', comments: ['Heading'] },
  };
  const catalogue = {
    'visit.ends': { translation: 'Det slutar innan det börjar' },
    'visit.many': { translation: '{count, plural, one {En är fel.} other {# är fel.}}' },
    'visit.title': { translation: 'Ett besök' },
  };
  expect(problemsOfCatalogue(refusals, catalogue, sv)).toEqual([
    'locales/sv.po: visit.ends refuses something and does not end as a sentence does.',
  ]);
});

it('the English catalogue must say what the code says', () => {
  const english = {
    'study.title': { translation: 'Study' },
    'study.cases': { translation: inCode['study.cases'].message },
  };
  expect(problemsOfCatalogue(inCode, english, { locale: 'en', isSource: true })).toEqual([
    'locales/en.po: study.title is not what the code says. Run: npm run extract',
  ]);
});

it('a text without a note for the translator is named, and so is an id that is not of the form area.words', () => {
  expect(problemsOfCode({ Title: { message: 'x', comments: ['Heading'] }, 'a.b': { message: 'x' } })).toEqual([
    'Title is not of the form area.words.',
    'a.b has no comment; tell the translator where it stands and what it means.',
  ]);
});

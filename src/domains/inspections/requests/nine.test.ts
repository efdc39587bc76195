import { expect, it } from 'vitest';
import { agenciesAsked } from './nine.ts';

const unit = (id: number, kind: string) => ({
  id,
  name: { sv: `Enhet ${id}`, en: `Unit ${id}` },
  agencyKind: kind,
  agencyName: { sv: `Myndighet ${kind}`, en: `Agency ${kind}` },
});
const asked = (id: string, of: number, kind: string, answer: { given: boolean; at: string } | null = null) => ({
  id,
  other: { unit: { sv: `Enhet ${of}`, en: `Unit ${of}` }, house: { sv: `Myndighet ${kind}`, en: `Agency ${kind}` } },
  at: '2026-01-22',
  answerBy: '2026-01-29',
  answer,
});
const kinds = ['work-environment', 'tax', 'police', 'migration'];
const units = [unit(11, 'work-environment'), unit(21, 'tax'), unit(31, 'police'), unit(32, 'police')];

it('each agency of the ground is listed: asked or not, and also when it has no unit here', () => {
  const table = agenciesAsked(kinds, units, [asked('a', 21, 'tax')], 'work-environment');
  expect(table.map(({ kind, own, units: its }) => [kind, own, its.map(({ state }) => state)])).toEqual([
    ['work-environment', true, []],
    ['tax', false, ['waiting']],
    ['police', false, ['not-asked', 'not-asked']],
    ['migration', false, []],
  ]);
});

it('of several questions to one unit the last one counts, and a no is neither yes nor no', () => {
  const questions = [
    asked('a', 31, 'police', { given: false, at: '2026-01-23' }),
    asked('b', 32, 'police', { given: true, at: '2026-01-24' }),
    asked('c', 31, 'police'),
  ];
  const of = (all: typeof questions) =>
    agenciesAsked(['police'], units, all, 'tax')[0]?.units.map(({ state, request }) => [state, request]);
  expect(of(questions)).toEqual([
    ['waiting', 'c'],
    ['answered', 'b'],
  ]);
  expect(of(questions.slice(0, 2))?.[0]).toEqual(['no-answer', 'a']);
});

import { expect, test } from 'vitest';
import type { AgencyResult } from '../competence/public.ts';
import { countVignettes, countVisits } from './count-goal.ts';
import { answerMondayAct } from './events/acts/answer-monday-act.ts';
import { at, came, created, found, id, invited, monday, newId, person } from './events/testing/an-event.ts';
import type { Visit } from './visit.ts';

const agency = (state: AgencyResult['state']): AgencyResult => ({
  agency: 1,
  name: 'Provmyndigheten',
  state,
  before: null,
  after: null,
  difference: null,
  response: null,
  weakest: null,
  held: false,
});

test('an agency that is not shown is not counted, and one without a difference is', () => {
  const agencies = [
    agency('higher'),
    agency('higher'),
    agency('no-difference'),
    agency('few-answered'),
    agency('suppressed'),
  ];
  expect(countVignettes(agencies)).toMatchObject({ now: { value: 2, of: 4 }, state: 'partly' });
});

test('nothing published is not known, and is not zero', () => {
  expect(countVignettes([agency('suppressed')])).toMatchObject({ now: { is: 'not-known' }, state: 'not-known' });
});

const visit = (answers: readonly ('lasts' | 'fell-back' | 'no-answer' | null)[], on: string): Visit =>
  ({
    seats: answers.map((answer) => ({ mondayAct: 'x', checks: [{ after: 6, on, answer, count: null, act: null }] })),
  }) as unknown as Visit;

test('no answer after six months counts as one that is not known to have lasted', () => {
  expect(countVisits([visit(['lasts', 'fell-back', 'no-answer', null], '2026-11-18')], '2026-11-24').now).toMatchObject(
    {
      value: 1,
      of: 4,
    },
  );
});

test('before six months have passed it is too early to say', () => {
  expect(countVisits([visit([null], '2026-12-18')], '2026-11-24')).toMatchObject({
    now: { is: 'not-shown' },
    state: 'too-early',
  });
});

test('a Monday act of an event counts once its six months have passed, and no answer is no success', () => {
  const lasting = answerMondayAct.draft({
    ...{ at, id: newId(), stream: id },
    facts: { participant: person(1), after: 6, answer: 'lasts' },
  });
  const { state } = found([...created(), invited(1, 2), came(1), came(2), monday(1), monday(2), lasting]);
  expect(countVisits([], '2027-06-13', [state])).toMatchObject({ state: 'too-early' });
  expect(countVisits([], '2027-06-14', [state])).toMatchObject({ now: { value: 1, of: 2 }, state: 'partly' });
});

import { expect, test } from 'vitest';
import type { ActDraft } from '../../../../kernel/act.ts';
import { came, code, created, found, invited, monday, newId, person, said } from '../testing/an-event.ts';
import { type Errand, whatFollows } from './errand.ts';

const start = [...created(), invited(1, 2)];
const follows = (errand: Errand, { drafts = start, today = '2026-11-24', number = 1 } = {}) => {
  const here = found(drafts, today);
  const one = here.state.participants.find(({ id }) => id === person(number));
  if (!one) throw new Error('No such participant.');
  const { drafts: acts, problem } = whatFollows(here, one, errand, {
    ...{ today, newId, evaluatedBy: code(500 + number), nextCode: code(900) },
  });
  return problem?.id ?? acts.map((draft: ActDraft) => draft.type).join(' ');
};

test('an invitation is answered once, and an answer sent twice is one', () => {
  expect(follows({ do: 'yes' })).toBe('event.answer');
  expect(follows({ do: 'yes' }, { drafts: [...start, said(1, 1)] })).toBe('');
  expect(follows({ do: 'no' }, { drafts: [...start, said(1, 1)] })).toBe('event.answer');
});

test('after the last day to answer no one new comes, and on the day of the event nothing changes', () => {
  expect(follows({ do: 'yes' }, { today: '2026-12-02' })).toBe('take-part.answer-too-late');
  expect(follows({ do: 'no' }, { today: '2026-12-02', drafts: [...start, said(1, 1)] })).toBe('event.answer');
  expect(follows({ do: 'no' }, { today: '2026-12-09' })).toBe('take-part.too-late');
});

test('a Monday act is written by those who came, until they are asked what became of it', () => {
  const drafts = [...start, said(1, 1), came(1)];
  const write = { do: 'monday', says: 'Prov', isShown: false } as const;
  expect(follows(write, { drafts, today: '2026-12-10' })).toBe('event.monday-act');
  expect(follows(write, { today: '2026-12-10' })).toBe('take-part.only-who-came');
  expect(follows(write, { drafts, today: '2027-03-14' })).toBe('take-part.too-late');
});

test('what became of it is answered when it is asked, and not before', () => {
  const drafts = [...start, came(1), monday(1)];
  const answer = { do: 'monday-answer', after: 3, answer: 'done' } as const;
  expect(follows(answer, { drafts, today: '2027-03-13' })).toBe('take-part.not-asked-yet');
  expect(follows(answer, { drafts, today: '2027-03-14' })).toBe('event.monday-answer');
  expect(follows(answer, { drafts: [...start, came(1)], today: '2027-03-14' })).toBe('take-part.not-asked-yet');
});

test('an evaluation is given once by each who came', () => {
  const drafts = [...start, came(1)];
  const evaluate = { do: 'evaluate', answers: { useful: 5 }, note: null } as const;
  expect(follows(evaluate, { drafts })).toBe('event.evaluate');
  expect(follows(evaluate, { drafts, number: 2 })).toBe('take-part.only-who-came');
  expect(follows({ ...evaluate, answers: {} }, { drafts })).toBe('take-part.answer-one');
});

test('who has their data erased gives the seat back with it', () => {
  expect(follows({ do: 'erase' }, { drafts: [...start, said(1, 1)] })).toBe('event.answer event.erase');
  expect(follows({ do: 'erase' }, { drafts: [...start, came(1)], today: '2026-12-20' })).toBe('event.erase');
});

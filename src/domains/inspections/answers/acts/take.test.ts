import { expect, it } from 'vitest';
import type { Act } from '../../../../kernel/act.ts';
import { aQuestion, questionArrival, questionDeclined, questionTaken } from '../../testing/answers.ts';
import { anEnvelope } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { toTakeQuestion } from './take.ts';

const take = (...acts: readonly Act[]) => done(toTakeQuestion, { act: anEnvelope() }, aQuestion(...acts));

it('a question is taken once, no matter whom it is about and whether or not they are here', () => {
  expect(take(questionArrival)).toMatchObject([
    { type: 'answers.take', caseId: null, subject: null, basedOn: [questionArrival.id] },
  ]);
  expect(() => take(questionArrival, questionTaken)).toThrow('inspection.question-is-taken');
  expect(() => take(questionArrival, questionDeclined)).toThrow('inspection.question-is-taken');
});

it('the unit that asked does not take its own question', () => {
  const of = aQuestion(questionArrival);
  const own = { ...of, state: { ...of.state, side: 'asks' as const } };
  expect(() => done(toTakeQuestion, { act: anEnvelope() }, own)).toThrow('inspection.not-asked');
});

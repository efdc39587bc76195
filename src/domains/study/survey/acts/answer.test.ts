import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aSurvey, aSurveyEnvelope, someAnswers } from '../../testing/surveys.ts';
import { countsOf } from '../counts.ts';
import { type AnsweringSurvey, type Answers, toAnswer } from './answer.ts';

const round = (over: Partial<AnsweringSurvey> = {}): AnsweringSurvey => ({
  at: { country: 'SE', realm: '1' },
  id: '00000000-0000-7000-8000-000000000703',
  survey: '00000000-0000-7000-8000-000000000702',
  round: aSurvey(),
  today: '2026-09-30',
  answered: false,
  ...over,
});
const send = (answers: Answers = someAnswers(), over: Partial<AnsweringSurvey> = {}) =>
  decide(
    toAnswer,
    { act: aSurveyEnvelope(), answer: '00000000-0000-7000-8000-000000000703', blind: '0'.repeat(64), answers },
    round(over),
    new Date('2026-11-24T08:40:00.000Z'),
  );
const refused = (id: string) =>
  expect.objectContaining({ text: expect.objectContaining({ id: `study.survey.${id}` }) });

describe('answering a survey', () => {
  it('leaves an act that says that a person answered, and nothing of what', () => {
    const [act] = send();
    expect(act?.facts).toEqual({ survey: '00000000-0000-7000-8000-000000000702' });
    expect(act?.words).toBeNull();
  });

  it('adds one to each number that it is about, and names no one', () => {
    expect(countsOf(someAnswers())).toEqual({
      answered: 1,
      'stage.A': 1,
      'met.PS-01.monthly': 1,
      'met.PS-02.never': 1,
      'helped.PS-01.time': 1,
    });
  });

  it('is refused a second time', () => {
    expect(() => send(someAnswers(), { answered: true })).toThrow(refused('already-answered'));
  });

  it('is refused before the first day and after the last', () => {
    expect(() => send(someAnswers(), { today: '2026-08-31' })).toThrow(refused('not-open-yet'));
    expect(() => send(someAnswers(), { today: '2026-10-01' })).toThrow(refused('closed'));
  });

  it('is refused once the round was ended, before its last day', () => {
    expect(() => send(someAnswers(), { round: aSurvey({ endedOn: '2026-09-30' }) })).toThrow(refused('closed'));
  });

  it.each([
    ['a question without an answer', { frequencies: { 'PS-01': 'monthly' } }, 'question-missing'],
    [
      'a question that is not asked',
      { frequencies: { 'PS-01': 'monthly', 'PS-02': 'never', 'PS-03': 'never' } },
      'question-unknown',
    ],
    ['a help for what is seldom met', { helped: { 'PS-02': 'time' } }, 'help-without-often'],
  ] as const)('is refused with %s', (_what, over, id) => {
    expect(() => send(someAnswers(over as Partial<Answers>))).toThrow(refused(id));
  });
});

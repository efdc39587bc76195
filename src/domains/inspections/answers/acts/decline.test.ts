import { expect, it } from 'vitest';
import type { Act } from '../../../../kernel/act.ts';
import { aGround } from '../../../disclosures/testing/a-ground.ts';
import { between } from '../../../disclosures/testing/between.ts';
import {
  answersPassedOn,
  aQuestion,
  personNamed,
  questionArrival,
  questionDeclined,
  questionTaken,
} from '../../testing/answers.ts';
import { anEnvelope, numbered } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { toDeclineAnswers } from './decline.ts';

const no = { act: anEnvelope(), reason: 'zQvReason' };
const decline = (...acts: readonly Act[]) =>
  done(toDeclineAnswers, no, {
    ...between({ grounds: [aGround({ id: 'se.consultation-without-person' })] }),
    ...aQuestion(...acts),
    letter: numbered(63),
    sendAct: numbered(64),
    crossing: numbered(65),
  });

it('a question may be answered by no answer, which says nothing: not who, not that there is one, not why', () => {
  const [kept, sent] = decline(questionArrival, questionTaken);
  expect(JSON.parse(sent?.words?.snapshot ?? '')).toEqual({ question: numbered(60) });
  expect(sent?.facts).toMatchObject({ isReply: true });
  expect(kept?.words).toEqual({ reason: 'zQvReason' });
  expect(JSON.stringify(sent)).not.toContain('zQvReason');
});

it('a question is declined in the same words, taken or not, and whether or not the agency has the person', () => {
  const sent = (...acts: readonly Act[]) => {
    const { basedOn: _basedOn, ...letter } = decline(...acts)[1] ?? {};
    return letter;
  };
  expect(sent(questionArrival)).toEqual(sent(questionArrival, questionTaken, personNamed));
  expect(sent(questionArrival)).toEqual(sent(questionArrival, questionTaken));
});

it('a question is not declined after answers were given, nor twice', () => {
  expect(() => decline(questionArrival, questionTaken, personNamed, answersPassedOn)).toThrow(
    'inspection.already-answered',
  );
  expect(() => decline(questionArrival, questionDeclined)).toThrow('inspection.already-answered');
});

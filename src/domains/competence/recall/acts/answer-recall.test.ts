import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { doNotKnow } from '../../lesson-file.ts';
import { course as courseOf } from '../../testing/lessons.ts';
import { questionsOn } from '../questions.ts';
import { toAnswerRecall } from './answer-recall.ts';

const at = { country: 'SE', realm: '1' };
const act = { id: '018f0000-0000-7000-8000-000000000001' } as never;
const id = '018f0000-0000-7000-8000-000000000002';
const now = new Date('2026-11-24T08:40:00.000Z');
const police = courseOf('police');

describe('an answer', () => {
  const questions = questionsOn(police, 7);
  const of = { id, at, today: '2026-11-24', asked: 7, questions } as const;
  const input = { act, day: 7 as const, before: 2, after: 4, answers: {} as Record<string, string> };
  const all = Object.fromEntries(questions.map(({ choice }) => [choice.id, choice.right]));

  it('is taken as it was given, also where one does not know, and nothing else that was sent', () => {
    const [first] = questions;
    const answers = { ...all, [first?.choice.id ?? '']: doNotKnow, 'police.9.made.up': 'right' };
    const [made] = decide(toAnswerRecall, { ...input, answers }, of, now);
    expect(made?.facts).toEqual({
      day: 7,
      on: '2026-11-24',
      before: 2,
      after: 4,
      answers: { ...all, [first?.choice.id ?? '']: doNotKnow },
    });
  });

  it('is refused where one is missing or is none of the options, and when nothing is asked', () => {
    expect(() => decide(toAnswerRecall, input, of, now)).toThrow(expect.objectContaining({ kind: 'invalid' }));
    const [first] = questions;
    const forged = { ...all, [first?.choice.id ?? '']: 'forged' };
    expect(() => decide(toAnswerRecall, { ...input, answers: forged }, of, now)).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path: `answers.${first?.choice.id}` })] }),
    );
    const early = { ...of, asked: null };
    expect(() => decide(toAnswerRecall, { ...input, answers: all }, early, now)).toThrow('recall.not-due');
    expect(() => decide(toAnswerRecall, { ...input, day: 2, answers: all }, of, now)).toThrow('recall.not-due');
  });
});

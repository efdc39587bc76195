import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { doNotKnow, type Vignette } from '../lesson-file.ts';
import { lessons } from '../testing/lessons.ts';
import { toAnswer } from './answer.ts';

const at = { country: 'SE', realm: '1' };
const { vignettes } = lessons();
const vignette = vignettes[0] as Vignette;
const act = { id: '018f0000-0000-7000-8000-000000000001' } as never;
const stream = '018f0000-0000-7000-8000-000000000002';
const rightOf = (one: Vignette) => ({
  sign: one.questions.sign.right,
  pass: one.questions.pass.right,
  call: one.questions.call.right,
});
const now = new Date('2026-11-24T08:40:00.000Z');
const given = { id: stream, at, vignette, round: 'baseline-2025-02', answered: false };

test('an answer is taken as it was given, also when it is not the right one', () => {
  const choices = { ...rightOf(vignette), call: doNotKnow };
  const [made] = decide(toAnswer, { act, answer: stream, choices }, given, now);
  expect(made?.facts).toEqual({ round: 'baseline-2025-02', vignette: vignette.id, choices });
  expect(made?.words).toBeNull();
});

test('a case is answered once in a round, so that no one counts twice', () => {
  const choices = rightOf(vignette);
  expect(() => decide(toAnswer, { act, answer: stream, choices }, { ...given, answered: true }, now)).toThrow(
    'competence.already-answered',
  );
});

test('an answer that the case does not offer is refused at its question', () => {
  const choices = { ...rightOf(vignette), pass: 'made-up' };
  expect(() => decide(toAnswer, { act, answer: stream, choices }, given, now)).toThrow(
    expect.objectContaining({ kind: 'invalid', fields: [expect.objectContaining({ path: 'choices.pass' })] }),
  );
});

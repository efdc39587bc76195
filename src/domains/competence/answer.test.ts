import { expect, test } from 'vitest';
import { answer } from './answer.ts';
import { knows } from './knows.ts';
import { doNotKnow, type Vignette } from './lesson-file.ts';
import { isCountedFor } from './rounds.ts';
import { lessons } from './testing/lessons.ts';

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
const given = { at, vignette, round: 'baseline-2025-02', answered: false };

test('an answer is taken as it was given, also when it is not the right one', () => {
  const choices = { ...rightOf(vignette), call: doNotKnow };
  const [made] = answer({ act, answer: stream, choices }, given);
  expect(made?.facts).toEqual({ round: 'baseline-2025-02', vignette: vignette.id, choices });
  expect(made?.words).toBeNull();
});

test('a case is answered once in a round, so that nobody counts twice', () => {
  const choices = rightOf(vignette);
  expect(() => answer({ act, answer: stream, choices }, { ...given, answered: true })).toThrow(
    'competence.already-answered',
  );
});

test('an answer that the case does not offer is refused at its question', () => {
  const choices = { ...rightOf(vignette), pass: 'made-up' };
  expect(() => answer({ act, answer: stream, choices }, given)).toThrow(
    expect.objectContaining({ kind: 'invalid', fields: [expect.objectContaining({ path: 'choices.pass' })] }),
  );
});

test('somebody is counted when every case of their agency is answered, and knows only what was right in all of them', () => {
  const counted = vignettes.filter((one) => isCountedFor(one, 'police'));
  const [first, second] = counted as [Vignette, Vignette];
  expect(knows(counted, new Map([[first.id, rightOf(first)]]))).toBeNull();
  const both = new Map([
    [first.id, rightOf(first)],
    [second.id, { ...rightOf(second), pass: doNotKnow }],
  ]);
  expect(knows(counted, both)).toEqual({ sign: true, pass: false, call: true });
});

test('a house without cases of its own is counted nowhere', () => {
  expect(knows([], new Map())).toBeNull();
});

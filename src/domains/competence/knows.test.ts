import { expect, test } from 'vitest';
import { knows } from './knows.ts';
import { doNotKnow, type Vignette } from './lesson-file.ts';
import { isCountedFor } from './rounds.ts';
import { lessons } from './testing/lessons.ts';

const { vignettes } = lessons();
const rightOf = (one: Vignette) => ({
  sign: one.questions.sign.right,
  pass: one.questions.pass.right,
  call: one.questions.call.right,
});

test('a person is counted when every case of their agency is answered, and knows only what was right in all of them', () => {
  const counted = vignettes.filter((one) => isCountedFor(one, 'police'));
  const [first, second] = counted as [Vignette, Vignette];
  expect(knows(counted, new Map([[first.id, rightOf(first)]]))).toBeNull();
  const both = new Map([
    [first.id, rightOf(first)],
    [second.id, { ...rightOf(second), pass: doNotKnow }],
  ]);
  expect(knows(counted, both)).toEqual({ sign: true, pass: false, call: true });
});

test('an agency without cases of its own is counted nowhere', () => {
  expect(knows([], new Map())).toBeNull();
});

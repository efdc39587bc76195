import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { act, created, drawn, found, now, withFrame } from '../testing/a-survey.ts';
import { toDraw } from './draw.ts';

test('people are drawn from a frame, with the seed and what the frame was', () => {
  const [one] = decide(toDraw, { act: act() }, found(withFrame()), now);
  expect(one?.facts).toMatchObject({ seed: 7, people: 10 });
  expect(found(drawn()).state.drawn).toMatchObject({ seed: 7 });
});

test('without a frame there is no one to draw', () => {
  expect(() => decide(toDraw, { act: act() }, found(created()), now)).toThrow('surveys.no-frame');
});

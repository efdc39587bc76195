import { expect, test } from 'vitest';
import { anEnvelope, someFile, uuid } from '../testing/builders.ts';
import { answer } from './answer.ts';

const tip = { id: uuid(1), at: someFile, opened: true, stopped: false, sha256: 'a'.repeat(64) };
const input = { act: anEnvelope(), message: uuid(2), sealed: 'AAAA' };

test('an answer says which message it is and what it was sealed to be, and nothing of what it says', () => {
  const [act] = answer(input, tip);
  expect(act).toMatchObject({ type: 'tip.answer', stream: tip.id, words: null, facts: { message: uuid(2) } });
});

test('nobody is answered before the tip was opened, nor after they asked us to stop', () => {
  expect(() => answer(input, { ...tip, opened: false })).toThrow('tip.open-first');
  expect(() => answer(input, { ...tip, stopped: true })).toThrow('tip.asked-to-stop');
});

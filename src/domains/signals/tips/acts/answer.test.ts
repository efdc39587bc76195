import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, someFile, uuid } from '../../testing/builders.ts';
import { toAnswer } from './answer.ts';

const now = new Date('2026-01-14T09:00:00Z');
const tip = { id: uuid(1), at: someFile, opened: true, stopped: false, sha256: 'a'.repeat(64) };
const input = { act: anEnvelope(), message: uuid(2), sealed: 'AAAA' };

test('an answer says which message it is and what it was sealed to be, and nothing of what it says', () => {
  const [act] = decide(toAnswer, input, tip, now);
  expect(act).toMatchObject({ type: 'tip.answer', stream: tip.id, words: null, facts: { message: uuid(2) } });
});

test('no sender is answered before the tip was opened, nor after they asked us to stop', () => {
  expect(() => decide(toAnswer, input, { ...tip, opened: false }, now)).toThrow('tip.open-first');
  expect(() => decide(toAnswer, input, { ...tip, stopped: true }, now)).toThrow('tip.asked-to-stop');
});

import { expect, test } from 'vitest';
import { anEnvelope, someFile, uuid } from '../testing/builders.ts';
import { open } from './open.ts';

const tip = { id: uuid(1), at: someFile, opened: false, dangerOn: null, answerBy: '2026-01-21', key: uuid(3) };

test('opening keeps the day of the promise, and which key the tip was sealed to', () => {
  const [act] = open({ act: anEnvelope() }, tip);
  expect(act).toMatchObject({ type: 'tip.open', stream: tip.id, facts: { answerBy: '2026-01-21', key: uuid(3) } });
});

test('a tip is opened once', () => {
  expect(() => open({ act: anEnvelope() }, { ...tip, opened: true })).toThrow('tip.already-opened');
});

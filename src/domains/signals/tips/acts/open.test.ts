import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, someFile, uuid } from '../../testing/builders.ts';
import { toOpen } from './open.ts';

const now = new Date('2026-01-14T09:00:00Z');
const tip = { id: uuid(1), at: someFile, opened: false, dangerOn: null, answerBy: '2026-01-21', key: uuid(3) };

test('opening keeps the day of the promise, and which key the tip was sealed to', () => {
  const [act] = decide(toOpen, { act: anEnvelope() }, tip, now);
  expect(act).toMatchObject({ type: 'tip.open', stream: tip.id, facts: { answerBy: '2026-01-21', key: uuid(3) } });
});

test('a tip is opened once', () => {
  expect(() => decide(toOpen, { act: anEnvelope() }, { ...tip, opened: true }, now)).toThrow('tip.already-opened');
});

import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, aPhone } from '../../testing/a-phone.ts';
import { toLock } from './lock.ts';

it('a phone is locked once', () => {
  const now = new Date('2026-02-05T17:00:00.000Z');
  const input = { act: anEnvelope };
  expect(decide(toLock, input, { ...aPhone, isStopped: false }, now)).toMatchObject([{ type: 'device.lock' }]);
  expect(() => decide(toLock, input, { ...aPhone, isStopped: true }, now)).toThrow('device.stopped');
});

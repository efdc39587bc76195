import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, aPhone } from '../../testing/a-phone.ts';
import { toEnd } from './end.ts';

it('a phone is ended once', () => {
  const now = new Date('2026-02-05T17:00:00.000Z');
  const input = { act: anEnvelope };
  expect(decide(toEnd, input, { ...aPhone, isStopped: false }, now)).toMatchObject([{ type: 'device.end' }]);
  expect(() => decide(toEnd, input, { ...aPhone, isStopped: true }, now)).toThrow('device.stopped');
});

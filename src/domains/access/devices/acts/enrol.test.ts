import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, aPhone } from '../../testing/a-phone.ts';
import { toEnrol } from './enrol.ts';

it('a phone is registered to no one without proof that it has its key', () => {
  const now = new Date('2026-02-05T17:00:00.000Z');
  const input = { act: anEnvelope, device: aPhone.id, publicKey: '', token: '', proof: '' };
  expect(() => decide(toEnrol, input, { ...aPhone, isProven: false }, now)).toThrow('device.not-proven');
  expect(decide(toEnrol, input, { ...aPhone, isProven: true }, now)).toMatchObject([
    { stream: aPhone.id, type: 'device.enrol' },
  ]);
});

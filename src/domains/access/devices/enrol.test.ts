import { describe, expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { enrolDevice, foldDevice, keep, stopDevice } from './enrol.ts';

const at = { country: 'SE', realm: '1' };
const device = '00000000-0000-4000-8000-000000000009';
const act = '00000000-0000-7000-8000-000000000001';
const envelope = {
  id: act,
  device,
  deviceSeq: 0,
  capacity: 'supervision' as const,
  sitting: '00000000-0000-4000-8000-000000000002',
  happenedFrom: '2026-02-05T17:00:00.000Z',
  happenedTo: null,
  precision: 'minute' as const,
};
const input = { act: envelope, device, publicKey: '', token: '', proof: '' };

describe('a phone', () => {
  it('is made nobody’s own without proof that it has its key', () => {
    expect(() => enrolDevice(input, { at, isProven: false })).toThrow('device.not-proven');
    expect(enrolDevice(input, { at, isProven: true })).toMatchObject([{ stream: device, type: 'device.enrol' }]);
  });

  it('is locked once and ended once', () => {
    expect(stopDevice('lock', act, { at, device, isStopped: false })).toMatchObject([{ type: 'device.lock' }]);
    expect(() => stopDevice('end', act, { at, device, isStopped: true })).toThrow('device.stopped');
  });

  it('keeps what could not be done with its words sealed, and says so where its owner looks', () => {
    const media = [
      { id: '00000000-0000-4000-8000-000000000007', kind: 'photo' as const, type: 'image/png', pieces: 2 },
    ];
    const why = 'refused' as const;
    const facts = { device, counter: 7, hash: 'a'.repeat(64), verb: 'inspection.observe', why, media, aparts: [] };
    const kept = keep(at, act, facts, { body: '{"note":"Four beds."}', sentence: 'It was refused.' });
    expect(JSON.stringify(kept.facts)).not.toContain('beds');
    expect(kept.words?.body).toContain('beds');
    const told = { ...kept, happenedFrom: '2026-02-05T17:00:00.000Z' } as unknown as Act;
    expect(foldDevice([told])).toMatchObject({
      enrolledAt: null,
      kept: [{ counter: 7, act, media: [{ pieces: 2, whole: null }] }],
    });
  });
});

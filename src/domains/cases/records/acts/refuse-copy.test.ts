import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aCase, anEnvelope } from '../../testing/builders.ts';
import { toRefuseCopy } from './refuse-copy.ts';

const now = new Date('2026-11-24T08:41:00.000Z');
const known = { mask: new Set(['se.osl-26-1']), appeal: new Set(['se.osl-6-7']) };
const refusedAs = (id: string) => expect.objectContaining({ text: expect.objectContaining({ id }) });

describe('a refusal', () => {
  it('rests on a provision and says how it is appealed, both from the list', () => {
    const refusal = {
      act: anEnvelope(),
      asker: null,
      reason: 'Påhittade skäl.',
      provision: 'se.osl-26-1',
      appeal: 'se.osl-6-7',
    };
    expect(decide(toRefuseCopy, refusal, { ...aCase(), known }, now)[0]).toMatchObject({
      facts: { provision: 'se.osl-26-1', appeal: 'se.osl-6-7' },
      words: { reason: 'Påhittade skäl.' },
    });
    const wrong = () => decide(toRefuseCopy, { ...refusal, provision: 'se.osl-6-7' }, { ...aCase(), known }, now);
    expect(wrong).toThrow(refusedAs('case.records.no-provision'));
  });
});

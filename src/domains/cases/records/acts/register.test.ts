import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aCase, anEnvelope } from '../../testing/builders.ts';
import { toRegister } from './register.ts';

const now = new Date('2026-11-24T08:41:00.000Z');
const refusedAs = (id: string) => expect.objectContaining({ text: expect.objectContaining({ id }) });

describe('a registry number', () => {
  it('is given once', () => {
    const input = { act: anEnvelope(), number: 'KS 2026-0417' };
    expect(decide(toRegister, input, aCase(), now)[0]?.facts).toEqual({ number: 'KS 2026-0417' });
    expect(() => decide(toRegister, input, aCase({ number: 'KS 2026-0001' }), now)).toThrow(
      refusedAs('case.records.has-number'),
    );
  });
});

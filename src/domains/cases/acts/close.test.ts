import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { aCase, anEnvelope } from '../testing/builders.ts';
import { toClose } from './close.ts';

const now = new Date('2026-11-24T08:41:00.000Z');
const closing = { act: anEnvelope(), end: 'done', reason: 'påhittat skäl' } as const;

describe('closing a case', () => {
  it('says how it ended, and keeps the reason out of the facts', () => {
    const [act] = decide(toClose, closing, aCase(), now);
    expect(act).toMatchObject({ type: 'case.close', facts: { end: 'done' }, words: { reason: 'påhittat skäl' } });
  });

  it('is refused for a case that is closed already', () => {
    expect(() => decide(toClose, closing, aCase({ status: 'closed' }), now)).toThrow(Problem);
  });
});

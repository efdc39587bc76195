import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { aCase, anEnvelope } from '../testing/builders.ts';
import { toReopen } from './reopen.ts';

const now = new Date('2026-11-24T08:41:00.000Z');
const closedBy = '01990000-0000-7000-8000-000000000060';
const closer = { by: '1001', at: '2026-11-24T08:40:30.000Z' };
const reopen = (reason: string | null, asker = '1001', over: Parameters<typeof aCase>[0] = {}) =>
  decide(
    toReopen,
    { act: anEnvelope(), reason },
    { ...aCase({ status: 'closed', closedBy, closer, ...over }), asker },
    now,
  );

describe('reopening a case', () => {
  it('keeps the reason out of the facts', () => {
    expect(reopen('påhittat skäl')).toMatchObject([
      { type: 'case.reopen', facts: { closing: closedBy }, words: { reason: 'påhittat skäl' } },
    ]);
  });

  it('needs no reason from the person who has just closed it, and one from everyone else', () => {
    expect(reopen(null)).toHaveLength(1);
    const missing = expect.objectContaining({ kind: 'invalid', message: 'case.reopen-reason' });
    expect(() => reopen(null, '1002')).toThrow(missing);
    expect(() => reopen(null, '1001', { closer: { ...closer, at: '2026-11-20T08:00:00.000Z' } })).toThrow(missing);
  });

  it('is refused for a case that is open', () => {
    const open = { status: 'open', closer: null } as const;
    expect(() => reopen('påhittat skäl', '1001', open)).toThrow(
      expect.objectContaining({ kind: 'conflict', message: 'case.not-closed' }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import { close } from './close.ts';
import { foldCase } from './fold.ts';
import { aCase, anActOfCase, anEnvelope } from './testing/builders.ts';

const envelope = anEnvelope();
const closing = { act: envelope, end: 'done', reason: 'påhittat skäl' } as const;

describe('closing a case', () => {
  it('says how it ended, and keeps the reason out of the facts', () => {
    const [act] = close(closing, aCase());
    expect(act).toMatchObject({ type: 'case.close', facts: { end: 'done' }, words: { reason: 'påhittat skäl' } });
  });

  it('is refused for a case that is closed already', () => {
    expect(() => close(closing, aCase({ status: 'closed' }))).toThrow(Problem);
  });
});

describe('a case as its acts tell it', () => {
  it('is open from the act that opened it until the act that closed it', () => {
    const opened = anActOfCase();
    const closed = anActOfCase({
      id: envelope.id,
      type: 'case.close',
      facts: { end: 'person-left' },
      happenedFrom: envelope.happenedFrom,
    });
    expect(foldCase([opened])).toMatchObject({ status: 'open', owner: '1001', track: 'protection' });
    expect(foldCase([opened, closed])).toMatchObject({
      status: 'closed',
      end: 'person-left',
      closedAt: envelope.happenedFrom,
      closedBy: envelope.id,
    });
  });

  it('keeps of cases elsewhere an opaque reference, and nothing changes by a note', () => {
    const linked = anActOfCase({ type: 'case.link', facts: { elsewhere: '0d3e7a52-1111-4222-8333-5b1d0f9a77c1' } });
    const noted = anActOfCase({ type: 'case.note', facts: {} });
    expect(foldCase([anActOfCase(), linked, noted]).elsewhere).toEqual(['0d3e7a52-1111-4222-8333-5b1d0f9a77c1']);
  });
});

import { describe, expect, test } from 'vitest';
import { inFoldOrder } from '../../kernel/act.ts';
import { foldCase } from './fold.ts';
import { anActOfCase, anEnvelope } from './testing/builders.ts';

const envelope = anEnvelope();
const risk = '01990000-0000-7000-8000-000000000040';
const atRisk = anActOfCase({
  id: '01990000-0000-7000-8000-000000000041',
  type: 'case.at-risk',
  happenedFrom: '2026-02-05T20:30:00.000Z',
  facts: { risk, what: 'place', diesOn: null, estimated: false, holder: 'employer', saver: 'police' },
});
const saved = anActOfCase({
  id: '01990000-0000-7000-8000-000000000042',
  type: 'case.end-risk',
  happenedFrom: '2026-02-05T17:41:00.000Z',
  facts: { risk, end: 'saved' },
});

test('what was saved before it was recorded as at risk is saved all the same', () => {
  const { risks } = foldCase(inFoldOrder([anActOfCase({ happenedFrom: '2026-02-05T17:00:00.000Z' }), atRisk, saved]));
  expect(risks).toMatchObject([{ risk, act: atRisk.id, savedOn: '2026-02-05T17:41:00.000Z', lostOn: null }]);
});

test('what has no recorded outcome is neither saved nor lost', () => {
  const { risks } = foldCase([anActOfCase(), atRisk]);
  expect(risks).toMatchObject([{ savedOn: null, lostOn: null }]);
});

describe('a case as the fold of its acts', () => {
  test('is open from the act that opened it until the act that closed it', () => {
    const opened = anActOfCase();
    const closed = anActOfCase({
      id: envelope.id,
      type: 'case.close',
      facts: { end: 'person-left' },
      happenedFrom: envelope.happenedFrom,
    });
    expect(foldCase([opened])).toMatchObject({ status: 'open', responsible: { owner: '1001' }, track: 'protection' });
    expect(foldCase([opened, closed])).toMatchObject({
      status: 'closed',
      end: 'person-left',
      closedAt: envelope.happenedFrom,
      closedBy: envelope.id,
    });
  });

  test('keeps of cases elsewhere an opaque reference, and nothing changes by a note', () => {
    const linked = anActOfCase({ type: 'case.link', facts: { elsewhere: '0d3e7a52-1111-4222-8333-5b1d0f9a77c1' } });
    const noted = anActOfCase({ type: 'case.note', facts: {} });
    expect(foldCase([anActOfCase(), linked, noted]).elsewhere).toEqual(['0d3e7a52-1111-4222-8333-5b1d0f9a77c1']);
  });
});

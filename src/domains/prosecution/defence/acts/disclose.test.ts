import { describe, expect, it } from 'vitest';
import { anEnvelope, anItem, type Happening, itemId, stored, withActs } from '../../testing/builders.ts';
import { aDocument } from '../../testing/drafts.ts';
import { done, refusal } from '../../testing/refused.ts';
import { toDisclose } from './disclose.ts';

const shelter = 'Påhittade Gränd 14 B';
const items: Happening[] = [
  ['evidence.add', anItem(1)],
  ['evidence.add', anItem(2, { material: 'working-note' })],
];
const served: Happening = [
  'file.serve',
  { on: '2026-10-12', replyBy: '2026-11-02', items: [itemId(1)], documents: [] },
];

describe('material that the defence asks for', () => {
  const request = {
    act: anEnvelope(),
    facts: { on: '2026-11-02' },
    words: { why: 'Försvaret begärde dem.' },
    documents: [aDocument({ name: 'svar.txt' })],
    protectedAddresses: [shelter],
  };
  it('is given by a separate act, checked by the same guard', () => {
    expect(withActs([...items, served], done(toDisclose, request, stored(...items, served))).given).toHaveLength(1);
    const bad = { ...request, documents: [aDocument({ text: shelter })] };
    expect(refusal(toDisclose, bad, stored(...items, served)).text).toBe('prosecution.problem.address-in-text');
  });
  it('comes after final service', () => {
    expect(refusal(toDisclose, request, stored(...items)).text).toBe('prosecution.problem.not-served');
  });
});

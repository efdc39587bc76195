import { describe, expect, it } from 'vitest';
import { anEnvelope, anItem, type Happening, itemId, larkan, stored, uuid, withActs } from '../testing/builders.ts';
import { anEvidence, aRequest } from '../testing/drafts.ts';
import { refusal } from '../testing/refused.ts';
import { addEvidence, correctEvidence, replyToRequest, requestEvidence } from './evidence.ts';

const has: Happening = ['evidence.add', anItem(7)];

describe('an item of evidence', () => {
  it('gets the next number unless one is chosen', () => {
    expect(addEvidence(anEvidence(), stored(has))[0]?.facts).toMatchObject({ number: 8 });
    expect(addEvidence(anEvidence({ number: 3 }), stored(has))[0]?.facts).toMatchObject({ number: 3 });
    expect(refusal(() => addEvidence(anEvidence({ number: 7 }), stored(has))).at).toBe('facts.number');
  });
  it('seals who secured it, and keeps its class in the open', () => {
    const [act] = addEvidence(anEvidence(), stored());
    expect(act?.words).toEqual({ short: 'dörrkort', securedBy: 'En påhittad utredare' });
    expect(act?.facts).toMatchObject({ material: 'protocol', bearing: 'for' });
  });
  it('is about injured parties of the file, once', () => {
    expect(refusal(() => addEvidence(anEvidence({ parties: [uuid(99)] }), stored())).at).toBe('facts.parties');
    expect(refusal(() => addEvidence(anEvidence({ accountOf: uuid(99) }), stored())).at).toBe('facts.accountOf');
    expect(refusal(() => addEvidence(anEvidence({ item: itemId(7) }), stored(has))).text).toBe(
      'prosecution.problem.id-taken',
    );
  });
  it('is corrected by a person with a reason, and what was said on entry gives way', () => {
    const correction = {
      act: anEnvelope(),
      facts: { item: itemId(7), changed: { independent: false } },
      words: { reason: 'Hon skrev den själv.' },
    };
    expect(withActs([has], correctEvidence(correction, stored(has))).items[0]?.independent).toBe(false);
    const empty = { ...correction, facts: { item: itemId(7), changed: {} } };
    expect(refusal(() => correctEvidence(empty, stored(has))).text).toBe('prosecution.problem.nothing-to-correct');
    expect(refusal(() => correctEvidence(correction, stored())).text).toBe('prosecution.problem.item-unknown');
  });
});

describe('something that was asked for', () => {
  const asked: Happening = ['evidence.request', aRequest().facts];
  const reply = {
    act: anEnvelope(),
    facts: {
      request: uuid(3001),
      outcome: 'overwritten' as const,
      on: '2026-02-25',
      goneSince: '2026-02-19',
      obstacle: 'OB-C07',
    },
    words: { note: null },
  };
  it('is answered once, and what was gone says since when', () => {
    expect(withActs([asked], replyToRequest(reply, stored(asked))).requests[0]?.reply).toMatchObject({
      outcome: 'overwritten',
    });
    const blank = { ...reply, facts: { ...reply.facts, goneSince: null } };
    expect(refusal(() => replyToRequest(blank, stored(asked))).at).toBe('facts.goneSince');
    const answered: Happening = ['evidence.reply', reply.facts];
    expect(refusal(() => replyToRequest(reply, stored(asked, answered))).text).toBe(
      'prosecution.problem.request-answered',
    );
    expect(refusal(() => replyToRequest(reply, stored())).text).toBe('prosecution.problem.request-unknown');
  });
  it('is asked for somebody in the file, once', () => {
    expect(requestEvidence(aRequest({ parties: [larkan] }), stored())).toHaveLength(1);
    expect(refusal(() => requestEvidence(aRequest({ parties: [uuid(99)] }), stored())).at).toBe('facts.parties');
    expect(refusal(() => requestEvidence(aRequest(), stored(asked))).text).toBe('prosecution.problem.id-taken');
  });
});

import { describe, expect, it } from 'vitest';
import { anItem, type Happening, itemId, stored, uuid } from '../../testing/builders.ts';
import { anEvidence } from '../../testing/drafts.ts';
import { done, refusal } from '../../testing/refused.ts';
import { toAddEvidence } from './add-evidence.ts';

const has: Happening = ['evidence.add', anItem(7)];

describe('an item of evidence', () => {
  it('gets the next number unless one is chosen', () => {
    expect(done(toAddEvidence, anEvidence(), stored(has))[0]?.facts).toMatchObject({ number: 8 });
    expect(done(toAddEvidence, anEvidence({ number: 3 }), stored(has))[0]?.facts).toMatchObject({ number: 3 });
    expect(refusal(toAddEvidence, anEvidence({ number: 7 }), stored(has)).at).toBe('facts.number');
  });
  it('seals who secured it, and stores its class unsealed', () => {
    const [act] = done(toAddEvidence, anEvidence(), stored());
    expect(act?.words).toEqual({ short: 'dörrkort', securedBy: 'En påhittad utredare' });
    expect(act?.facts).toMatchObject({ material: 'protocol', bearing: 'for' });
  });
  it('is about injured parties of the file, once', () => {
    expect(refusal(toAddEvidence, anEvidence({ parties: [uuid(99)] }), stored()).at).toBe('facts.parties');
    expect(refusal(toAddEvidence, anEvidence({ accountOf: uuid(99) }), stored()).at).toBe('facts.accountOf');
    expect(refusal(toAddEvidence, anEvidence({ item: itemId(7) }), stored(has)).text).toBe(
      'prosecution.problem.id-taken',
    );
  });
});

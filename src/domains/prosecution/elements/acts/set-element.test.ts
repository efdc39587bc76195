import { describe, expect, it } from 'vitest';
import { anItem, type Happening, itemId, said, stored as storedFile, uuid, withActs } from '../../testing/builders.ts';
import { aSetting } from '../../testing/drafts.ts';
import { lawIn, swedishLaw } from '../../testing/law.ts';
import { done, refusal } from '../../testing/refused.ts';
import { toSetElement } from './set-element.ts';

const stored = (...happened: readonly Happening[]) => ({ ...storedFile(...happened), law: swedishLaw });
const items: Happening[] = [
  ['evidence.add', anItem(1)],
  ['evidence.add', anItem(2)],
];

describe('the assessment of an element', () => {
  it('replaces the earlier assessment', () => {
    const before = [...items, said('SE.BRB.4.1b.LINK.1', 'nothing-yet', [])];
    const now = withActs(before, done(toSetElement, aSetting(), stored(...before)));
    expect(now.settings.map(({ state }) => state)).toEqual(['supported']);
  });
  it('is of an element of the law of the country, and keeps what that law calls it', () => {
    expect(refusal(toSetElement, aSetting({ element: 'FI.25.3.LINK.1' }), stored(...items)).at).toBe('facts.element');
    const [act] = done(toSetElement, aSetting(), stored(...items));
    expect(act?.facts).toMatchObject({ called: 'genom, 4:1 b' });
    const finnish = { ...stored(...items), law: lawIn('FI') };
    const [there] = done(toSetElement, aSetting({ element: 'FI.25.3.LINK.1' }), finnish);
    expect(there?.facts).toMatchObject({ called: 'hänen saattamisekseen, 25.3' });
    expect(refusal(toSetElement, aSetting(), finnish).text).toBe('prosecution.element-unknown');
  });
  it('names items that are in the file, each on one side', () => {
    expect(refusal(toSetElement, aSetting({ for: [uuid(99)] }), stored(...items)).at).toBe('facts.for');
    expect(refusal(toSetElement, aSetting({ against: [uuid(99)] }), stored(...items)).at).toBe('facts.against');
    expect(refusal(toSetElement, aSetting({ against: [itemId(1)] }), stored(...items)).text).toBe(
      'prosecution.problem.both-sides',
    );
  });
  it('names evidence when supported or contradicted, and none when nothing yet', () => {
    expect(refusal(toSetElement, aSetting({ for: [] }), stored(...items)).text).toBe(
      'prosecution.problem.supported-by-nothing',
    );
    expect(refusal(toSetElement, aSetting({ state: 'contradicted' }), stored(...items)).text).toBe(
      'prosecution.problem.contradicted-by-nothing',
    );
    expect(refusal(toSetElement, aSetting({ state: 'nothing-yet', for: [] }), stored(...items)).text).toBe('done');
  });
  it('is about an injured party of the file', () => {
    expect(refusal(toSetElement, aSetting({ party: uuid(99) }), stored(...items)).text).toBe(
      'prosecution.problem.party-unknown',
    );
  });
});

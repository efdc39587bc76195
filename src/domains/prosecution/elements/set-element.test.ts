import { describe, expect, it } from 'vitest';
import {
  anEnvelope,
  anItem,
  type Happening,
  itemId,
  larkan,
  said,
  stored,
  uuid,
  withActs,
} from '../testing/builders.ts';
import { aSetting } from '../testing/drafts.ts';
import { refusal } from '../testing/refused.ts';
import { leaveQuestion, setElement } from './set-element.ts';

const items: Happening[] = [
  ['evidence.add', anItem(1)],
  ['evidence.add', anItem(2)],
];

describe('what a person says of an element', () => {
  it('stands instead of what was said before', () => {
    const before = [...items, said('SE.BRB.4.1b.LINK.1', 'nothing-yet', [])];
    const now = withActs(before, setElement(aSetting(), stored(...before)));
    expect(now.settings.map(({ state }) => state)).toEqual(['supported']);
  });
  it('names items that are in the file, each on one side', () => {
    expect(refusal(() => setElement(aSetting({ for: [uuid(99)] }), stored(...items))).at).toBe('facts.for');
    expect(refusal(() => setElement(aSetting({ against: [uuid(99)] }), stored(...items))).at).toBe('facts.against');
    expect(refusal(() => setElement(aSetting({ against: [itemId(1)] }), stored(...items))).text).toBe(
      'prosecution.problem.both-sides',
    );
  });
  it('is supported or contradicted by something, and nothing yet by nothing', () => {
    expect(refusal(() => setElement(aSetting({ for: [] }), stored(...items))).text).toBe(
      'prosecution.problem.supported-by-nothing',
    );
    expect(refusal(() => setElement(aSetting({ state: 'contradicted' }), stored(...items))).text).toBe(
      'prosecution.problem.contradicted-by-nothing',
    );
    expect(refusal(() => setElement(aSetting({ state: 'nothing-yet', for: [] }), stored(...items))).text).toBe('done');
  });
  it('is about an injured party of the file', () => {
    expect(refusal(() => setElement(aSetting({ party: uuid(99) }), stored(...items))).text).toBe(
      'prosecution.problem.party-unknown',
    );
  });
});

it('a question is left aside with a reason, for somebody in the file', () => {
  const left = {
    act: anEnvelope(),
    facts: { question: 'debt-before', party: larkan },
    words: { reason: 'Frågad i april.' },
  };
  expect(withActs([], leaveQuestion(left, stored())).leftQuestions).toEqual([left.facts]);
  const other = { ...left, facts: { ...left.facts, party: uuid(99) } };
  expect(refusal(() => leaveQuestion(other, stored())).text).toBe('prosecution.problem.party-unknown');
});

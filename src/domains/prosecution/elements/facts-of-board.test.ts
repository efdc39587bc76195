import { describe, expect, it } from 'vitest';
import { factsOfBoard, itemOfFact } from './facts-of-board.ts';

const items = [
  { id: 'i1', type: 'EV03' },
  { id: 'i2', type: 'EV01' },
];
const elements = [
  { id: 'SE.BRB.4.1a.MEANS.2', concepts: ['means.deception'] },
  { id: 'SE.BRB.4.1a.MEANS.1', concepts: ['means.coercion', 'means.threat'] },
];
const row = (element: string, of: readonly string[], against: readonly string[] = []) => ({
  element: element as 'SE.BRB.4.1a.MEANS.2',
  for: of.map((id) => ({ id, independent: id === 'i1' })),
  against: against.map((id) => ({ id, independent: id === 'i1' })),
});

describe('what was placed on the board', () => {
  it('is about what the element is about, with its kind and whether it is independent of the person’s account', () => {
    expect(factsOfBoard([row('SE.BRB.4.1a.MEANS.2', ['i1'])], items, elements)).toEqual([
      { id: 'for i1', speaks: 'for', concepts: ['means.deception'], oneOf: [], evidence: ['EV03'], independent: true },
    ]);
  });

  it('under an element that is about several things is about one of them', () => {
    const [fact] = factsOfBoard([row('SE.BRB.4.1a.MEANS.1', ['i2'])], items, elements);
    expect(fact).toMatchObject({ concepts: [], oneOf: ['means.coercion', 'means.threat'], independent: false });
  });

  it('for one element and against another is two facts about one item', () => {
    const facts = factsOfBoard(
      [row('SE.BRB.4.1a.MEANS.2', ['i1']), row('SE.BRB.4.1a.MEANS.1', [], ['i1'])],
      items,
      elements,
    );
    expect(facts.map(({ id, speaks }) => [id, speaks])).toEqual([
      ['for i1', 'for'],
      ['against i1', 'against'],
    ]);
    expect(facts.map(({ id }) => itemOfFact(id))).toEqual(['i1', 'i1']);
  });

  it('under an element that is not known is left out', () => {
    expect(factsOfBoard([row('SE.BRB.9.9.X.1', ['i1'])], items, elements)).toEqual([]);
  });
});

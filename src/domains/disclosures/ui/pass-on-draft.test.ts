import { describe, expect, it } from 'vitest';
import { chosenIn, emptyPassOn, type PassOnDraft, passOnErrors, whatIsPassedOn } from './pass-on-draft.ts';

const aGround = (id: string, change: object = {}) => ({
  id,
  sentence: 'Påhittad mening.',
  provision: 'Påhittad lag',
  weighing: false,
  verified: false,
  possible: true,
  whyNot: null,
  excludes: [],
  ...change,
});
const addresses = [
  {
    unit: 7,
    unitName: 'Påhittad enhet',
    house: 'Påhittad myndighet',
    grounds: [aGround('a'), aGround('b', { weighing: true }), aGround('fi.written', { written: true })],
  },
  {
    unit: 8,
    unitName: 'En annan',
    house: 'Påhittad myndighet',
    grounds: [aGround('a', { possible: false, whyNot: 'nej' })],
  },
];
const aDraft = (change: Partial<PassOnDraft<'sector'>> = {}): PassOnDraft<'sector'> => ({
  ...emptyPassOn,
  facts: ['sector'],
  unit: '7',
  purpose: 'Planera ett besök.',
  ground: 'a',
  ...change,
});
const paths = (change: Partial<PassOnDraft<'sector'>>) =>
  passOnErrors(aDraft(change), addresses).map(({ path }) => path);

describe('passing on', () => {
  it('is ready when facts, recipient, purpose and ground are chosen', () => {
    expect(paths({})).toEqual([]);
  });

  it('asks for each of them in the order of the page', () => {
    expect(passOnErrors(emptyPassOn, addresses).map(({ path }) => path)).toEqual([
      'facts',
      'toUnit',
      'purpose',
      'ground',
    ]);
  });

  it('asks for the weighing only when the ground demands it', () => {
    expect(paths({ ground: 'b' })).toEqual(['weighing.interestInSharing', 'weighing.interestProtected']);
  });

  it('drops a ground that does not hold for another recipient', () => {
    expect(chosenIn(aDraft({ unit: '8' }), addresses).ground).toBeUndefined();
    expect(paths({ unit: '8' })).toEqual(['ground']);
  });

  it('sends the weighing only with a ground that demands it', () => {
    const written = { interestInSharing: ' Skyddet. ', interestProtected: 'Inga namn.' };
    expect(whatIsPassedOn(aDraft({ ...written, ground: 'b' }), addresses)).toEqual({
      toUnit: 7,
      facts: ['sector'],
      purpose: 'Planera ett besök.',
      ground: 'b',
      weighing: { interestInSharing: 'Skyddet.', interestProtected: 'Inga namn.' },
    });
    expect(whatIsPassedOn(aDraft(written), addresses)?.weighing).toBeNull();
  });

  it('asks for both parts of a provision that the officer writes, and sends them behind its ground', () => {
    expect(paths({ ground: 'fi.written' })).toEqual(['provision.statute', 'provision.paragraph']);
    const provision = { statute: ' Påhittad lag (1/2000)', paragraph: '3 §' };
    expect(paths({ ground: 'fi.written', provision })).toEqual([]);
    expect(whatIsPassedOn(aDraft({ ground: 'fi.written', provision }), addresses)?.ground).toBe(
      'fi.written: Påhittad lag (1/2000), 3 §',
    );
    expect(whatIsPassedOn(aDraft({ provision }), addresses)?.ground).toBe('a');
  });

  it('sends nothing without a recipient and a ground that holds for it', () => {
    expect(whatIsPassedOn(aDraft({ unit: '' }), addresses)).toBeNull();
    expect(whatIsPassedOn(aDraft({ unit: '8' }), addresses)).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { anEnvelope, anItem, type Happening, itemId, stored, withActs } from '../../testing/builders.ts';
import { done, refusal } from '../../testing/refused.ts';
import { toCorrectEvidence } from './correct-evidence.ts';

const has: Happening = ['evidence.add', anItem(7)];

it('an item is corrected by a person with a reason, and the correction replaces what was recorded on entry', () => {
  const correction = {
    act: anEnvelope(),
    facts: { item: itemId(7), changed: { independent: false } },
    words: { reason: 'Hon skrev den själv.' },
  };
  expect(withActs([has], done(toCorrectEvidence, correction, stored(has))).items[0]?.independent).toBe(false);
  const empty = { ...correction, facts: { item: itemId(7), changed: {} } };
  expect(refusal(toCorrectEvidence, empty, stored(has)).text).toBe('prosecution.problem.nothing-to-correct');
  expect(refusal(toCorrectEvidence, correction, stored()).text).toBe('prosecution.problem.item-unknown');
});

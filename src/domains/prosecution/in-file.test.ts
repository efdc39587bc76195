import { expect, it } from 'vitest';
import { correctEvidence } from './evidence/acts/correct-evidence.ts';
import { idTaken, inFile, notServed, unknownItem, unknownParty, withoutItem, withoutParty } from './in-file.ts';
import { anEnvelope, anItem, folded, larkan, stored, uuid } from './testing/builders.ts';

it('an act of a file belongs to its stream, with the words that were given and no empty ones', () => {
  const said = { act: anEnvelope(), facts: { item: uuid(1), changed: {} } };
  const act = inFile(correctEvidence, stored(), { ...said, words: { reason: 'skrivfel' } });
  expect(act).toMatchObject({ stream: stored().id, streamKind: 'investigation', words: { reason: 'skrivfel' } });
  expect(inFile(correctEvidence, stored(), { ...said, words: { reason: null } }).words).toBeNull();
});

it('a named person or item must be in the file, and the refusal is shown at its field', () => {
  expect(unknownParty(folded(), [larkan, null])).toBeNull();
  expect(unknownParty(folded(), [uuid(99)])?.fields[0]?.path).toBe('facts.party');
  expect(unknownItem(folded(), [uuid(99)], 'items')?.fields[0]?.path).toBe('items');
});

it('an act that needs an injured party, an item or final service is stopped in a file without one', () => {
  const empty = { ...stored(), state: { ...folded(), parties: [] } };
  expect(withoutParty(stored())).toBeNull();
  expect(withoutParty(empty)).toEqual(unknownParty(empty.state, [larkan]));
  expect(withoutItem('facts.item')(stored())).toEqual(unknownItem(folded(), [uuid(99)], 'facts.item'));
  expect(withoutItem('facts.item')(stored(['evidence.add', anItem(1)]))).toBeNull();
  expect(notServed(stored())?.text.id).toBe('prosecution.problem.not-served');
});

it('an id that is already used is refused', () => {
  expect(idTaken([{ id: larkan }], larkan)?.text.id).toBe('prosecution.problem.id-taken');
  expect(idTaken([], larkan)).toBeNull();
});

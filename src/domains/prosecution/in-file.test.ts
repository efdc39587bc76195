import { expect, it } from 'vitest';
import { correctItemAct } from './acts.ts';
import { inFile, requireKnown, requireNew } from './in-file.ts';
import { anEnvelope, folded, larkan, stored, uuid } from './testing/builders.ts';
import { refusal } from './testing/refused.ts';

it('an act of a file lies in its stream, with the words that were said and no empty ones', () => {
  const said = { act: anEnvelope(), facts: { item: uuid(1), changed: {} } };
  const act = inFile(correctItemAct, stored(), { ...said, words: { reason: 'skrivfel' } });
  expect(act).toMatchObject({ stream: stored().id, streamKind: 'investigation', words: { reason: 'skrivfel' } });
  expect(inFile(correctItemAct, stored(), { ...said, words: { reason: null } }).words).toBeNull();
});

it('what is named must be in the file, and the refusal stands at its field', () => {
  expect(refusal(() => requireKnown(folded(), { parties: [larkan, null] })).text).toBe('done');
  expect(refusal(() => requireKnown(folded(), { parties: [uuid(99)] })).at).toBe('facts.party');
  expect(refusal(() => requireKnown(folded(), { items: [uuid(99)] }, { items: 'items' })).at).toBe('items');
});

it('an id that is there already is refused', () => {
  expect(refusal(() => requireNew([{ id: larkan }], larkan)).text).toBe('prosecution.problem.id-taken');
  expect(refusal(() => requireNew([], larkan)).text).toBe('done');
});

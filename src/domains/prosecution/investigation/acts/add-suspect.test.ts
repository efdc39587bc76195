import { expect, it } from 'vitest';
import { anEnvelope, type Happening, stored, uuid } from '../../testing/builders.ts';
import { refusal } from '../../testing/refused.ts';
import { toAddSuspect } from './add-suspect.ts';

const act = anEnvelope();
const suspect: Happening = ['suspect.add', { suspect: uuid(31) }];

it('a suspect is added once', () => {
  const added = { act, facts: { suspect: uuid(31) }, words: { name: 'Påhittad Misstänkt' } };
  expect(refusal(toAddSuspect, added, stored(suspect)).text).toBe('prosecution.problem.id-taken');
});

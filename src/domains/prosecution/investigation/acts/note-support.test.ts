import { expect, it } from 'vitest';
import { anEnvelope, larkan, stored, uuid, withActs } from '../../testing/builders.ts';
import { done, refusal } from '../../testing/refused.ts';
import { toNoteSupport } from './note-support.ts';

const act = anEnvelope();
it('a meeting with support is recorded only for an injured party in the file', () => {
  const meets = { act, facts: { party: larkan, on: '2026-11-25' } };
  expect(withActs([], done(toNoteSupport, meets, stored())).parties[0]?.meetsSupportOn).toBe('2026-11-25');
  const unknown = { act, facts: { party: uuid(99), on: '2026-11-25' } };
  expect(refusal(toNoteSupport, unknown, stored()).text).toBe('prosecution.problem.party-unknown');
});

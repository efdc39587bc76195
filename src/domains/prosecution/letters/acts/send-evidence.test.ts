import { expect, it } from 'vitest';
import { anEnvelope, itemId, stored, uuid } from '../../testing/builders.ts';
import { crossing, items, snapshot } from '../../testing/letters.ts';
import { refusal } from '../../testing/refused.ts';
import { toSendEvidence } from './send-evidence.ts';

it('items for another agency must be in the file, and not of a kind that must stay', () => {
  const send = (...chosen: string[]) =>
    refusal(
      toSendEvidence,
      { act: anEnvelope(), toUnit: 32, items: chosen, purpose: 'Till åklagaren.' },
      { ...stored(...items), crossing, snapshot: snapshot() },
    );
  expect(send(itemId(7)).text).toBe('done');
  expect(send(uuid(99)).at).toBe('items');
  expect(send(itemId(8)).text).toBe('prosecution.problem.stays-here');
});

import { expect, it } from 'vitest';
import { anEnvelope, larkan, stored } from '../../testing/builders.ts';
import { refusal } from '../../testing/refused.ts';
import { toAddInjuredParty } from './add-injured-party.ts';

const act = anEnvelope();
it('an injured party is added once', () => {
  const party = { act, facts: { party: larkan, person: null, under18: null }, words: { alias: 'Lärkan' } };
  expect(refusal(toAddInjuredParty, party, { ...stored(), also: [] }).text).toBe('prosecution.problem.id-taken');
});

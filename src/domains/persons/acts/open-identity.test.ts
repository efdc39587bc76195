import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { aFoundIdentity, aFoundPerson, anEnvelope, aPersonAct, someFile, uuid } from '../testing/builders.ts';
import { looksAnHour, toOpenIdentity } from './open-identity.ts';

const now = new Date('2026-02-06T08:00:00.000Z');
const input = { act: anEnvelope(), reason: 'contact' as const, why: 'Ringer i kväll.' };
const found = {
  at: someFile,
  identity: aFoundIdentity(),
  person: aFoundPerson().state,
  looksLastHour: 0,
  isLead: false,
};
const look = (of: typeof found) => decide(toOpenIdentity, input, of, now);
const marked = aFoundPerson(
  aPersonAct({ id: uuid(2), type: 'person.protect', deviceSeq: 2, facts: { protection: 'marked' } }),
).state;

it('an access is an act with a reason, and the reason is stored sealed', () => {
  expect(look(found)[0]).toMatchObject({
    type: 'identity.open',
    facts: { reason: 'contact' },
    words: { why: 'Ringer i kväll.' },
  });
});

it('the fifty-first access within an hour is refused', () => {
  expect(look({ ...found, looksLastHour: looksAnHour - 1 })).toHaveLength(1);
  expect(() => look({ ...found, looksLastHour: looksAnHour })).toThrow(expect.objectContaining({ kind: 'too-many' }));
});

it('only the manager of the unit has access to a protected identity', () => {
  expect(() => look({ ...found, person: marked })).toThrow(expect.objectContaining({ kind: 'forbidden' }));
  expect(look({ ...found, person: marked, isLead: true })).toHaveLength(1);
});

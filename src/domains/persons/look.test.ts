import { expect, it } from 'vitest';
import { look, looksAnHour } from './look.ts';
import { aFoundIdentity, aFoundPerson, anEnvelope, aPersonAct, uuid } from './testing/builders.ts';

const input = { act: anEnvelope(), reason: 'contact' as const, why: 'Ringer i kväll.' };
const found = { ...aFoundIdentity(), person: aFoundPerson().person, looksLastHour: 0, isLead: false };
const marked = aFoundPerson(
  aPersonAct({ id: uuid(2), type: 'person.protect', deviceSeq: 2, facts: { protection: 'marked' } }),
).person;

it('a look is an act with a reason, and the reason lies sealed', () => {
  expect(look(input, found)[0]).toMatchObject({
    type: 'identity.open',
    facts: { reason: 'contact' },
    words: { why: 'Ringer i kväll.' },
  });
});

it('the fifty-first look within an hour is refused', () => {
  expect(look(input, { ...found, looksLastHour: looksAnHour - 1 })).toHaveLength(1);
  expect(() => look(input, { ...found, looksLastHour: looksAnHour })).toThrow(
    expect.objectContaining({ kind: 'too-many' }),
  );
});

it('behind a protected identity only the lead of the unit looks', () => {
  expect(() => look(input, { ...found, person: marked })).toThrow(expect.objectContaining({ kind: 'forbidden' }));
  expect(look(input, { ...found, person: marked, isLead: true })).toHaveLength(1);
});

import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anEnvelope, aPerson, someFile, somePersonFacts } from '../testing/builders.ts';
import { type RegisterPerson, toRegister } from './register.ts';

const now = new Date('2026-02-06T08:00:00.000Z');
const register = (input: RegisterPerson, taken: readonly string[] = [], also: readonly string[] = []) =>
  decide(toRegister, input, { id: input.person, at: someFile, taken: new Set(taken), also }, now);

it('a person is registered under an alias, and no act of it holds a name', () => {
  const [act] = register(aPerson(anEnvelope()));
  expect(act?.facts).toEqual({ ...somePersonFacts(), case: null });
  expect(act?.words).toBeNull();
});

it('an alias that another person has is refused, with the field named', () => {
  expect(() => register(aPerson(anEnvelope()), ['Lärkan'])).toThrow(
    expect.objectContaining({ kind: 'conflict', fields: [expect.objectContaining({ path: 'facts.alias' })] }),
  );
});

it('a person who was handed over says so, and no one else does', () => {
  const input = aPerson(anEnvelope());
  const same = (also: readonly string[]) => register(input, [], also)[0]?.same;
  expect(same(['of the hand-over'])).toEqual([{ person: input.person, countedAs: ['of the hand-over'] }]);
  expect(same([])).toEqual([]);
});

import { expect, it } from 'vitest';
import { register } from './register.ts';
import { anEnvelope, aPerson, someFile, somePersonFacts } from './testing/builders.ts';

it('a person is registered under an alias, and no act of it holds a name', () => {
  const [act] = register(aPerson(anEnvelope()), { at: someFile, taken: new Set(), also: [] });
  expect(act?.facts).toEqual({ ...somePersonFacts(), case: null });
  expect(act?.words).toBeNull();
});

it('an alias that somebody has is refused, with the field named', () => {
  expect(() => register(aPerson(anEnvelope()), { at: someFile, taken: new Set(['Lärkan']), also: [] })).toThrow(
    expect.objectContaining({ kind: 'conflict', fields: [expect.objectContaining({ path: 'facts.alias' })] }),
  );
});

it('a person who was handed over says so, and nobody else does', () => {
  const input = aPerson(anEnvelope());
  const same = (also: readonly string[]) => register(input, { at: someFile, taken: new Set(), also })[0]?.same;
  expect(same(['of the hand-over'])).toEqual([{ person: input.person, countedAs: ['of the hand-over'] }]);
  expect(same([])).toEqual([]);
});

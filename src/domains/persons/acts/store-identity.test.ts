import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { aFoundPerson, anEnvelope, anIdentity, aPersonAct, someFile, uuid } from '../testing/builders.ts';
import { type StoreIdentity, toStoreIdentity } from './store-identity.ts';

const now = new Date('2026-02-06T08:00:00.000Z');
const blind = { personalNumber: null, passportNumber: 'a', phone: 'b' };
const store = (input: StoreIdentity, person = aFoundPerson(), known: string | null = null) =>
  decide(toStoreIdentity, input, { id: known ?? input.identity, at: someFile, person, blind }, now);

it('an identity becomes a stream of its own, and its facts hold no name and no number', () => {
  const input = anIdentity(anEnvelope());
  const [act] = store(input);
  expect(act?.stream).toBe(input.identity);
  expect(act?.words).toMatchObject({ givenNames: 'Nargiza', familyName: 'Provova' });
  expect(JSON.stringify(act?.facts)).not.toMatch(/Nargiza|Provova|ZZ0000000|070/);
});

it('storing again corrects the identity that is there', () => {
  const [act] = store(anIdentity(anEnvelope()), aFoundPerson(), uuid(9));
  expect(act?.stream).toBe(uuid(9));
});

it('phone and address of a person with protected registration stay outside', () => {
  const found = aFoundPerson(
    aPersonAct({ id: uuid(2), type: 'person.protect', deviceSeq: 2, facts: { protection: 'population' } }),
  );
  expect(() => store(anIdentity(anEnvelope()), found)).toThrow(
    expect.objectContaining({ kind: 'invalid', fields: [expect.objectContaining({ path: 'fields.phone' })] }),
  );
  const without = anIdentity(anEnvelope(), { phone: null });
  expect(store(without, found)).toHaveLength(1);
});

import { expect, it } from 'vitest';
import { storeIdentity } from './store-identity.ts';
import { aFoundPerson, anEnvelope, anIdentity, aPersonAct, uuid } from './testing/builders.ts';

const blind = { personalNumber: null, passportNumber: 'a', phone: 'b' };

it('an identity becomes a stream of its own, and its facts hold no name and no number', () => {
  const input = anIdentity(anEnvelope());
  const [act] = storeIdentity(input, { ...aFoundPerson(), known: null, blind });
  expect(act?.stream).toBe(input.identity);
  expect(act?.words).toMatchObject({ givenNames: 'Nargiza', familyName: 'Provova' });
  expect(JSON.stringify(act?.facts)).not.toMatch(/Nargiza|Provova|ZZ0000000|070/);
});

it('storing again corrects the identity that is there', () => {
  const [act] = storeIdentity(anIdentity(anEnvelope()), { ...aFoundPerson(), known: uuid(9), blind });
  expect(act?.stream).toBe(uuid(9));
});

it('phone and address of somebody with protected registration stay outside', () => {
  const found = aFoundPerson(
    aPersonAct({ id: uuid(2), type: 'person.protect', deviceSeq: 2, facts: { protection: 'population' } }),
  );
  expect(() => storeIdentity(anIdentity(anEnvelope()), { ...found, known: null, blind })).toThrow(
    expect.objectContaining({ kind: 'invalid', fields: [expect.objectContaining({ path: 'fields.phone' })] }),
  );
  const without = anIdentity(anEnvelope(), { phone: null });
  expect(storeIdentity(without, { ...found, known: null, blind })).toHaveLength(1);
});

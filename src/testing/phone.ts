import { boxKeyOf } from '../platform/crypto/box.ts';
import type { Keys } from '../platform/crypto/key-file.ts';
import { type Person, type Stage, testNow } from './people.ts';
import { type Phone, signingPhone } from './signing-phone.ts';

export type { Phone } from './signing-phone.ts';

/** A phone of a person of this agency, registered through the command. */
export async function phoneOf(
  stage: Pick<Stage, 'ask'>,
  keys: Keys,
  { person, agency }: { readonly person: Person; readonly agency: number },
): Promise<Phone> {
  return signingPhone(
    await boxKeyOf(keys, agency),
    { owner: person, now: testNow },
    ({ id, token, publicKey, proof }) =>
      stage.ask(person, 'device.enrol', {}, { act: person.envelope(), device: id, publicKey, token, proof }),
  );
}

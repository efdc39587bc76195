import type { RealmKey } from '../../../kernel/act.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { blindIndex } from '../../../platform/crypto/blind-index.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { plainNumber, plainPhone } from '../plain-number.ts';
import { Identity, identityFields } from '../schema.ts';
import type { Blind, FoundIdentity } from './vaulted-identity.ts';

type Reader = { readonly keys: Keys; readonly who: { readonly agency: number } };

/** The blind indexes of the numbers of an identity, as this agency makes them. */
export function blindOf(identity: Identity, at: RealmKey, { keys, who }: Reader): Blind {
  const of = (field: keyof Blind, plain: string | null): string | null =>
    plain === null ? null : blindIndex(keys, who.agency, field, plain);
  const { personalNumber, passportNumber, phone } = identity;
  return {
    personalNumber: of('personalNumber', personalNumber && plainNumber(personalNumber)),
    passportNumber: of('passportNumber', passportNumber && plainNumber(passportNumber)),
    phone: of('phone', phone && plainPhone(phone, at.country)),
  };
}

/**
 * Opens the identity of a person, inside the request of the officer whose act records the access. Null when it was erased. The caller has
 * appended that act: there is no other way to a name.
 */
export async function openIdentity(tx: Tx, reader: Reader, found: FoundIdentity): Promise<Identity | null> {
  const { words } = await openFile(tx, reader, found.at, found.id);
  const stored = words.get(found.state.act);
  if (!stored) return null;
  return Identity.parse(Object.fromEntries(identityFields.map((field) => [field, stored[field] ?? null])));
}

import type { ActDraft } from '../../../kernel/act.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { broughtAt, type Happened } from '../../../kernel/time/brought.ts';
import type { Blind } from '../identity/vaulted-identity.ts';
import { type Identity, identityFields, type PersonFacts, type Protection } from '../schema.ts';
import { protectPerson } from './protect.ts';
import { registerPerson } from './register.ts';
import { storeIdentity } from './store-identity.ts';

/** A person in a list of their agency; `identity` is null where the list does not say who they are. */
export type BroughtPerson = InFile & {
  readonly id: string;
  readonly act: string;
  readonly case: string;
  readonly facts: PersonFacts;
  readonly happened: Happened;
  /** How strongly their identity is protected; null where the list says that it is not, or nothing. */
  readonly protection: { readonly act: string; readonly protection: Protection } | null;
  readonly identity: {
    readonly id: string;
    readonly act: string;
    readonly fields: Identity;
    readonly blind: Blind;
  } | null;
};

/** A person of a case that the agency had before: under an alias that is free, who they are in a stream of its own, sealed under its own key. */
export function bringPerson({
  at,
  id,
  act,
  case: file,
  facts,
  happened,
  protection,
  identity,
}: BroughtPerson): readonly ActDraft[] {
  const about = { at, caseId: file, subject: id } as const;
  const registered = registerPerson.draft({ ...about, id: act, stream: id, facts: { ...facts, case: file } });
  const first = [broughtAt(registered, happened)];
  if (protection !== null) {
    const facts = { protection: protection.protection };
    first.push(broughtAt(protectPerson.draft({ ...about, id: protection.act, stream: id, facts }), happened));
  }
  if (identity === null) return first;
  const fields = identityFields.filter((field) => identity.fields[field] !== null);
  const stored = storeIdentity.draft({
    ...about,
    id: identity.act,
    stream: identity.id,
    facts: { person: id, fields, blind: identity.blind },
    words: Object.fromEntries(fields.map((field) => [field, identity.fields[field] ?? ''])),
  });
  return [...first, broughtAt(stored, happened)];
}

import type { RealmKey } from '../../kernel/act.ts';
import type { Person } from './fold.ts';
import type { VaultedIdentity } from './identity.ts';

/** A person where they lie, and what is known of their vaulted identity without opening it. */
export type FoundPerson = { readonly id: string; readonly at: RealmKey; readonly person: Person };
export type FoundIdentity = { readonly id: string; readonly at: RealmKey; readonly identity: VaultedIdentity };

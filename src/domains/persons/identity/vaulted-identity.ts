import type { Here } from '../../../kernel/doing.ts';
import type { IdentityField, lookReasons } from '../schema.ts';

/** One access to a person's identity. */
export type LookDone = {
  readonly id: string;
  readonly actor: string;
  readonly at: string;
  readonly reason: (typeof lookReasons)[number];
};

/** The blind indexes of the numbers of an identity. */
export type Blind = Readonly<Record<'personalNumber' | 'passportNumber' | 'phone', string | null>>;

/** What is known of a vaulted identity without opening it: which fields are there, and who has accessed it. */
export type VaultedIdentity = {
  readonly person: string;
  readonly fields: readonly IdentityField[];
  readonly blind: Blind;
  /** The act whose sealed words are the identity now. */
  readonly act: string;
  readonly storedAt: string;
  readonly looks: readonly LookDone[];
};

export type FoundIdentity = Here<VaultedIdentity>;

import type { Capacity } from '../../../kernel/capacity.ts';
import type { Uuid } from '../../../kernel/id.ts';
import type { InGroups } from './rights-due.ts';
import type { DirectoryParts } from './user.ts';

/** A person whom the directory keeps in step, as the database tells of them. */
export type KeptPerson = InGroups & {
  readonly id: Uuid;
  readonly account: string;
  readonly unitKey: string;
  readonly capacitiesOfUnit: readonly Capacity[];
  readonly name: string;
  readonly title: string;
  readonly titleEn: string;
  readonly activeUntil: string | null;
  /** Whether the directory may open the account: it has ended it, and no person of the agency has decided otherwise. */
  readonly closed: boolean;
  readonly userName: string;
  readonly externalId: string | null;
  readonly kept: DirectoryParts;
  /** Whether the provider of the directory knows them. */
  readonly tied: boolean;
  /** Whether the person has, or has had, a way of their own to sign in: then they are never tied to another name. */
  readonly hasComeIn: boolean;
  readonly madeAt: string;
  readonly changedAt: string;
};

import { z } from 'zod';
import type { Capacity } from '../../kernel/capacity.ts';
import { Uuid } from '../../kernel/id.ts';
import type { InFile } from '../../kernel/part-in.ts';
import { Day, Instant } from '../../kernel/time/dates.ts';

/** From when to when something is held; without a beginning from the moment it is given, without an end until it is ended. */
export const Period = z.strictObject({ from: Instant.nullable(), until: Instant.nullable() });
export type Period = z.infer<typeof Period>;

/** A role or capacity that is held now or will be. */
export type Held = {
  readonly word: string;
  readonly from: string;
  readonly until: string | null;
  readonly begun: boolean;
};

export const Absence = z.strictObject({ from: Day, to: Day.nullable(), deputy: Uuid.nullable() });
export type Absence = z.infer<typeof Absence>;

/** What the acts on an account say beside what lets its person in, which is in the tables of access. */
export type AccountSaid = {
  readonly languages: readonly string[];
  readonly absence: Absence | null;
  /** When an administrator last signed that the person still needs what they have. */
  readonly reviewedAt: string | null;
  /** When an administrator last signed that of a person who had come in by then. */
  readonly confirmedAt: string | null;
  /** When the newest code of this person went by mail; null where it was given by hand. */
  readonly mailedAt: string | null;
  /** Which administrator has asked last that the person is let in again, when, and by which act, where no one has answered. */
  readonly recovery: { readonly asked: Uuid; readonly by: string; readonly at: string } | null;
};
export const nothingSaid: AccountSaid = {
  languages: [],
  absence: null,
  reviewedAt: null,
  confirmedAt: null,
  mailedAt: null,
  recovery: null,
};

/** The account of one person as a person who administrates it finds it, and what a rule needs to know around it. */
export type Account = InFile & {
  readonly id: Uuid;
  /** Whether it is that of the person who acts. */
  readonly isOwn: boolean;
  readonly name: string;
  readonly title: string;
  readonly titleEn: string;
  readonly unit: string;
  readonly hasEnded: boolean;
  readonly activeUntil: string | null;
  /** Whether it was the directory of the agency that has ended it, and may open it again. */
  readonly endedByDirectory: boolean;
  readonly roles: readonly Held[];
  readonly capacities: readonly Held[];
  /** In how many ways the person comes in: identities at providers, and passkeys. */
  readonly waysIn: number;
  /** Whether they come in, or ever did. */
  readonly hasComeIn: boolean;
  /** Those in which the law lets people of the unit act. */
  readonly capacitiesOfUnit: readonly Capacity[];
  /** How many others administrate the agency without an end in sight. */
  readonly otherAdministrators: number;
  /** Whether this installation sends mail. */
  readonly mails: boolean;
  /** Whether its person is told of changes of their sign-in at an address. */
  readonly hasMail: boolean;
  readonly said: AccountSaid;
  /** The question whether the person is let in again, while it can be answered. */
  readonly recovery: { readonly asked: Uuid; readonly isByOneself: boolean; readonly mayConfirm: boolean } | null;
};

/** How long another administrator has for an answer. */
const recoveryHours = 24;
export const recoveryEnds = (at: string): string => new Date(Date.parse(at) + recoveryHours * 3_600_000).toISOString();
export const isRecoveryOpen = (recovery: AccountSaid['recovery'], now: Date): boolean =>
  recovery !== null && now.toISOString() < recoveryEnds(recovery.at);

export const periodOf = (held: readonly Held[], word: string): Period | null => {
  const found = held.find((one) => one.word === word);
  return found ? { from: found.from, until: found.until } : null;
};

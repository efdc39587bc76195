import type { RealmKey } from '../../../kernel/act.ts';
import type { Role } from '../../../kernel/who.ts';

/** A person of the unit, as a rule about responsibility knows them. */
export type Colleague = {
  readonly account: string;
  readonly ref: string;
  readonly name: string;
  /** Whether the account has ended. */
  readonly hasLeft: boolean;
  /** When the account ends or has ended; null without an end in sight. */
  readonly leavesAt: string | null;
  readonly roles: readonly string[];
  /** The files into which they come to write, in the capacity of the person who asks. */
  readonly realms: readonly string[];
  readonly absence: { readonly from: string; readonly to: string | null; readonly deputy: string | null } | null;
};

/** Who answers for matters at all: an officer or a manager. */
const takers: readonly Role[] = ['officer', 'lead'];

/** Whether a person is there, and has a role that answers for matters: of some kinds of matter fewer do. */
export const takesMatters = (
  { hasLeft, roles }: Pick<Colleague, 'hasLeft' | 'roles'>,
  taken: readonly Role[] = takers,
): boolean => !hasLeft && taken.some((role) => roles.includes(role));

/**
 * Whether a person of the unit can take a matter: they work on matters, and come already into the file that it is in, to write, in the same
 * capacity. No one comes into a file by being made responsible.
 */
export const canTake = (one: Colleague, { realm }: RealmKey, taken?: readonly Role[]): boolean =>
  takesMatters(one, taken) && one.realms.includes(realm);

/** Whether a person is away on a day. */
export const isAwayOn = ({ absence }: Pick<Colleague, 'absence'>, day: string): boolean =>
  absence !== null && absence.from <= day && (absence.to === null || absence.to >= day);

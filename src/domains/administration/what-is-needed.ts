import type { Held } from './account.ts';
import type { Need } from './schema.ts';

/** How long before a role ends a person should know. */
const daysAhead = 7;

type Looked = {
  readonly hasEnded: boolean;
  readonly leavesAt: string | null;
  readonly roles: readonly Held[];
  readonly capacities: readonly Held[];
  readonly roleUntil: string | null;
  readonly absence: { readonly isNow: boolean; readonly deputy: string | null } | null;
  readonly waysIn: number;
  /** When they came in with a code on paper, within a month: others should know that it was they. */
  readonly recoveredAt: string | null;
  /** When the operator let them in again, within a month: no administrator did. */
  readonly byOperatorAt: string | null;
  /** They came in with a code that went by mail, and no administrator has signed since that it was they. */
  readonly isUnconfirmed: boolean;
  readonly mailFailed: boolean;
  /** No other administrator could let them in again, or confirm what takes two. */
  readonly isOnlyAdministrator: boolean;
  readonly invitation: { readonly isOpen: boolean } | null;
};

/** What an administrator should see to of one account, the most urgent first. Of an account that has ended nothing is. */
export function whatIsNeeded(of: Looked, now: Date): Need[] {
  if (of.hasEnded) return [];
  const soon = new Date(now.getTime() + daysAhead * 86_400_000).toISOString();
  const found: readonly (readonly [Need, boolean])[] = [
    ['recovered', of.recoveredAt !== null],
    ['by-operator', of.byOperatorAt !== null],
    ['came-by-mail', of.isUnconfirmed],
    ['only-administrator', of.isOnlyAdministrator],
    ['no-deputy', of.absence?.isNow === true && of.absence.deputy === null],
    ['role-ends', of.leavesAt === null && of.roleUntil !== null && of.roleUntil <= soon],
    ['no-role', of.roles.length === 0],
    ['no-capacity', of.capacities.length === 0],
    ['mail-failed', of.waysIn === 0 && of.mailFailed],
    ['invitation-ended', of.waysIn === 0 && of.invitation !== null && !of.invitation.isOpen],
  ];
  return found.flatMap(([need, is]) => (is ? [need] : []));
}

/** When the first role ends that has an end: the end of access that no one decides again. */
export const firstEnd = (roles: readonly Held[]): string | null =>
  roles.flatMap(({ until }) => until ?? []).sort()[0] ?? null;

/** Whether a person is away on a day. */
export const isAway = (absence: { readonly from: string; readonly to: string | null }, today: string): boolean =>
  absence.from <= today && (absence.to === null || absence.to >= today);

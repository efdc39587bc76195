import { capacitiesApart } from '../../kernel/capacity.ts';
import { Problem, wrongAt } from '../../kernel/problem.ts';
import { capacityOfRole } from '../../kernel/who.ts';
import { type Account, type Held, type Period, periodOf } from './account.ts';
import { administrationMessages as texts } from './messages.ts';

/** An account that has ended stays as it was: its person is invited again. */
export const stillOpen = ({ hasEnded }: Pick<Account, 'hasEnded'>): Problem | null =>
  hasEnded ? new Problem('conflict', texts.hasEnded) : null;

/** No one gives themselves access, or takes away the access by which others could see what they did: another administrator does. */
export const ofAnother = (account: Pick<Account, 'isOwn' | 'hasEnded'>): Problem | null =>
  account.isOwn ? new Problem('conflict', texts.oneself) : stillOpen(account);

/** As `ofAnother`; and what the directory has ended, a person ends for good. */
export const endsForGood = (account: Pick<Account, 'isOwn' | 'hasEnded' | 'endedByDirectory'>): Problem | null =>
  ofAnother({ isOwn: account.isOwn, hasEnded: account.hasEnded && !account.endedByDirectory });

/** What has ended already ends at no later time. */
export const endsNow = (at: string | null, { hasEnded }: Pick<Account, 'hasEnded'>): Problem | null =>
  hasEnded && at !== null ? wrongAt('at', texts.endsNow) : null;

/** An agency in which no one administrates access can let no one in any more. */
export const administratorRemains = ({ otherAdministrators }: Pick<Account, 'otherAdministrators'>): Problem | null =>
  otherAdministrators > 0 ? null : new Problem('conflict', texts.lastAdministrator);

/** One question at a time: it is answered, or ends by itself after a day. */
export const notYetAsked = ({ recovery }: Pick<Account, 'recovery'>): Problem | null =>
  recovery ? new Problem('conflict', texts.recoveryOpen) : null;

export const askedAndOpen = ({ recovery }: Pick<Account, 'recovery'>): Problem | null =>
  recovery ? null : new Problem('conflict', texts.recoveryNotOpen);

/** Two people: who asks does not confirm, nor does one who came in by them, or has been an administrator for less than a week. */
export const askedByAnother = ({ recovery }: Pick<Account, 'recovery'>): Problem | null => {
  if (recovery?.isByOneself) return new Problem('conflict', texts.recoveryOfOne);
  return recovery && !recovery.mayConfirm ? new Problem('conflict', texts.recoveryNotByYou) : null;
};

/** What is signed is what the administrator has before them: where another has changed it meanwhile, they look again. */
export function asItWasSeen(
  seen: { readonly roles: readonly string[]; readonly capacities: readonly string[] },
  account: Pick<Account, 'roles' | 'capacities'>,
): Problem | null {
  const same = (words: readonly string[], held: readonly Held[]): boolean =>
    [...new Set(words)].sort().join(' ') === [...new Set(held.map(({ word }) => word))].sort().join(' ');
  return same(seen.roles, account.roles) && same(seen.capacities, account.capacities)
    ? null
    : new Problem('conflict', texts.changedMeanwhile);
}

/** A time that something is to hold lies ahead, and ends after it begins. */
export function periodAhead({ from, until }: Period, now: Date, at = ''): Problem | null {
  if (until !== null && until <= now.toISOString()) return wrongAt(`${at}until`, texts.untilIsPast);
  return until !== null && from !== null && until <= from ? wrongAt(`${at}until`, texts.untilBeforeFrom) : null;
}

/** Of what is held already only the end can be set: its beginning has been. */
export const begunAlready = (held: readonly Held[], word: string, from: string | null): Problem | null =>
  from !== null && periodOf(held, word) ? wrongAt('from', texts.begunAlready) : null;

/** An end that is said lies ahead; said without a time, it is now. */
export const endsAhead = (at: string | null, now: Date): Problem | null =>
  at !== null && at <= now.toISOString() ? wrongAt('at', texts.untilIsPast) : null;

/** A role that brings its capacity begins at once, so that the realm of that capacity opens with it. */
export const beginsAtOnce = (role: string, { from }: Period, at = ''): Problem | null =>
  capacityOfRole(role) !== null && from !== null ? wrongAt(`${at}from`, texts.administratorBeginsAtOnce) : null;

/** The law gives each unit its capacities, and an administrator gives no other. Some come with a role. */
export function givenByLaw(
  capacity: string,
  { capacitiesOfUnit }: Pick<Account, 'capacitiesOfUnit'>,
  path: string,
): Problem | null {
  if (capacitiesApart.some((one) => one === capacity)) return wrongAt(path, texts.comesWithRole);
  return capacitiesOfUnit.some((one) => one === capacity) ? null : wrongAt(path, texts.notOfUnit);
}

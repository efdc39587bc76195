import type { Act } from '../../kernel/act.ts';
import { type AccountSaid, nothingSaid } from './account.ts';
import { confirmRecovery, declineRecovery } from './acts/answer-recovery.ts';
import { askRecovery } from './acts/ask-recovery.ts';
import { changeAccount } from './acts/change-person.ts';
import { inviteAct } from './acts/invite-person.ts';
import { renewAct } from './acts/renew-invitation.ts';
import { reviewAccount } from './acts/review-account.ts';
import { setAbsence } from './acts/set-absence.ts';
import { provisionAct } from './scim/acts/of-people.ts';

/** Languages, absence, review and recovery, as the newest acts say them. Roles, capacities and names are where entering looks for them. */
export function foldAccount(acts: readonly Act[]): AccountSaid {
  const languages = acts.flatMap((act) =>
    inviteAct.is(act) || provisionAct.is(act) || changeAccount.is(act) ? [act.facts.languages] : [],
  );
  const answered = new Set(
    acts.flatMap((act) => (confirmRecovery.is(act) || declineRecovery.is(act) ? act.facts.asked : [])),
  );
  const asked = acts.filter(askRecovery.is).findLast(({ id }) => !answered.has(id));
  const absence = acts.filter(setAbsence.is).at(-1);
  const code = acts.findLast((act) => inviteAct.is(act) || renewAct.is(act) || confirmRecovery.is(act));
  const isMailed = code !== undefined && (inviteAct.is(code) || renewAct.is(code)) && code.facts.mailed !== undefined;
  return {
    languages: languages.at(-1) ?? nothingSaid.languages,
    absence: absence ? absence.facts.absence : nothingSaid.absence,
    reviewedAt: acts.filter(reviewAccount.is).at(-1)?.recordedAt ?? nothingSaid.reviewedAt,
    confirmedAt:
      acts.filter(reviewAccount.is).findLast(({ facts }) => facts.cameIn)?.recordedAt ?? nothingSaid.confirmedAt,
    mailedAt: isMailed ? code.recordedAt : null,
    recovery: asked ? { asked: asked.id, by: asked.actor, at: asked.recordedAt } : null,
  };
}

/** Of units and providers nothing stands only in acts: how often one was changed is all that is folded. */
export type Changed = { readonly times: number };
export const foldChanged = (acts: readonly Act[]): Changed => ({ times: acts.length });

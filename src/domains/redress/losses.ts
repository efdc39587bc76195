import type { LossSentence } from '../../kernel/expiring-item.ts';
import { redressMessages } from './messages.ts';

/** How the list of expiring evidence and rights names the rights of a claim. */
export const claimSentence: LossSentence = ({ what, holder }, _language, say) => {
  const isNotice = what === 'claim.notice' || what === 'claim.main-notice';
  const ofNotice = what === 'claim.notice' ? redressMessages.noticeAtRisk : redressMessages.mainNoticeAtRisk;
  return {
    title: say(isNotice ? ofNotice : redressMessages.barred),
    holder: say(holder === 'contractor' ? redressMessages.holderContractor : redressMessages.holderEmployer),
    saver: say(redressMessages.saverLawyer),
    act: say(isNotice ? redressMessages.actNotify : redressMessages.actClaim),
  };
};

import type { TaskSentence } from '../../kernel/act.ts';
import { formatsFor } from '../../kernel/formats.ts';
import type { LossSentence } from '../../kernel/perishable.ts';
import { redressMessages } from './messages.ts';

/** How My work tells that a contractor is to pay. */
export const payByTask: TaskSentence = (facts, language, say) => ({
  title: say(redressMessages.taskTitle, { reference: String(facts.reference) }),
  detail: say(redressMessages.taskDetail, { kronor: formatsFor(language).number(Number(facts.kronor)) }),
});

/** How the last-chance line names what a claim can lose. */
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

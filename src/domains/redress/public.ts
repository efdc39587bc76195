import type { TaskSentence } from '../../kernel/act.ts';
import { formatsFor } from '../../kernel/formats.ts';
import type { LossSentence } from '../../kernel/perishable.ts';
import { addLine } from './acts/add-line.ts';
import { addPayday } from './acts/add-payday.ts';
import { namePayer } from './acts/name-payer.ts';
import { notifyContractor } from './acts/notify.ts';
import { openClaim } from './acts/open.ts';
import { receivePayment } from './acts/receive.ts';
import { answerOffer } from './acts/settle.ts';
import { tellOffer } from './acts/tell-offer.ts';
import { redressMessages } from './messages.ts';

export { allContents, noticeContents } from './contractor-liability.ts';
export type { CostRow } from './cost-row.ts';
export { claimDetectors } from './obstacles.ts';
export { contributionRate, unpaidContributions } from './what-it-cost.ts';

/** Every kind of act of a claim. */
export const redressActs = [
  openClaim,
  addLine,
  addPayday,
  receivePayment,
  namePayer,
  notifyContractor,
  tellOffer,
  answerOffer,
] as const;

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

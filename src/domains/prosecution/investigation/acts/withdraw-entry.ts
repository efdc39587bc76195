import { toWithdraw, type WithdrawalAct, withdrawalAct } from '../../../../kernel/mistakes/withdrawal.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import type { CriminalFile } from '../../criminal-file.ts';
import { recordVerdict } from '../../decisions/acts/record-verdict.ts';
import { recordAcknowledgement } from '../../defence/acts/record-acknowledgement.ts';
import { recordDefenceReply } from '../../defence/acts/record-defence-reply.ts';
import { leaveQuestion } from '../../elements/acts/leave-question.ts';
import { setElement } from '../../elements/acts/set-element.ts';
import { addEvidence } from '../../evidence/acts/add-evidence.ts';
import { recordCustody } from '../../evidence/acts/record-custody.ts';
import { replyToRequest } from '../../evidence/acts/reply-to-request.ts';
import { requestEvidence } from '../../evidence/acts/request-evidence.ts';
import { takeFromVisit } from '../../evidence/acts/take-from-visit.ts';
import { answerDirective } from '../../letters/acts/answer-directive.ts';
import { giveDirective } from '../../letters/acts/give-directive.ts';
import { fileMessages } from '../../messages.ts';
import { addInjuredParty } from './add-injured-party.ts';
import { addSuspect } from './add-suspect.ts';
import { noteSupport } from './note-support.ts';
import { notifySuspect } from './notify-suspect.ts';
import { openInvestigation } from './open-investigation.ts';
import { planDecision } from './plan-decision.ts';

/**
 * An entry of a criminal file was made by mistake: in the wrong file, with the wrong name, a verdict read wrongly. It stays where it stood, struck
 * through. What the defence or another agency has, and what a prosecutor has decided, is not withdrawn: that is answered by a new decision.
 */
export const withdrawFileEntry: WithdrawalAct<'investigation.withdraw'> = withdrawalAct({
  ...ofFile,
  type: 'investigation.withdraw',
  withdraws: [
    ...[openInvestigation, planDecision, addInjuredParty, noteSupport, addSuspect, notifySuspect],
    ...[addEvidence, takeFromVisit, recordCustody, requestEvidence, replyToRequest, setElement, leaveQuestion],
    ...[giveDirective, answerDirective, recordVerdict, recordDefenceReply, recordAcknowledgement],
  ].map(({ type }) => type),
  sentence: () => ({ message: actMessages.entryWithdrawn }),
});

export const toWithdrawFileEntry = toWithdraw<CriminalFile>({
  act: withdrawFileEntry,
  roles: ['officer'],
  may: mayInvestigate,
  refuses: (entry, { state }) => {
    if (giveDirective.is(entry) && entry.facts.letter !== null)
      return new Problem('conflict', fileMessages.directiveSent);
    if ((addEvidence.is(entry) || takeFromVisit.is(entry)) && state.withFiles?.includes(entry.facts.item))
      return new Problem('conflict', fileMessages.itemHasFiles);
    return openInvestigation.is(entry) && (state.decisions.length > 0 || state.directives.length > 0)
      ? new Problem('conflict', fileMessages.openedAndUsed)
      : null;
  },
  inStream: ({ id, at, state }, act) => ({ at, id: act.id, stream: id, caseId: state.case }),
});

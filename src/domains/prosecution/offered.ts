import { offered } from '../../kernel/doing.ts';
import type { Who } from '../../kernel/who.ts';
import {
  awaitsReply,
  awaitsSecondReview,
  type CriminalFile,
  chargesIn,
  isOwedHere,
  type StoredFile,
} from './criminal-file.ts';
import { makeDecision, toMakeDecision } from './decisions/acts/make-decision.ts';
import { recordVerdict, toRecordVerdict } from './decisions/acts/record-verdict.ts';
import { reviewDecision, toReviewDecision } from './decisions/acts/review-decision.ts';
import { toDisclose } from './defence/acts/disclose.ts';
import { toRecordAcknowledgement } from './defence/acts/record-acknowledgement.ts';
import { toRecordDefenceReply } from './defence/acts/record-defence-reply.ts';
import { toServeFile } from './defence/acts/serve-file.ts';
import { toLeaveQuestion } from './elements/acts/leave-question.ts';
import { toSetElement } from './elements/acts/set-element.ts';
import { toAddEvidence } from './evidence/acts/add-evidence.ts';
import { toCorrectEvidence } from './evidence/acts/correct-evidence.ts';
import { toRecordCustody } from './evidence/acts/record-custody.ts';
import { replyToRequest, toReplyToRequest } from './evidence/acts/reply-to-request.ts';
import { toRequestEvidence } from './evidence/acts/request-evidence.ts';
import { toTakeFromVisit } from './evidence/acts/take-from-visit.ts';
import { toAddInjuredParty } from './investigation/acts/add-injured-party.ts';
import { toAddSuspect } from './investigation/acts/add-suspect.ts';
import { toCorrectReport } from './investigation/acts/correct-report.ts';
import { toNoteSupport } from './investigation/acts/note-support.ts';
import { notifySuspect, toNotifySuspect } from './investigation/acts/notify-suspect.ts';
import { toOpenInvestigation } from './investigation/acts/open-investigation.ts';
import { planDecision, toPlanDecision } from './investigation/acts/plan-decision.ts';
import { toWithdrawFileEntry } from './investigation/acts/withdraw-entry.ts';
import { answerDirective, toAnswerDirective } from './letters/acts/answer-directive.ts';
import { toAnswerLetter } from './letters/acts/answer-letter.ts';
import { toGiveDirective } from './letters/acts/give-directive.ts';
import { toSendEvidence } from './letters/acts/send-evidence.ts';
import { toTakeLetter } from './letters/acts/take-letter.ts';
import type { StoredLetter } from './letters/arrived-letter.ts';
import { toMakePackage } from './package/acts/make-package.ts';

const doings = [
  toOpenInvestigation,
  toPlanDecision,
  toAddInjuredParty,
  toNoteSupport,
  toAddSuspect,
  toNotifySuspect,
  toAddEvidence,
  toTakeFromVisit,
  toCorrectEvidence,
  toRecordCustody,
  toRequestEvidence,
  toReplyToRequest,
  toSendEvidence,
  toSetElement,
  toLeaveQuestion,
  toGiveDirective,
  toAnswerDirective,
  toMakeDecision,
  toReviewDecision,
  toRecordVerdict,
  toServeFile,
  toRecordDefenceReply,
  toDisclose,
  toRecordAcknowledgement,
  toMakePackage,
  toCorrectReport,
  toWithdrawFileEntry,
];

/** Acts that no state forbids as such but that need an object of a kind in the file: only the input names which one. */
const waitsFor: Readonly<Record<string, (file: CriminalFile, who: Who) => boolean>> = {
  [planDecision.type]: ({ openedAt }) => openedAt !== null,
  [notifySuspect.type]: ({ suspects }) => suspects.some(({ notifiedOn }) => notifiedOn === null),
  [replyToRequest.type]: ({ requests }) => requests.some(awaitsReply),
  [answerDirective.type]: ({ directives }) => directives.some(isOwedHere),
  [makeDecision.type]: ({ parties }) => parties.length > 0,
  [reviewDecision.type]: ({ decisions }, { actor }) =>
    decisions.some((decision) => awaitsSecondReview(decision) && decision.by !== actor),
  [recordVerdict.type]: (file) => chargesIn(file).length > 0,
};

/** What a page offers this person for a criminal file that they read. */
export const offeredForFile = (who: Who, file: StoredFile, held: readonly string[]): string[] =>
  offered(doings, who, file, held).filter((verb) => waitsFor[verb]?.(file.state, who) ?? true);

/** What a page offers this person for a received disclosure. */
export const offeredForLetter = (who: Who, letter: StoredLetter, held: readonly string[]): string[] =>
  offered([toAnswerLetter, toTakeLetter], who, letter, held);

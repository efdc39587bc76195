import type { Domain } from '../../kernel/domain.ts';
import { countWorkers } from './after/acts/count-workers.ts';
import { noteDecision } from './after/acts/decide.ts';
import { sayOutcome } from './after/acts/say-outcome.ts';
import { askForAnswers } from './answers/acts/ask.ts';
import { declineAnswers } from './answers/acts/decline.ts';
import { namePerson } from './answers/acts/name-person.ts';
import { passAnswersOn } from './answers/acts/pass-on.ts';
import { takeQuestion } from './answers/acts/take.ts';
import { answersArrived, answersToGive, questionToTake } from './answers/tasks.ts';
import { endCalendar } from './calendar/acts/end.ts';
import { makeCalendar } from './calendar/acts/make.ts';
import { renewCalendar } from './calendar/acts/renew.ts';
import { chooseCandidate } from './candidates/acts/choose.ts';
import { drawWorkplace } from './candidates/acts/draw.ts';
import { listWorkplaces } from './candidates/acts/list-workplaces.ts';
import { proposeCandidate } from './candidates/acts/propose.ts';
import { putCandidateAside } from './candidates/acts/put-aside.ts';
import { weighReasons } from './candidates/acts/weigh.ts';
import { acknowledgeConversation } from './conversation/acts/acknowledge.ts';
import { conversationToTake } from './conversation/tasks.ts';
import {
  answerLetter,
  answersGivenLetter,
  answersQuestionLetter,
  conversationLetter,
  invitationLetter,
  requestLetter,
} from './letters.ts';
import { changeInspectionResponsible } from './plan/acts/change-responsible.ts';
import { endRoom } from './plan/acts/end.ts';
import { extractRoom } from './plan/acts/extract.ts';
import { inviteUnit } from './plan/acts/invite.ts';
import { joinRoom } from './plan/acts/join.ts';
import { openRoom } from './plan/acts/open.ts';
import { planInspection } from './plan/acts/plan.ts';
import { roomToJoin } from './plan/tasks.ts';
import { answerRequest } from './requests/acts/answer.ts';
import { askForShare } from './requests/acts/ask.ts';
import { requestToAnswer } from './requests/tasks.ts';
import { setPriorities } from './situation/acts/set-priorities.ts';
import { beginVisit } from './visit/acts/begin.ts';
import { closeVisit } from './visit/acts/close.ts';
import { converse } from './visit/acts/converse.ts';
import { eraseMetadata } from './visit/acts/erase-metadata.ts';
import { meetWorker } from './visit/acts/meet-worker.ts';
import { observe } from './visit/acts/observe.ts';
import { passVisitOn } from './visit/acts/pass-on.ts';
import { receiveMedium } from './visit/acts/receive-medium.ts';
import { releaseNote } from './visit/acts/release-note.ts';
import { retractNote } from './visit/acts/retract.ts';
import { settleSign } from './visit/acts/settle.ts';
import { stopDemands } from './visit/acts/stop-demands.ts';
import { withdrawConversation } from './visit/acts/withdraw.ts';
import { planDetectors, requestDetectors, visitDetectors } from './visit/obstacles.ts';

export const inspections = {
  name: 'inspections',
  acts: [
    ...[openRoom, planInspection, inviteUnit, joinRoom, endRoom, extractRoom, changeInspectionResponsible],
    ...[askForShare, answerRequest, acknowledgeConversation],
    ...[askForAnswers, takeQuestion, namePerson, passAnswersOn, declineAnswers],
    ...[beginVisit, observe, meetWorker, settleSign, retractNote, releaseNote, receiveMedium],
    ...[eraseMetadata, stopDemands, converse, withdrawConversation, passVisitOn, closeVisit],
    ...[noteDecision, sayOutcome, countWorkers],
    ...[setPriorities, proposeCandidate, weighReasons, chooseCandidate, putCandidateAside],
    ...[listWorkplaces, drawWorkplace, makeCalendar, renewCalendar, endCalendar],
  ],
  letters: [
    ...[invitationLetter, requestLetter, answerLetter, conversationLetter],
    ...[answersQuestionLetter, answersGivenLetter],
  ],
  detectors: [...planDetectors, ...visitDetectors, ...requestDetectors],
  tasks: [roomToJoin, requestToAnswer, conversationToTake, questionToTake, answersToGive, answersArrived],
} as const satisfies Domain;

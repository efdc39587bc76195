import { answerInvitation } from './acts/answer.ts';
import { answerMondayAct } from './acts/answer-monday-act.ts';
import { cancelEvent } from './acts/cancel.ts';
import { changeEvent } from './acts/change.ts';
import { changeEventResponsible } from './acts/change-responsible.ts';
import { createEvent } from './acts/create.ts';
import { endEvent } from './acts/end.ts';
import { eraseParticipants } from './acts/erase-participants.ts';
import { evaluateEvent } from './acts/evaluate.ts';
import { inviteToEvent } from './acts/invite.ts';
import { joinEvent } from './acts/join.ts';
import { remindParticipants } from './acts/remind.ts';
import { removeParticipant } from './acts/remove-participant.ts';
import { renewLink } from './acts/renew-link.ts';
import { sayNeeds } from './acts/say-needs.ts';
import { takeAttendance } from './acts/take-attendance.ts';
import { writeMondayAct } from './acts/write-monday-act.ts';

/** Every kind of act in the stream of an event: by those who run it, by participants, and by the clock. */
export const eventActs = [
  ...[createEvent, changeEvent, inviteToEvent, removeParticipant, renewLink, takeAttendance, cancelEvent, endEvent],
  ...[changeEventResponsible, joinEvent, answerInvitation, sayNeeds, evaluateEvent, writeMondayAct, answerMondayAct],
  ...[remindParticipants, eraseParticipants],
] as const;

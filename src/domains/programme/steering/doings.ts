import { toApproveMinutes } from './acts/approve-minutes.ts';
import { toAssessRisk } from './acts/assess-risk.ts';
import { toCarryOutDecision } from './acts/carry-out-decision.ts';
import { toCloseRisk } from './acts/close-risk.ts';
import { toSetMeeting } from './acts/set-meeting.ts';
import { toTakeDecision } from './acts/take-decision.ts';
import { toWriteLesson } from './acts/write-lesson.ts';
import { toWriteMinutes } from './acts/write-minutes.ts';

/** What can be done with the risks, the steering group and the lessons of a programme. */
export const steeringDoings = [
  ...[toAssessRisk, toCloseRisk, toSetMeeting, toWriteMinutes],
  ...[toApproveMinutes, toTakeDecision, toCarryOutDecision, toWriteLesson],
] as const;

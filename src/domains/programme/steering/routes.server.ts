import { actRoute } from '../../../platform/http/act-route.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listPeopleOfUnit } from '../../access/public.server.ts';
import { listNamedFiles } from '../../attachments/public.server.ts';
import { mayRead } from '../access.ts';
import { findProgramme } from '../store.ts';
import { heldProgramme, type OnProgramme } from '../streams/on-programme.server.ts';
import { toApproveMinutes } from './acts/approve-minutes.ts';
import { toAssessRisk } from './acts/assess-risk.ts';
import { toCarryOutDecision } from './acts/carry-out-decision.ts';
import { toCloseRisk } from './acts/close-risk.ts';
import { toSetMeeting } from './acts/set-meeting.ts';
import { toTakeDecision } from './acts/take-decision.ts';
import { toWriteLesson } from './acts/write-lesson.ts';
import { toWriteMinutes } from './acts/write-minutes.ts';
import { showSteering } from './show-steering.server.ts';
import { SteeringShown } from './steering-schema.ts';

/** What is asked and done about the risks, the steering group and the lessons of a programme. */
export const steeringRoutes = (on: OnProgramme) => [
  query({
    name: 'programme.steering',
    path: '/api/programmes/:id/steering',
    roles: ['programme-lead'],
    params: ById,
    input: Nothing,
    answer: SteeringShown,
    load: (tx, call) => findProgramme(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: showSteering,
    look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['risks', 'minutes', 'decisions'] }),
  }),
  actRoute(toAssessRisk, {
    ...on('risk'),
    load: async (tx, call) => {
      const found = await heldProgramme(tx, call);
      return found && { ...found, people: await listPeopleOfUnit(tx, call) };
    },
  }),
  actRoute(toCloseRisk, on('risk-over')),
  actRoute(toSetMeeting, on('meeting')),
  actRoute(toWriteMinutes, on('minutes')),
  actRoute(toApproveMinutes, {
    ...on('approve'),
    load: async (tx, call) => {
      const found = await heldProgramme(tx, call);
      if (!found) return null;
      const files = await listNamedFiles(tx, call, found.at, found.id);
      return {
        ...found,
        asker: call.who.actor,
        files: new Set(files.filter(({ isWithdrawn }) => !isWithdrawn).map(({ id }) => id)),
      };
    },
  }),
  actRoute(toTakeDecision, on('decision')),
  actRoute(toCarryOutDecision, on('decision-done')),
  actRoute(toWriteLesson, on('lesson')),
];

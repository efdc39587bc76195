import { Problem } from '../../../kernel/problem.ts';
import { workingRoles as everybody } from '../../../kernel/who.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../../access/public.ts';
import { mayLearn, mayReadCertificate } from '../access.ts';
import { listCourseTitles } from '../authoring/course-titles.server.ts';
import type { Lessons } from '../lesson-file.ts';
import { toAssign } from './acts/assign.ts';
import { toEndGroup } from './acts/end-group.ts';
import { toSetGroup } from './acts/set-group.ts';
import { toWithdrawAssignment } from './acts/withdraw-assignment.ts';
import { participantRows, trainingFile, unitRows } from './file.server.ts';
import { assigningFile } from './file-messages.ts';
import { assigningMessages } from './messages.ts';
import { AskedFormat, TrainingAnswer, TrainingFile, TrainingShown, UnitTraining } from './schema.ts';
import { showGroup, showTraining, showUnitTraining } from './show.server.ts';
import { findAssignment, findGroup, listTrainees } from './store.server.ts';

const assigners = ['lead', 'trainer'] as const;

/** Groups, courses that are assigned with a date, and the table of a unit. */
export function assigningRoutes(lessons: Lessons) {
  const listed = {
    answer: TrainingAnswer,
    show: async (tx: Tx, _at: unknown, about: string, call: AnyCall) => ({
      about,
      training: await showTraining(tx, lessons, call),
    }),
  };
  const ownFile = ({ own }: AnyCall) => {
    if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
    return own;
  };

  return [
    query({
      name: 'training.read',
      path: '/api/training',
      roles: assigners,
      params: Nothing,
      input: Nothing,
      answer: TrainingShown,
      load: async () => ({}),
      may: mayLearn,
      show: (tx, _loaded, call) => showTraining(tx, lessons, call),
    }),

    actRoute(toSetGroup, {
      ...listed,
      path: '/api/training/groups',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        const { group: id } = call.input;
        const before = await findGroup(tx, call.writable, id, { lock: true });
        if (before?.state.ended) throw new Problem('conflict', assigningMessages.groupHasEnded);
        const at = before?.at ?? ownFile(call);
        if (!before && (await hasBegun(tx, at, id))) throw new Problem('conflict', httpMessages.idUsed);
        return { id, at, people: await listTrainees(tx) };
      },
    }),

    actRoute(toEndGroup, {
      ...listed,
      path: '/api/training/groups/:id/end',
      status: 200,
      params: ById,
      load: (tx, call) => findGroup(tx, call.writable, call.params.id, { lock: true }),
    }),

    query({
      name: 'training-group.file',
      path: '/api/training/groups/:id/file',
      roles: assigners,
      params: ById,
      input: Nothing,
      answer: TrainingFile,
      proof: { of: 'export' },
      load: (tx, call) => findGroup(tx, call.readable, call.params.id, { lock: false }),
      may: mayReadCertificate,
      show: async (tx, stored, call) => {
        const { people } = await showTraining(tx, lessons, call);
        const { people: refs } = await showGroup(tx, stored, await listTrainees(tx), call);
        const rows = participantRows(
          people.filter(({ ref }) => refs.includes(ref)),
          call.texts,
        );
        return trainingFile(rows, { name: call.texts.t(assigningFile.participants), format: 'xlsx' });
      },
      look: ({ id, at }) => ({ at, objects: [id], fields: ['people'] }),
    }),

    actRoute(toAssign, {
      ...listed,
      path: '/api/training/assignments',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        const { assignment: id } = call.input;
        const before = await findAssignment(tx, call.writable, id, { lock: true });
        if (before?.state.withdrawn) throw new Problem('conflict', assigningMessages.isWithdrawn);
        const at = before?.at ?? ownFile(call);
        if (!before && (await hasBegun(tx, at, id))) throw new Problem('conflict', httpMessages.idUsed);
        return {
          ...{ id, at },
          people: await listTrainees(tx),
          today: todayIn(call),
          courses: (await listCourseTitles(tx, lessons)).map((course) => course.id),
          before: before && { course: before.state.course, due: before.state.due },
        };
      },
    }),

    actRoute(toWithdrawAssignment, {
      ...listed,
      path: '/api/training/assignments/:id/withdraw',
      status: 200,
      params: ById,
      load: (tx, call) => findAssignment(tx, call.writable, call.params.id, { lock: true }),
    }),

    query({
      name: 'training.unit',
      path: '/api/training/unit',
      roles: everybody,
      params: Nothing,
      input: Nothing,
      answer: UnitTraining,
      load: async () => ({}),
      may: mayLearn,
      show: (tx, _loaded, call) => showUnitTraining(tx, lessons, call),
    }),

    query({
      name: 'training.unit-file',
      path: '/api/training/unit/file',
      roles: ['lead'],
      params: Nothing,
      input: AskedFormat,
      answer: TrainingFile,
      proof: { of: 'export' },
      load: async (_tx, call) => ({ format: call.input.format }),
      may: mayLearn,
      show: async (tx, { format }, call) =>
        trainingFile(unitRows(await showUnitTraining(tx, lessons, call), call.texts), {
          name: call.texts.t(assigningFile.unitFile),
          format,
        }),
      look: (_loaded, call) => ({ at: call.own, objects: [], fields: ['people'] }),
    }),
  ];
}

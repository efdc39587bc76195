import { z } from 'zod';
import { Problem } from '../../../kernel/problem.ts';
import { workingRoles as everybody } from '../../../kernel/who.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { mayReadCertificate as mayReadOwn } from '../access.ts';
import { courseFinder } from '../authoring/taken-course.server.ts';
import type { Lessons } from '../lesson-file.ts';
import { Code } from '../schema.ts';
import { getOwnRealm } from '../store.ts';
import { toAnswerRecall } from './acts/answer-recall.ts';
import { toChooseRecall } from './acts/choose-recall.ts';
import { toEndRecall } from './acts/end-recall.ts';
import { questionsOn } from './questions.ts';
import { recallOn } from './recall.ts';
import { RecallAnswer, RecallShown } from './schema.ts';
import { showRecall } from './show.server.ts';
import { findRecall, listRecalls, recallAgain } from './store.server.ts';

const ByCourse = z.strictObject({ course: Code });

/** The operations of being asked again. */
export function recallRoutes(lessons: Pick<Lessons, 'courses'>) {
  const findCourse = courseFinder(lessons);
  const findOf = (tx: Tx, { course, version }: { readonly course: string; readonly version: number }) =>
    findCourse(tx, course, version);
  const shown = async (tx: Tx, at: Parameters<typeof recallAgain>[1], id: string, call: AnyCall) => {
    const recall = await recallAgain(tx, at, id);
    return { recall: showRecall(recall, await findOf(tx, recall.state), call) };
  };
  const load = async (tx: Tx, call: AnyCall & { readonly params: z.infer<typeof ById> }) => {
    const found = await findRecall(tx, call.readable, call.params.id, { lock: true });
    if (!found) return null;
    const { id, at, state } = found;
    const today = todayIn(call);
    const next = recallOn(state, today);
    const course = await findOf(tx, state);
    const asked = next?.isDue && course ? (state.days.find((day) => day === next.day) ?? null) : null;
    const questions = asked !== null && course ? questionsOn(course, asked) : [];
    return { id, at, ended: state.ended, today, asked, questions };
  };
  return [
    actRoute(toChooseRecall, {
      path: '/api/courses/:course/recall',
      status: 201,
      params: ByCourse,
      answer: RecallAnswer,
      load: async (tx, call) => {
        const course = await findCourse(tx, call.params.course, null);
        if (!course) return null;
        const at = await getOwnRealm(tx);
        const { recall: id } = call.input;
        if (await hasBegun(tx, at, id)) throw new Problem('conflict', httpMessages.idUsed);
        const today = todayIn(call);
        const now = (await listRecalls(tx, [at])).get(course.id);
        return { id, at, course, isAsked: now !== undefined && recallOn(now.state, today) !== null, today };
      },
      show: shown,
    }),

    query({
      name: 'recall.read',
      path: '/api/recalls/:id',
      roles: everybody,
      params: ById,
      input: Nothing,
      answer: RecallShown,
      load: (tx, call) => findRecall(tx, call.readable, call.params.id, { lock: false }),
      may: mayReadOwn,
      show: async (tx, found, call) => showRecall(found, await findOf(tx, found.state), call),
    }),

    actRoute(toAnswerRecall, {
      path: '/api/recalls/:id/answer',
      status: 201,
      params: ById,
      answer: RecallAnswer,
      load,
      show: shown,
    }),

    actRoute(toEndRecall, {
      path: '/api/recalls/:id/end',
      status: 201,
      params: ById,
      answer: RecallAnswer,
      load,
      show: shown,
    }),
  ];
}

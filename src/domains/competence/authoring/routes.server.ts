import { z } from 'zod';
import type { ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { workingRoles as everybody } from '../../../kernel/who.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { Deferred, query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../../access/public.ts';
import { obstacleNames } from '../../caseload/public.ts';
import { mayLearn, mayReadCertificate as mayReadOwn } from '../access.ts';
import type { Lessons } from '../lesson-file.ts';
import { toAddPhoto } from './acts/add-photo.ts';
import { toBeginCourse } from './acts/begin-course.ts';
import { toGiveReview } from './acts/give-review.ts';
import { toPublishCourse } from './acts/publish-course.ts';
import { toSaveCourse } from './acts/save-course.ts';
import { toSendCourse } from './acts/send-course.ts';
import { toWithdrawCourse } from './acts/withdraw-course.ts';
import { checkDraft, realCaseIn } from './check-draft.ts';
import { zipOfCourse } from './course-zip.server.ts';
import { CourseZip, EditionShown, ReviewAnswer, WritingAnswer, WritingPage, WritingShown } from './schema.ts';
import { openWriting, showEdition, showToRead, showWriting, showWritings } from './show.server.ts';
import {
  addEdition,
  addRemarks,
  findEdition,
  findWriting,
  isCourseTaken,
  listReviews,
  listWritings,
  reviewAgain,
  writingAgain,
} from './store.server.ts';
import { takenCourse } from './taken-course.server.ts';
import type { Writing } from './writing.ts';

const ByEdition = z.strictObject({ edition: Uuid });
const obstacles: ReadonlySet<string> = new Set(Object.keys(obstacleNames));

/** One's own file, in which something new may begin under this id. */
async function newIn(tx: Tx, { own: at }: AnyCall, id: string): Promise<{ id: string; at: RealmKey }> {
  if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
  if (await hasBegun(tx, at, id)) throw new Problem('conflict', httpMessages.idUsed);
  return { id, at };
}

/** The operations of writing courses. */
export function authoringRoutes(lessons: Lessons) {
  const answered = {
    answer: WritingAnswer,
    show: async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
      writing: await showWriting(tx, await writingAgain(tx, at, stream), call, lessons),
    }),
  };
  const onWriting = <Input extends { act: ActEnvelope }>(doing: Doing<Input, Here<Writing>>, step: string) =>
    actRoute(doing, {
      ...answered,
      path: `/api/course-drafts/:id/${step}`,
      status: 200,
      params: ById,
      load: (tx, call: Call<ById, Input>) => findWriting(tx, call.writable, call.params.id, { lock: true }),
    });
  const isOfFiles = (course: string): boolean => lessons.courses.some(({ id }) => id === course);

  return [
    query({
      name: 'course-draft.list',
      path: '/api/course-drafts',
      roles: everybody,
      params: Nothing,
      input: Nothing,
      answer: WritingPage,
      load: async (tx, call) => (call.verbs.includes('course-draft.read') ? await listWritings(tx, call.readable) : []),
      may: mayLearn,
      show: async (tx, all, call) => ({
        mayWrite: call.verbs.includes('course-draft.begin'),
        items: await showWritings(tx, all, call),
        toRead: await showToRead(tx, call),
      }),
    }),

    query({
      name: 'course-draft.read',
      path: '/api/course-drafts/:id',
      roles: ['trainer'],
      params: ById,
      input: Nothing,
      answer: WritingShown,
      load: (tx, call) => findWriting(tx, call.readable, call.params.id, { lock: false }),
      may: mayReadOwn,
      show: (tx, found, call) => showWriting(tx, found, call, lessons),
    }),

    query({
      name: 'course-draft.export',
      path: '/api/course-drafts/:id/files',
      roles: ['trainer'],
      params: ById,
      input: Nothing,
      answer: CourseZip,
      proof: { of: 'export', notAsked: 'What a course holds is invented, and is made to be given to others.' },
      load: (tx, call) => findWriting(tx, call.readable, call.params.id, { lock: false }),
      may: mayReadOwn,
      show: async (tx, found, call) => {
        const { content, pictures } = await openWriting(tx, found, call, lessons);
        return new Deferred(() =>
          zipOfCourse(content, found.state.versions + (found.state.sent ? 1 : 0) || 1, pictures),
        );
      },
    }),

    actRoute(toBeginCourse, {
      ...answered,
      path: '/api/course-drafts/begin',
      status: 201,
      params: Nothing,
      load: (tx, call) => newIn(tx, call, call.input.draft),
    }),
    onWriting(toSaveCourse, 'save'),
    onWriting(toAddPhoto, 'photo'),
    onWriting(toWithdrawCourse, 'withdraw'),

    actRoute(toSendCourse, {
      ...answered,
      path: '/api/course-drafts/:id/send',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const found = await findWriting(tx, call.writable, call.params.id, { lock: true });
        if (!found) return null;
        const { content, pictures } = await openWriting(tx, found, call, lessons);
        const isTaken = isOfFiles(content.id) || (await isCourseTaken(tx, content.id, found.id));
        return {
          ...{ ...found, isTaken, content, pictures },
          faults: checkDraft(content, obstacles, pictures),
          realCase: realCaseIn(content).length,
        };
      },
      afterAppend: async (tx, { acts: [act] }, { id, at, state, content, pictures }, call) => {
        const course = takenCourse(content, state.versions + 1, pictures);
        if (!act || !course) throw new Error('A course that was sent cannot be read.');
        await addEdition(tx, at, {
          ...{ id: act.id, draft: id, course, writers: state.writers },
          agency: call.who.agency,
          reach: call.input.reach,
        });
      },
    }),

    actRoute(toPublishCourse, {
      ...answered,
      path: '/api/course-drafts/:id/publish',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const found = await findWriting(tx, call.writable, call.params.id, { lock: true });
        return found && { ...found, reviews: await listReviews(tx, found.id), agency: call.who.agency };
      },
    }),

    query({
      name: 'course-review.read',
      path: '/api/course-editions/:edition',
      roles: everybody,
      params: ByEdition,
      input: Nothing,
      answer: EditionShown,
      load: (tx, call) => findEdition(tx, call.params.edition),
      may: mayLearn,
      show: (tx, found, call) => showEdition(tx, found, call),
    }),

    actRoute(toGiveReview, {
      path: '/api/course-editions/:edition/review',
      status: 201,
      params: ByEdition,
      answer: ReviewAnswer,
      load: async (tx, call) => {
        const edition = await findEdition(tx, call.params.edition);
        return edition && { ...edition, ...(await newIn(tx, call, call.input.review)) };
      },
      afterAppend: (tx, _decision, { id, at, edition }, call) => addRemarks(tx, at, id, edition, call.input.remarks),
      show: async (tx, at, stream, call) => {
        const { state } = await reviewAgain(tx, at, stream);
        const edition = await findEdition(tx, state.edition);
        if (!edition) throw new Error('An edition that was just reviewed is not there.');
        return { edition: await showEdition(tx, edition, call) };
      },
    }),
  ];
}

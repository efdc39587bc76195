import { z } from 'zod';
import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import { workingRoles as everybody } from '../../kernel/who.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import { todayIn } from '../../platform/http/call.ts';
import { query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { accessMessages } from '../access/public.ts';
import { mayLearn, mayReadCertificate } from './access.ts';
import { toAnswer } from './acts/answer.ts';
import { toComplete } from './acts/complete-course.ts';
import { toPublish } from './acts/publish.ts';
import { stillOwed } from './assigning/owed.ts';
import { listOwnAssignments, listOwnCertificates } from './assigning/store.server.ts';
import { showOpenCourses } from './authoring/open-courses.server.ts';
import { courseFinder } from './authoring/taken-course.server.ts';
import { showCourse } from './courses/show-course.ts';
import { isValidOn } from './is-valid-on.ts';
import { knows } from './knows.ts';
import { packagedCourse } from './launching/packaged-course.ts';
import { findOwnPackage } from './launching/routes.server.ts';
import { forgetRecord } from './launching/store.server.ts';
import type { Lessons } from './lesson-file.ts';
import { recallOn } from './recall/recall.ts';
import { listRecalls } from './recall/store.server.ts';
import { inOrderFor, isCountedFor, openRound, practice } from './rounds.ts';
import {
  CertificateAnswer,
  CertificateShown,
  Code,
  CourseShown,
  Learning,
  Results,
  ResultsAnswer,
  VignetteAnswer,
  VignetteShown,
} from './schema.ts';
import { kindOfAgency, showCertificate, showResults, showVignette } from './show.server.ts';
import {
  addContribution,
  certificateAgain,
  countAnswers,
  findCertificate,
  findLatestResult,
  getOwnRealm,
  listAnswers,
  listCertificates,
} from './store.ts';

const ByVignette = z.strictObject({ vignette: z.string().max(40) });
const ByCourse = z.strictObject({ course: Code });
/** Of a course that was written here: the version that a learner has begun. */
const OfVersion = z.strictObject({ version: z.coerce.number().int().min(1).optional() });

/** The operations of competence. `lessons` are the cases and courses of this installation. */
export function competenceRoutes(lessons: Lessons) {
  const findVignette = (id: string) => lessons.vignettes.find((vignette) => vignette.id === id);
  const findCourse = courseFinder(lessons);
  const roundOn = (today: string): string => openRound(lessons.rounds, today)?.id ?? practice;

  return [
    query({
      name: 'learning.read',
      path: '/api/learning',
      roles: everybody,
      params: Nothing,
      input: Nothing,
      answer: Learning,
      load: async (tx, call) => ({
        kind: await kindOfAgency(tx, call),
        answers: await listAnswers(tx, call.readable, roundOn(todayIn(call))),
        certificates: await listCertificates(tx, call.readable, call.who.actor),
        recalls: await listRecalls(tx, call.readable),
        owed: stillOwed(await listOwnAssignments(tx), await listOwnCertificates(tx), todayIn(call)),
      }),
      may: mayLearn,
      show: async (tx, { kind, answers, certificates, recalls, owed }, call) => {
        const { language } = call.texts;
        const today = todayIn(call);
        const round = openRound(lessons.rounds, today);
        const open = await showOpenCourses(tx, call);
        return {
          roundName: round?.name[language] ?? null,
          roundEnds: round?.to ?? null,
          vignettes: inOrderFor(lessons.vignettes, kind).map((vignette) => ({
            id: vignette.id,
            title: vignette.title[language],
            role: vignette.role[language],
            counted: isCountedFor(vignette, kind),
            answered: answers.has(vignette.id),
          })),
          courses: [...lessons.courses.map((course) => ({ ...course, by: null, isPackaged: false })), ...open].map(
            (course) => {
              const held = certificates.get(course.id);
              const recall = recalls.get(course.id);
              const next = recall && recallOn(recall.state, today);
              const assigned = owed.find((one) => one.course === course.id);
              return {
                id: course.id,
                title: course.title[language],
                about: course.about[language],
                pieces: typeof course.pieces === 'number' ? course.pieces : course.pieces.length,
                by: course.by,
                isPackaged: course.isPackaged,
                minutesEach: course.minutesEach,
                obstacles: course.obstacles,
                forYou: course.audience.includes(kind),
                recall: recall && next ? { id: recall.id, on: next.on, isDue: next.isDue } : null,
                assigned: assigned
                  ? { due: assigned.due, isLate: assigned.due < today, unit: assigned.unit[language] }
                  : null,
                certificate: held
                  ? {
                      id: held.id,
                      reference: held.state.reference,
                      validUntil: held.state.validUntil,
                      valid: isValidOn(held.state, today),
                    }
                  : null,
              };
            },
          ),
        };
      },
    }),

    query({
      name: 'vignette.read',
      path: '/api/vignettes/:vignette',
      roles: everybody,
      params: ByVignette,
      input: Nothing,
      answer: VignetteShown,
      load: async (tx, call) => {
        const vignette = findVignette(call.params.vignette);
        if (!vignette) return null;
        const answers = await listAnswers(tx, call.readable, roundOn(todayIn(call)));
        return { vignette, answers, kind: await kindOfAgency(tx, call) };
      },
      may: mayLearn,
      show: async (_tx, { vignette, answers, kind }, call) => showVignette(vignette, lessons, { kind, answers, call }),
    }),

    actRoute(toAnswer, {
      path: '/api/vignettes/:vignette/answer',
      status: 201,
      params: ByVignette,
      answer: VignetteAnswer,
      load: async (tx, call) => {
        const vignette = findVignette(call.params.vignette);
        if (!vignette) return null;
        const at = await getOwnRealm(tx);
        const { answer: id } = call.input;
        if (await hasBegun(tx, at, id)) throw new Problem('conflict', httpMessages.idUsed);
        const round = roundOn(todayIn(call));
        const answers = await listAnswers(tx, [at], round);
        const kind = await kindOfAgency(tx, call);
        const counted = lessons.vignettes.filter((one) => isCountedFor(one, kind));
        return { id, at, vignette, round, answers, counted, answered: answers.has(vignette.id) };
      },
      afterAppend: async (tx, _decision, { round, vignette, counted, answers }, call) => {
        if (round === practice || !counted.includes(vignette)) return;
        const known = knows(counted, new Map([...answers, [vignette.id, call.input.choices]]));
        if (known) await addContribution(tx, round, known);
      },
      show: async (tx, at, _stream, call) => {
        const vignette = findVignette(call.params.vignette);
        if (!vignette) throw new Error('A case that was just answered is not there.');
        const answers = await listAnswers(tx, [at], roundOn(todayIn(call)));
        return { vignette: showVignette(vignette, lessons, { kind: await kindOfAgency(tx, call), answers, call }) };
      },
    }),

    query({
      name: 'vignette.results',
      path: '/api/vignette-results',
      roles: everybody,
      params: Nothing,
      input: Nothing,
      answer: Results,
      load: async () => ({}),
      may: mayLearn,
      show: (tx, _loaded, call) => showResults(tx, lessons, call),
    }),

    actRoute(toPublish, {
      path: '/api/vignette-results/publish',
      status: 201,
      params: Nothing,
      answer: ResultsAnswer,
      load: async (tx, { own: at, input: { result: id } }) => {
        if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        if (await hasBegun(tx, at, id)) throw new Problem('conflict', httpMessages.idUsed);
        return { id, at, counted: await countAnswers(tx), before: await findLatestResult(tx) };
      },
      show: async (tx, _at, _stream, call) => ({ results: await showResults(tx, lessons, call) }),
    }),

    query({
      name: 'course.read',
      path: '/api/courses/:course',
      roles: everybody,
      params: ByCourse,
      input: OfVersion,
      answer: CourseShown,
      load: (tx, call) => findCourse(tx, call.params.course, call.input.version ?? null),
      may: mayLearn,
      show: async (_tx, course, { texts: { language } }) => showCourse(course, language),
    }),

    actRoute(toComplete, {
      path: '/api/courses/:course/complete',
      status: 201,
      params: ByCourse,
      answer: CertificateAnswer,
      load: async (tx, call) => {
        const course = await findCourse(tx, call.params.course, call.input.version ?? null);
        const packaged = course ? null : await findOwnPackage(tx, call.readable, call.params.course);
        const of = packaged ? packagedCourse(packaged.open) : course;
        if (!of) return null;
        const { own: at, input } = call;
        if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        if (await hasBegun(tx, at, input.certificate)) throw new Problem('conflict', httpMessages.idUsed);
        return {
          ...{ id: input.certificate, at, reference: reference('C', call.random(7)), today: todayIn(call) },
          ...{ course: of, packaged },
        };
      },
      // What was recorded of the way there is of no more use, and how it went is no one's to know.
      afterAppend: async (tx, _decision, { packaged }) => {
        if (packaged?.attempt) await forgetRecord(tx, packaged.attempt.id);
      },
      show: async (tx, at, stream, call) => ({
        certificate: await showCertificate(tx, await certificateAgain(tx, at, stream), lessons, call),
      }),
    }),

    query({
      name: 'certificate.read',
      path: '/api/certificates/:id',
      roles: everybody,
      params: ById,
      input: Nothing,
      answer: CertificateShown,
      load: (tx, call) => findCertificate(tx, call.readable, call.params.id, { lock: false }),
      may: mayReadCertificate,
      show: (tx, stored, call) => showCertificate(tx, stored, lessons, call),
    }),
  ];
}

import type { ExampleValues, RouteExample } from '../../../platform/testing/route-example.ts';
import { lessons, rightAnswers } from './lessons.ts';

const { vignettes, courses } = lessons();
const [vignette] = vignettes;
const [course] = courses;
const ofVignette = { vignette: vignette?.id ?? '' };
const ofCourse = { course: course?.id ?? '' };
const right = (question: 'sign' | 'pass' | 'call'): string => vignette?.questions[question].right ?? '';

export const competenceExamples: Readonly<Record<string, RouteExample>> = {
  'learning.read': () => ({ params: {}, input: {} }),
  'vignette.read': () => ({ params: ofVignette, input: {} }),
  'vignette.answer': (given: ExampleValues) => ({
    params: ofVignette,
    input: {
      act: given.act(),
      answer: given.act().id,
      choices: { sign: right('sign'), pass: right('pass'), call: right('call') },
    },
  }),
  'vignette.results': () => ({ params: {}, input: {} }),
  'vignette.publish': (given) => ({ params: {}, input: { act: given.act(), result: given.target, asked: [] } }),
  'course.read': () => ({ params: ofCourse, input: {} }),
  'course.complete': (given) => ({
    params: ofCourse,
    input: {
      act: given.act(),
      certificate: given.target,
      answers: course ? rightAnswers(course) : {},
    },
  }),
  'recall.choose': (given) => ({
    params: ofCourse,
    input: { act: given.act(), recall: given.act().id, days: [2, 7, 30] },
  }),
  'recall.read': ({ target }) => ({ params: { id: target }, input: {} }),
  'recall.answer': (given) => ({
    params: { id: given.target },
    input: { act: given.act(), day: 2, before: 3, after: null, answers: course ? rightAnswers(course) : {} },
  }),
  'recall.end': (given) => ({ params: { id: given.target }, input: { act: given.act() } }),
  'certificate.read': ({ target }) => ({ params: { id: target }, input: {} }),
};

import { base64 } from '@scure/base';
import type { ExampleValues, RouteExample } from '../../../platform/testing/route-example.ts';
import { aDraft, aPhoto } from './a-draft.ts';
import { aDescription } from './a-package.ts';
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
  'certificate.name': (given) => ({
    params: { id: given.target },
    input: { act: given.act(), name: 'Prov Påhittad' },
  }),
  'certificate.withdraw': (given) => ({
    params: { id: given.target },
    input: { act: given.act(), because: 'not-taken' },
  }),
  'certificate.file': ({ target }) => ({ params: { id: target }, input: {} }),
  'gate.list': () => ({ params: {}, input: {} }),
  // A day far away, so that it holds up no one in a world that goes on.
  'gate.set': (given) => ({
    params: {},
    input: {
      act: given.act(),
      gate: given.target,
      kind: 'caseload.export',
      course: ofCourse.course,
      from: '2099-01-01',
    },
  }),
  'gate.end': (given) => ({ params: { id: given.target }, input: { act: given.act() } }),
  'gate.met': () => ({ params: {}, input: {} }),
  'gate.open': (given) => ({
    params: {},
    input: { act: given.act(), exception: given.target, kind: 'inspection.plan', because: given.text('gate.because') },
  }),
  'gate.exception': ({ target }) => ({ params: { id: target }, input: {} }),
  'gate.review': (given) => ({
    params: { id: given.target },
    input: { act: given.act(), outcome: 'right', note: given.text('gate.note') },
  }),
  'training.read': () => ({ params: {}, input: {} }),
  'training-group.set': (given) => ({
    params: {},
    input: { act: given.act(), group: given.target, name: given.text('training.name'), people: [] },
  }),
  'training-group.end': (given) => ({ params: { id: given.target }, input: { act: given.act() } }),
  'training-group.file': ({ target }) => ({ params: { id: target }, input: {} }),
  'training.assign': (given) => ({
    params: {},
    input: {
      act: given.act(),
      assignment: given.target,
      course: ofCourse.course,
      due: '2099-01-01',
      group: null,
      people: [],
    },
  }),
  'training.withdraw': (given) => ({ params: { id: given.target }, input: { act: given.act() } }),
  'training.unit': () => ({ params: {}, input: {} }),
  'training.unit-file': () => ({ params: {}, input: { format: 'xlsx' } }),
  'statement.export': () => ({ params: {}, input: {} }),
  'course-draft.list': () => ({ params: {}, input: {} }),
  'course-draft.read': ({ target }) => ({ params: { id: target }, input: {} }),
  'course-draft.export': ({ target }) => ({ params: { id: target }, input: {} }),
  'course-draft.begin': (given) => ({
    params: {},
    input: { act: given.act(), draft: given.target, content: aDraft() },
  }),
  'course-draft.save': (given) => ({
    params: { id: given.target },
    input: { act: given.act(), was: given.act().id, content: aDraft() },
  }),
  'course-draft.photo': (given) => ({
    params: { id: given.target },
    input: { act: given.act(), name: 'a-photo', photo: base64.encode(aPhoto()) },
  }),
  'course-draft.send': (given) => ({
    params: { id: given.target },
    input: { act: given.act(), was: given.act().id, reach: 'agency', invented: true },
  }),
  'course-draft.publish': (given) => ({
    params: { id: given.target },
    input: { act: given.act(), edition: given.act().id },
  }),
  'course-draft.withdraw': (given) => ({
    params: { id: given.target },
    input: { act: given.act(), reason: given.text('reason') },
  }),
  'course-package.list': () => ({ params: {}, input: {} }),
  'course-package.check': ({ target }) => ({ params: { content: target }, input: {} }),
  'course-package.read': ({ target }) => ({ params: { id: target }, input: {} }),
  'course-package.export': ({ target }) => ({ params: { id: target }, input: {} }),
  'course-package.add': (given) => ({
    params: {},
    input: {
      act: given.act(),
      package: given.target,
      content: given.act().id,
      course: 'invented-package',
      description: aDescription,
    },
  }),
  'course-package.replace': (given) => ({
    params: { id: given.target },
    input: { act: given.act(), content: given.act().id, description: aDescription },
  }),
  'course-package.withdraw': (given) => ({
    params: { id: given.target },
    input: { act: given.act(), reason: given.text('reason') },
  }),
  'course-package.remove': (given) => ({ params: { id: given.target }, input: { act: given.act() } }),
  'packaged-course.read': () => ({ params: { course: 'invented-package' }, input: {} }),
  'course-attempt.launch': (given) => ({
    params: { course: 'invented-package' },
    input: { act: given.act(), attempt: given.target, part: 0 },
  }),
  'course-review.read': ({ target }) => ({ params: { edition: target }, input: {} }),
  'course-review.give': (given) => ({
    params: { edition: given.target },
    input: { act: given.act(), review: given.act().id, verdict: 'approve', remarks: [], invented: false },
  }),
};

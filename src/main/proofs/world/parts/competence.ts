import { competenceExamples } from '../../../../domains/competence/testing/examples.ts';
import type { Part } from './part.ts';
import { plainPart } from './plain.ts';

const roles = [
  'officer',
  'lead',
  'reader',
  'member',
  'tip-reader',
  'analyst',
  'trainer',
  'programme-lead',
  'registrar',
  'auditor',
];
const certificate = 'certificate';
const result = 'vignette-result';
const recall = 'recall';
const recalls = 'src/domains/competence/recall/recall.store.test.ts';
const draft = 'course-draft';
const edition = 'course-edition';
const writers = ['trainer'];
const writes = 'src/domains/competence/authoring/authoring.store.test.ts';

const plain = plainPart({
  examples: competenceExamples,
  rules: {
    'learning.read': { roles, place: 'nowhere' },
    'vignette.read': { roles, place: 'nowhere' },
    // The answer is stored where only its author comes, so it is no thing of the described world.
    'vignette.answer': { roles, place: 'nowhere', oncePerPerson: true },
    'vignette.results': { roles, place: 'nowhere' },
    'vignette.publish': { roles: ['trainer'], place: 'own', about: result },
    // What one is asked again is stored where one's answers are. In no described world is there one: who has one is proved by its test.
    'recall.choose': { roles, place: 'nowhere', oncePerPerson: true },
    'recall.read': { roles, place: 'readable', about: recall, elsewhere: recalls },
    'recall.answer': { roles, place: 'writable', about: recall, elsewhere: recalls },
    'recall.end': { roles, place: 'writable', about: recall, elsewhere: recalls },
    'course.read': { roles, place: 'nowhere' },
    'course.complete': { roles, place: 'own', about: certificate },
    'certificate.read': { roles, place: 'readable', about: certificate },
    'statement.export': { roles: writers, place: 'nowhere' },
    'course-draft.list': { roles, place: 'nowhere' },
    'course-draft.read': { roles: writers, place: 'readable', about: draft },
    'course-draft.export': { roles: writers, place: 'readable', about: draft },
    'course-draft.begin': { roles: writers, place: 'own', about: draft },
    // It names the text that it was written from, or an edition, which no random world has at hand.
    'course-draft.save': { roles: writers, place: 'writable', about: draft, refuses: () => 409, elsewhere: writes },
    'course-draft.send': { roles: writers, place: 'writable', about: draft, refuses: () => 409, elsewhere: writes },
    'course-draft.publish': { roles: writers, place: 'writable', about: draft, refuses: () => 409, elsewhere: writes },
    'course-draft.photo': { roles: writers, place: 'writable', about: draft },
    'course-draft.withdraw': { roles: writers, place: 'writable', about: draft, from: ['open'], leaves: 'withdrawn' },
    // No edition was sent in a described world: who reads which, and who may not, is proved by its test.
    'course-review.read': { roles, place: 'readable', about: edition, elsewhere: writes },
    'course-review.give': { roles, place: 'writable', about: edition, elsewhere: writes },
  },
  grows: ['course.complete', 'course-draft.begin'],
  surely: ['course-draft.begin'],
  questions: () => [{ route: 'learning.read' }],
});

export const competencePart: Part = {
  ...plain,
  record: (world, step, sent) => {
    const after = plain.record(world, step, sent);
    // What is published, and when, every person may read.
    if (step.route !== 'vignette.publish') return after;
    return { ...after, things: after.things.map((one) => (one.kind === result ? { ...one, canaries: [] } : one)) };
  },
};

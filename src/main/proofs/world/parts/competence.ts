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
  },
  grows: ['course.complete'],
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

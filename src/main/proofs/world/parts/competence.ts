import { competenceExamples } from '../../../../domains/competence/testing/examples.ts';
import { personOf, type World } from '../world.ts';
import { assigners, type Part } from './part.ts';
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
const exception = 'gate-exception';
const group = 'training-group';
const training = 'training';
const certificates = 'src/domains/competence/certificates/certificates.store.test.ts';
const manages = (world: World, person: string): boolean =>
  personOf(world, person).roles.some(({ role, ended }) => role === 'lead' && !ended);
const recalls = 'src/domains/competence/recall/recall.store.test.ts';
const draft = 'course-draft';
const edition = 'course-edition';
const writers = ['trainer'];
const packaged = 'course-package';
const opens = 'src/domains/competence/launching/launching.store.test.ts';
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
    'course.complete': { roles, place: 'own', about: certificate, takes: true },
    'certificate.read': { roles, place: 'readable', about: certificate },
    // Its holder has another name than the one of the example, and is told so; what a right one does is in the test.
    'certificate.name': {
      roles,
      place: 'writable',
      about: certificate,
      refuses: ({ owner, state }, person) => (owner !== person ? 403 : state === 'withdrawn' ? 409 : 400),
      elsewhere: certificates,
    },
    'certificate.file': {
      roles,
      place: 'readable',
      about: certificate,
      refuses: ({ owner, state }, person) => (owner !== person ? 403 : state === 'withdrawn' ? 409 : null),
    },
    'certificate.withdraw': {
      roles: assigners,
      place: 'writable',
      about: certificate,
      from: ['open'],
      leaves: 'withdrawn',
      spends: true,
    },
    'gate.list': { roles: ['administrator'], place: 'list' },
    'gate.set': { roles: ['administrator'], place: 'own', administers: true, about: 'gate', isPublic: true },
    'gate.end': {
      roles: ['administrator'],
      place: 'writable',
      about: 'gate',
      isPublic: true,
      from: ['open'],
      leaves: 'ended',
      spends: true,
    },
    'gate.met': { roles, place: 'nowhere' },
    'gate.open': { roles, place: 'own', about: exception, takes: true },
    'gate.exception': {
      roles,
      place: 'readable',
      about: exception,
      refuses: ({ owner }, person, world) => (owner === person || manages(world, person) ? null : 403),
    },
    'gate.review': {
      roles: ['lead'],
      place: 'writable',
      about: exception,
      refuses: ({ owner }, person, world) => (owner === person || !manages(world, person) ? 403 : null),
      leaves: 'reviewed',
    },
    'training.read': { roles: assigners, place: 'nowhere', showsAgency: true },
    'training-group.set': { roles: assigners, place: 'own', about: group, showsAgency: true },
    'training-group.end': {
      roles: assigners,
      place: 'writable',
      about: group,
      from: ['open'],
      leaves: 'ended',
      spends: true,
      showsAgency: true,
    },
    'training-group.file': { roles: assigners, place: 'readable', about: group },
    'training.assign': { roles: assigners, place: 'own', about: training, showsAgency: true },
    'training.withdraw': {
      roles: assigners,
      place: 'writable',
      about: training,
      from: ['open'],
      leaves: 'withdrawn',
      spends: true,
      showsAgency: true,
    },
    'training.unit': { roles, place: 'nowhere' },
    'training.unit-file': { roles: ['lead'], place: 'nowhere' },
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
    'course-package.list': { roles, place: 'nowhere' },
    // What it names was sent in pieces before, which no random world has at hand, and without which nothing is added: who may is proved by its test.
    'course-package.check': { roles: writers, place: 'nowhere', refuses: () => 409, elsewhere: opens },
    'course-package.add': { roles: writers, place: 'own', about: packaged, refuses: () => 409, elsewhere: opens },
    'course-package.read': { roles: writers, place: 'readable', about: packaged, elsewhere: opens },
    'course-package.export': { roles: writers, place: 'readable', about: packaged, elsewhere: opens },
    'course-package.replace': { roles: writers, place: 'writable', about: packaged, elsewhere: opens },
    'course-package.withdraw': { roles: writers, place: 'writable', about: packaged, elsewhere: opens },
    'course-package.remove': { roles: writers, place: 'writable', about: packaged, elsewhere: opens },
    'packaged-course.read': { roles, place: 'readable', about: packaged, elsewhere: opens },
    'course-attempt.launch': { roles, place: 'writable', about: packaged, elsewhere: opens },
    // No edition was sent in a described world: who reads which, and who may not, is proved by its test.
    'course-review.read': { roles, place: 'readable', about: edition, elsewhere: writes },
    'course-review.give': { roles, place: 'writable', about: edition, elsewhere: writes },
  },
  grows: ['course.complete', 'gate.open', 'training-group.set', 'training.assign', 'course-draft.begin'],
  surely: ['course-draft.begin'],
  questions: () => [{ route: 'learning.read' }, { route: 'training.read' }],
});

export const competencePart: Part = {
  ...plain,
  // An exception that no manager has reviewed is asked of the managers who read it, but for their own.
  work: ({ kind, state, owner }, person, { world, walls }) =>
    kind === exception && state !== 'reviewed' && owner !== person && (walls === 'second' || manages(world, person))
      ? ['gate.review']
      : [],
  record: (world, step, sent) => {
    const after = plain.record(world, step, sent);
    // What is published, and when, every person may read.
    if (step.route !== 'vignette.publish') return after;
    return { ...after, things: after.things.map((one) => (one.kind === result ? { ...one, canaries: [] } : one)) };
  },
};

import { prevalenceExamples } from '../../../../domains/prevalence/testing/examples.ts';
import { publicationExamples } from '../../../../domains/publication/testing/examples.ts';
import { studyExamples } from '../../../../domains/study/testing/examples.ts';
import { visibleThings } from '../sight.ts';
import { plainPart } from './plain.ts';

const about = 'study-file';
const plan = 'study-plan';
const counting = ['analysis'];
const figures = ['officer', 'lead', 'reader', 'analyst'];

/**
 * No world of the proofs has an analyst, a lead or a study body: behind both walls no one reads, codes, gives, releases or
 * signs there. This test says what they do.
 */
const elsewhere = 'src/domains/study/study-acts.store.test.ts';
const files = 'src/domains/study/review/closed-files.store.test.ts';
const surveys = 'src/domains/study/survey/survey.store.test.ts';
const rounds = 'src/domains/study/survey/survey-rounds.store.test.ts';
const anybody = [
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
const nowhereHere = { place: 'writable', about: 'study-release', elsewhere } as const;

const estimates = 'src/domains/prevalence/estimates.store.test.ts';
const steered = { place: 'writable', about: 'study-estimate', only: ['analysis'], elsewhere: estimates } as const;

/** What is counted, released and estimated of closed cases: three domains over one kind of realm, whose verbs all begin with study. */
export const studyPart = plainPart({
  examples: { ...studyExamples, ...publicationExamples, ...prevalenceExamples },
  rules: {
    'study.own': { roles: ['analyst', 'lead'], place: 'nowhere', elsewhere },
    'study.national': { roles: figures, place: 'nowhere' },
    'study.contributions': { roles: ['lead', 'analyst'], place: 'nowhere', elsewhere },
    'study.files': { roles: ['analyst'], place: 'list', elsewhere },
    'study.file': { roles: ['analyst'], place: 'readable', about, elsewhere },
    'study.file-names': { roles: ['analyst'], place: 'list', elsewhere: files },
    'study.plans': { roles: ['analyst'], place: 'list', elsewhere: files },
    'study.plan': { roles: ['analyst'], place: 'readable', about: plan, elsewhere: files },
    'study.plan-sample': { roles: ['analyst'], place: 'own', about: plan, only: counting, elsewhere: files },
    'study.import-readings': { roles: ['analyst'], place: 'own', about, only: counting, elsewhere: files },
    'study.review': { roles: ['analyst'], place: 'own', about, only: counting, elsewhere },
    'study.resolve': {
      roles: ['analyst'],
      place: 'writable',
      about,
      only: counting,
      from: ['two readings'],
      elsewhere,
    },
    // The example codes what was coded before, and in no random world was a third decision made.
    'study.correct-reading': {
      roles: ['analyst'],
      place: 'writable',
      about,
      only: counting,
      refuses: ({ owner }, person) => (owner === person ? 400 : 409),
      elsewhere: 'src/domains/study/review/corrected.store.test.ts',
    },
    'study.withdraw-decision': {
      roles: ['analyst'],
      place: 'writable',
      about,
      only: counting,
      refuses: () => 409,
      elsewhere: 'src/domains/study/review/corrected.store.test.ts',
    },
    'study.contribute': { roles: ['lead'], ...nowhereHere },
    'study.release': { roles: ['analyst'], ...nowhereHere },
    'study.sign': { roles: ['analyst'], ...nowhereHere },
    'study.estimates': { roles: ['analyst'], place: 'list', elsewhere: estimates },
    'study.estimate': { roles: ['analyst'], place: 'readable', about: 'study-estimate', elsewhere: estimates },
    'study.begin-estimate': {
      roles: ['analyst'],
      place: 'own',
      about: 'study-estimate',
      only: counting,
      leaves: 'running',
      elsewhere: estimates,
    },
    'study.pause-estimate': { roles: ['analyst'], ...steered, from: ['running'], leaves: 'paused' },
    'study.resume-estimate': { roles: ['analyst'], ...steered, from: ['paused'], leaves: 'running' },
    'study.stop-estimate': { roles: ['analyst'], ...steered, from: ['running', 'paused'], leaves: 'stopped' },
    // Nothing is calculated to its end here.
    'study.sign-estimate': { roles: ['analyst'], ...steered, from: ['finished'] },
    'study.survey': { roles: anybody, place: 'nowhere' },
    'study.open-survey': { roles: ['analyst'], place: 'own', about: 'study-survey', elsewhere: surveys },
    'study.close-survey': { roles: ['analyst'], ...nowhereHere, elsewhere: rounds },
    'study.publish-survey': { roles: ['analyst'], ...nowhereHere, elsewhere: surveys },
    // No world of the proofs has a round that asks.
    'study.answer-survey': { roles: anybody, ...nowhereHere, elsewhere: surveys },
  },
  grows: ['study.review', 'study.import-readings', 'study.plan-sample'],
  compare: (expect, { world, session, step, body, idOf }) => {
    const listed = { 'study.files': about, 'study.file-names': about, 'study.plans': plan }[step.route];
    if (listed === undefined) return;
    const shown = body.items.map(({ id }: { id: string }) => id);
    const seen = visibleThings(world, session, listed).map(({ key }) => idOf(key));
    expect(shown.sort()).toEqual(seen.sort());
  },
});

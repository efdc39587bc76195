import { surveyExamples } from '../../../../domains/surveys/testing/examples.ts';
import { visibleThings } from '../sight.ts';
import { changesResponsible } from './part.ts';
import { plainPart } from './plain.ts';

const roles = ['programme-lead', 'analyst'];
const about = 'awareness-survey';
const elsewhere = 'src/domains/surveys/survey.store.test.ts';
const onSurvey = { roles, place: 'writable', about, from: ['open'] } as const;
/** The survey of the example has a link and no frame, so that no random world can open it: what it does then is proved by itself. */
const neverHere = { roles, place: 'writable', about, refuses: (): 409 => 409, elsewhere } as const;

/** Analysts answer for surveys too. */
const { notIn: _, ...handedOver } = changesResponsible(about);

export const surveysPart = plainPart({
  examples: surveyExamples,
  rules: {
    'survey.list': { roles, place: 'list' },
    'survey.create': { roles, place: 'own', about, takes: true },
    'survey.read': { roles, place: 'readable', about },
    'survey.results': { roles, place: 'readable', about, refuses: () => 409, elsewhere },
    'survey.file': { roles, place: 'readable', about, refuses: () => 409, elsewhere },
    'survey.change': onSurvey,
    'survey.frame': { ...onSurvey, refuses: () => 400, elsewhere },
    'survey.questions': { ...onSurvey, refuses: () => 400, elsewhere },
    'survey.question': onSurvey,
    'survey.review': { ...onSurvey, refuses: () => 400, elsewhere },
    'survey.draw': neverHere,
    'survey.open': neverHere,
    'survey.invite': neverHere,
    'survey.remind': neverHere,
    'survey.extend': neverHere,
    'survey.close': { ...onSurvey, leaves: 'closed' },
    // It names an entry, which no random world has at hand.
    'survey.withdraw': neverHere,
    'survey.change-responsible': { ...handedOver, roles, from: ['open'] },
  },
  grows: ['survey.create', 'survey.question'],
  compare: (expect, { world, session, step, body, idOf }) => {
    if (step.route !== 'survey.list') return;
    const seen = visibleThings(world, session, about).map(({ key }) => idOf(key));
    expect(body.surveys.map(({ id }: { id: string }) => id).sort()).toEqual(seen.sort());
  },
});

import megaphone from '@phosphor-icons/core/regular/megaphone.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { title } from './ui/menu-messages.ts';
import { surveyWork } from './ui/work-kind.ts';

const { page } = pagesOf('surveys', 'surveys');

export const surveysScreens = {
  routes: [
    page('/app/surveys', () => import('./ui/surveys-page.tsx')),
    page('/app/surveys/new', () => import('./ui/new-survey.tsx')),
    page('/app/surveys/$id', () => import('./ui/survey-page.tsx')),
    page('/app/surveys/$id/change', () => import('./ui/change-survey.tsx')),
    page('/app/surveys/$id/preview', () => import('./ui/survey-preview.tsx')),
    page('/app/surveys/$id/results', () => import('./ui/survey-results.tsx')),
  ],
  menu: [{ place: 725, to: '/app/surveys', label: title, icon: megaphone, verb: 'survey.list' }],
  work: { 'awareness-survey': surveyWork },
} as const satisfies Screens;

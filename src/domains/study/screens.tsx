import chartBar from '@phosphor-icons/core/regular/chart-bar.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { title } from './ui/menu-messages.ts';

const { page } = pagesOf('study', 'file-review');

export const studyScreens = {
  routes: [
    page('/app/study/files', () => import('./ui/review/files-page.tsx')),
    page('/app/study/files/new', () => import('./ui/review/code-file.tsx')),
    page('/app/study/files/import', () => import('./ui/import/import-page.tsx')),
    page('/app/study/files/$id', () => import('./ui/review/file-page.tsx')),
    page('/app/study/plans', () => import('./ui/plans/plans-page.tsx')),
    page('/app/study/plans/new', () => import('./ui/plans/new-plan.tsx')),
    page('/app/study/plans/$id', () => import('./ui/plans/plan-page.tsx')),
    page('/app/study/code-book', () => import('./ui/review/code-book-page.tsx')),
    page('/app/study/survey', () => import('./ui/survey/survey-page.tsx')),
    page('/app/study/contributions', () => import('./ui/contributions/contributions-page.tsx'), 'contributions'),
  ],
  menu: [{ place: 710, to: '/app/study', label: title, icon: chartBar, verb: 'study.survey' }],
} as const satisfies Screens;

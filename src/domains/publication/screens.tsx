import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';

const { page } = pagesOf('publication', 'study');

export const publicationScreens = {
  routes: [
    page('/app/study', () => import('./ui/own-study.tsx')),
    page('/app/study/national', () => import('./ui/national-study.tsx')),
  ],
} as const satisfies Screens;

import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';

const { page } = pagesOf('prevalence', 'estimates');

export const prevalenceScreens = {
  routes: [
    page('/app/study/hidden', () => import('./ui/estimates-page.tsx')),
    page('/app/study/hidden/$id', () => import('./ui/estimate-page.tsx')),
  ],
} as const satisfies Screens;

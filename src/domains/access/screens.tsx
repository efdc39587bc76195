import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';

const { page } = pagesOf('access');

export const accessScreens = {
  routes: [
    page('/app/help', () => import('./ui/help-route.tsx')),
    page('/app/my-sign-in', () => import('./ui/my-sign-in.tsx')),
    page('/app/phones', () => import('./ui/phones/phones-page.tsx')),
    page('/app/signed-in', () => import('./ui/signed-in-page.tsx')),
  ],
} as const satisfies Screens;

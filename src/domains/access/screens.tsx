import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';

const { page } = pagesOf('access', 'signing-in');

export const accessScreens = {
  routes: [
    page('/app/my-sign-in', () => import('./ui/my-sign-in.tsx')),
    page('/app/phones', () => import('./ui/phones/phones-page.tsx'), 'phones'),
    page('/app/signed-in', () => import('./ui/signed-in-page.tsx')),
  ],
} as const satisfies Screens;

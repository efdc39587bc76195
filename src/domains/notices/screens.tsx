import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';

const { page } = pagesOf('notices', 'notifications');

export const noticesScreens = {
  routes: [page('/app/notifications', () => import('./ui/notices-page.tsx'))],
} as const satisfies Screens;

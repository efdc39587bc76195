import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { helpSearch } from './ui/help-search.ts';

const { pageWith } = pagesOf('help', 'help');

export const helpScreens = {
  routes: [pageWith('/app/help', helpSearch, () => import('./ui/help-page.tsx'))],
} as const satisfies Screens;

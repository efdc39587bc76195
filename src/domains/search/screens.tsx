import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { listSearch } from './ui/lists/address.ts';

const { page, pageWith } = pagesOf('search', 'lists');

export const searchScreens = {
  routes: [
    pageWith('/app/lists/$list', listSearch, () => import('./ui/lists/list-page.tsx')),
    page('/app/people-search', () => import('./ui/people/people-page.tsx')),
  ],
} as const satisfies Screens;
